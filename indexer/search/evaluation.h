// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A query asked of a study: first which documents can match at all, then turn by turn.
#pragma once

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

#include "codebook/model/study.h"
#include "indexer/search/bound_index.h"
#include "indexer/search/field_turns.h"
#include "indexer/search/query.h"
#include "indexer/search/speaker_table.h"
#include "indexer/search/token_hit.h"
#include "indexer/search/word_finder.h"

namespace indexer {

/// A turn that the query matches.
struct MatchedTurn {
    std::int32_t document = 0;   ///< DocumentId::value
    std::int32_t turn = 0;       ///< counted from 0
    codebook::Span words;        ///< of what is said
    std::uint32_t tokens = 0;    ///< how many words that is; 0 where no index was asked
    std::uint32_t firstHit = 0;  ///< of Matches::hits
    std::uint32_t hitCount = 0;
    double score = 0;
    codebook::LanguageCode language;  ///< that the turn is in
};

/// Everything that a query matches, by document and turn.
struct Matches {
    std::vector<MatchedTurn> turns;
    std::vector<TokenHit> hits;
    /// Of hits that are not whole tokens, see TokenHit::exact.
    std::vector<codebook::Span> spans;
    /// In how many turns each word of the query stands, by TokenHit::term.
    std::vector<std::uint32_t> turnsWithTerm;
    bool isCancelled = false;
};

class Evaluation {
   public:
    /// Resolves words and fields.
    /// @param index null if the query has no words.
    /// @throws codebook::Conflict if a field names what is not there; IndexError
    Evaluation(const codebook::Study& study, const codebook::TextSource& source,
               const BoundIndex* index, const QueryNode& query, bool isExact);
    ~Evaluation();
    Evaluation(const Evaluation&) = delete;
    Evaluation& operator=(const Evaluation&) = delete;

    /// What to tell about words that nobody says, forms left out, values that nobody has.
    const QStringList& notes() const { return m_notes; }
    const std::vector<WordForms>& forms() const { return m_forms; }

    /// @param isCancelled asked once a document and within patterns; may be empty.
    /// @throws QueryError where a regular expression takes too long
    Matches run(const std::function<bool()>& isCancelled);

   private:
    struct Part;
    struct DocumentTurns;

    std::unique_ptr<Part> compiled(const QueryNode& node, bool isExact);
    void compileWords(Part& part, const QueryNode& node, bool isExact);
    void narrowDocuments(Part& part) const;
    QStringList languagesOf(codebook::DocumentId document) const;
    DocumentTurns turnsOf(std::int32_t document) const;
    TurnHits evaluated(const Part& part, std::int32_t document, const DocumentTurns& turns,
                       const std::vector<std::int32_t>* within = nullptr);
    TurnHits joined(const Part& part, std::int32_t document, const DocumentTurns& turns);
    TurnHits structured(const Part& part, std::int32_t document, const DocumentTurns& turns);
    TurnHits matched(const Part& part, std::int32_t document, const DocumentTurns& turns,
                     const std::vector<std::int32_t>* within);
    void meetCases(Part& part);
    std::vector<std::int32_t> casesOf(std::int32_t document, const DocumentTurns& turns) const;

    const codebook::Study* m_study;
    const codebook::TextSource* m_source;
    const BoundIndex* m_index;
    std::vector<std::int32_t> m_allDocuments;
    QStringList m_notes;
    std::vector<WordForms> m_forms;
    std::vector<std::uint32_t> m_turnsWithTerm;
    std::vector<codebook::Span> m_spans;  ///< of what patterns matched
    SpeakerTable m_speakers;
    const std::function<bool()>* m_isCancelled = nullptr;
    std::unique_ptr<Part> m_root;
};

}  // namespace indexer
