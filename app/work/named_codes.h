// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codes by their paths within one step, which makes those that do not exist.
#pragma once

#include <QString>
#include <QStringList>
#include <QUuid>

#include <map>

#include "codebook/model/code_tree.h"
#include "codebook/project/step.h"

namespace app {

class NamedCodes {
   public:
    /// Both must outlive it.
    NamedCodes(const codebook::Study& study, codebook::Step& step)
        : m_study(study), m_tree(study), m_step(step) {}

    /// The code that the path names, or a new one at that path, below codes that are made too.
    /// @throws codebook::Conflict if it is a folder, or the name is not the only one of its kind
    QUuid at(const QString& path);
    /// The code that the study has at that path; none where the step makes it.
    codebook::CodeId known(const QString& path) const;
    /// A sentence for each code that was made.
    const QStringList& notes() const { return m_notes; }

   private:
    QUuid made(const QString& path);

    const codebook::Study& m_study;
    codebook::CodeTree m_tree;
    codebook::Step& m_step;
    std::map<QString, QUuid> m_codes;
    std::map<QString, QUuid> m_made;  ///< by path, of every level
    QStringList m_notes;
};

}  // namespace app
