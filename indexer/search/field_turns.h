// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codes, coders, attributes and the like never enter the index: which turns a field holds for is
// worked out from the study as it is now.
#pragma once

#include <QStringList>

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

#include "codebook/model/study.h"
#include "indexer/index/token_table.h"
#include "indexer/search/query.h"

namespace indexer {

class CodingFilter;

/// The turns of one document, as plain rows.
struct TurnRows {
    const TurnRow* rows = nullptr;
    std::int32_t count = 0;
    const std::uint16_t* languages = nullptr;  ///< as TokenView::languages
};

/// The languages of a document's turns by number, as in ManifestEntry::languages.
using LanguagesOf = std::function<QStringList(codebook::DocumentId)>;

/// One `field:value`, evaluated over a study.
///
/// - language: the turn's own, else its document's.
/// - speaker, kind, language, perspective and the values of attributes match in any case; names of
///   documents, codes, coders and attributes as they are written.
/// - attribute: a turn has the values of its speaker's case, and where that has none of this
///   attribute, those of its document.
/// - code: the turns that a coding of the code, or of a code below it, overlaps; codings of a
///   merged code count as those of the code it was merged into. coder, perspective likewise.
///   Codings that wait to be placed in a revised text lie in no turn; a note says how many.
/// - memo: title or text has these words; found are the turns that it is about: those that a
///   passage overlaps, all of a document, a case's own, those coded with a code. A study does not
///   say which coding a memo is on, so those are found by `*` alone.
class FieldTurns {
   public:
    /// @param notes gets a sentence where the value is nobody's.
    /// @throws QueryError if the study has no document, code, coder or attribute so named.
    FieldTurns(const codebook::Study& study, const QueryNode& field, const LanguagesOf& languages,
               QStringList& notes);

    /// DocumentId::value of the documents that may have such turns, ascending.
    std::vector<std::int32_t> documents() const;
    /// The turns of the document, counted from 0, ascending.
    std::vector<std::int32_t> turns(std::int32_t document, TurnRows rows) const;

   private:
    struct InDocument {
        bool isWhole = false;                ///< every turn but those of excludedSpeakers
        std::vector<std::int32_t> speakers;  ///< ordinals whose turns are in
        std::vector<std::int32_t> excludedSpeakers;
        std::vector<codebook::Span> spans;  ///< turns that these overlap are in
        std::vector<bool> languages;        ///< the numbers of those whose turns are in
    };

    void takeDocuments(const codebook::Study& study, const QueryNode& field, QStringList& notes);
    void takeGroup(const codebook::Study& study, const QueryNode& field, QStringList& notes);
    void takeLanguages(const codebook::Study& study, const QueryNode& field,
                       const LanguagesOf& languages, QStringList& notes);
    void takeSpeakers(const codebook::Study& study, const QueryNode& field, QStringList& notes);
    void takeAttribute(const codebook::Study& study, const QueryNode& field, QStringList& notes);
    void takeMemos(const codebook::Study& study, const QueryNode& field, QStringList& notes);
    void takeCodings(const codebook::Study& study, const CodingFilter& filter, QStringList& notes);

    std::map<std::int32_t, InDocument> m_documents;  // by DocumentId::value
};

}  // namespace indexer
