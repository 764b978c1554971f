// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which values a turn has in an attribute: its speaker's case's, else its document's.
#pragma once

#include <QHash>
#include <QStringList>

#include <utility>
#include <vector>

#include "codebook/model/study.h"

namespace codebook {

/// A snapshot for a walk over many turns; the study must outlive it.
class TurnAttributes {
   public:
    explicit TurnAttributes(const Study& study);

    /// The values of the attribute at a turn of the document, spoken by the speaker with that
    /// ordinal (-1: nobody named). Empty where neither case nor document has any.
    const QStringList& values(AttributeId attribute, DocumentId document,
                              std::int32_t speakerOrdinal) const;
    /// The case that speaks, or none.
    CaseId person(DocumentId document, std::int32_t speakerOrdinal) const;
    /// How many speakers the document names.
    std::int32_t speakerCount(DocumentId document) const;

   private:
    using OwnerKey = std::pair<std::int32_t, std::int32_t>;  // attribute, case or document
    QHash<OwnerKey, const QStringList*> m_ofCases;
    QHash<OwnerKey, const QStringList*> m_ofDocuments;
    std::vector<std::vector<CaseId>> m_people;  // by DocumentId::value, then by ordinal
};

}  // namespace codebook
