// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How passages become quotations: their stable id, their words, and who says them, described as the
// author chose.
#pragma once

#include <QSet>

#include "app/report/report_material.h"
#include "app/report/report_recipe.h"
#include "codebook/analysis/crosstab.h"
#include "codebook/analysis/passages.h"
#include "codebook/model/turn_attributes.h"
#include "codebook/report/manuscript.h"

namespace app {

class Quoting {
   public:
    Quoting(const ReportMaterial& material, const ReportRecipe& recipe);

    /// @param codings that make up the passage; the earliest gives it its id
    codebook::Quotation quotation(const codebook::Place& place,
                                  const std::vector<codebook::CodingId>& codings) const;
    /// Those of the codings that reach into the place.
    std::vector<codebook::CodingId> codingsAt(const codebook::Place& place,
                                              const std::vector<codebook::CodingId>& codings) const;
    /// Who speaks where the passage begins; none where no case does.
    codebook::CaseId speaker(const codebook::Place& place) const;
    /// The documents that were quoted so far.
    const QSet<std::int32_t>& quotedDocuments() const { return m_quoted; }

   private:
    QString idOf(const std::vector<codebook::CodingId>& codings) const;
    QString sourceOf(const codebook::Place& place) const;

    const ReportMaterial* m_material;
    const ReportRecipe* m_recipe;
    codebook::TurnAttributes m_people;
    std::vector<codebook::AttributeId> m_attributes;
    QSet<QString> m_sharedBeginnings;  // of GUIDs, that more than one coding has
    mutable QSet<std::int32_t> m_quoted;
};

/// The coding that gave a quotation its id; none where there is none any more.
codebook::CodingId codingOfQuotation(const std::vector<QUuid>& codingGuids, const QString& id);

/// A time in a recording as h:mm:ss.
QString recordingTime(std::chrono::milliseconds time);

}  // namespace app
