// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codebook/analysis/axis.h"
#include "codebook/model/code_tree.h"
#include "codebook/text/collation.h"

namespace codebook {

/// Reads one level of an axis; nesting multiplies levels.
class AxisReader {
   public:
    /// @param source as for axisFrom()
    AxisReader(const Study& study, const QString& language, const TextSource* source)
        : m_study(study), m_tree(study), m_collator(language), m_source(source) {}

    /// @throws Conflict as axisFrom()
    std::vector<AxisCategory> read(const QString& level) const;

   private:
    /// The category of a code and all below it, codes merged into them included.
    AxisCategory ofBranch(CodeId code, const QString& label) const;
    std::shared_ptr<const CodeMask> mask(const std::vector<CodeId>& codes) const;
    std::vector<AxisCategory> children(const QString& path) const;
    std::vector<AxisCategory> listed(const QString& paths) const;
    std::vector<AxisCategory> perspectives() const;
    std::vector<AxisCategory> attributeValues(const QString& name) const;
    /// All, or those of a list, in its order.
    std::vector<AxisCategory> documents(const QString& names) const;
    /// The groups right below one, each with all below it.
    std::vector<AxisCategory> groups(const QString& path) const;
    std::vector<AxisCategory> speakers() const;
    /// Those that turns are in, by their codes.
    std::vector<AxisCategory> languages() const;
    /// All who coded, or those of a list, in its order.
    std::vector<AxisCategory> coders(const QString& names) const;
    void sort(QStringList& names) const;
    std::vector<AxisCategory> sorted(std::vector<AxisCategory> categories,
                                     const QString& whenEmpty) const;

    const Study& m_study;
    CodeTree m_tree;
    Collator m_collator;
    const TextSource* m_source;
};

}  // namespace codebook
