// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The project as its file holds it, for a report: read through a connection of its own, by
// whichever thread has it.
#pragma once

#include <QTemporaryDir>

#include <memory>

#include "app/report/report_material.h"
#include "app/report/report_recipe.h"
#include "codebook/pseudonyms/clear_names.h"

namespace app {

/// What a report is to be made of.
struct ReportAsked {
    ReportRecipe recipe;
    bool hasPseudonyms = false;  ///< in place of marked names
    QString onlyCoder;           ///< others' work is left out; empty: nobody's is

    bool isOfSameMaterial(const ReportAsked& other) const {
        return hasPseudonyms == other.hasPseudonyms && onlyCoder == other.onlyCoder;
    }
};

class ReportSource {
   public:
    /// @param project path of its file @throws codebook::Error
    ReportSource(const QString& project, const ReportAsked& asked);

    const ReportAsked& asked() const { return m_asked; }
    /// With turnsWhere; isCancelled is to be set by whoever works.
    ReportMaterial& material() { return m_material; }
    /// What there was to say about the conditions asked.
    const QStringList& notes() const { return m_notes; }
    /// The marked names that stand in the project, all of them or, with pseudonyms, those that
    /// stay. Reads every text.
    std::vector<codebook::ClearName> namesInClear() const;

   private:
    void leaveOutOthers();

    ReportAsked m_asked;
    QTemporaryDir m_folder;  ///< of a copy with pseudonyms, and of its index
    std::unique_ptr<codebook::Project> m_original;
    std::unique_ptr<codebook::Project> m_copy;
    ReportMaterial m_material;
    QStringList m_notes;
};

}  // namespace app
