// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding: words through the index, everything else through the study as it is now.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <vector>

#include "codebook/model/study.h"
#include "codebook/model/turn_set.h"
#include "indexer/index/index.h"
#include "indexer/search/word_finder.h"

namespace indexer {

/// One place that a query found: a word, a phrase, two neighbours from the first to the last word;
/// where no word was asked for, all that is said in the turn.
struct Occurrence {
    codebook::DocumentId document;
    std::int32_t turn = 0;  ///< counted from 1
    codebook::Span span;
    double score = 0;                 ///< of the turn; comparable within one result only
    codebook::LanguageCode language;  ///< that the turn is in

    bool operator==(const Occurrence&) const = default;
};

/// A turn with what was found in it.
struct Hit {
    codebook::DocumentId document;
    std::int32_t turn = 0;  ///< counted from 1
    std::vector<codebook::Span> spans;
    double score = 0;
};

enum class ResultOrder : std::uint8_t {
    Rank,      ///< best turns first, equal ones as in Document
    Document,  ///< by document id and place
};

struct SearchOptions {
    /// How many occurrences at most; 0 for all. Totals are of all in any case.
    int limit = 50;
    /// Words only as they are written, not in other forms of the same stem.
    bool exactForms = false;
    ResultOrder order = ResultOrder::Rank;
    /// Asked now and then; once it returns true the search ends early.
    std::function<bool()> isCancelled;
};

struct SearchResult {
    /// By turn in the order asked for, within a turn by place.
    std::vector<Occurrence> occurrences;
    std::int64_t totalOccurrences = 0;
    std::int32_t totalTurns = 0;
    std::int32_t totalDocuments = 0;
    /// Sentences for the person: words that nobody says, forms left out, documents not indexed.
    QStringList notes;
    /// For each word of the query the forms that were looked for.
    std::vector<WordForms> forms;
    bool isCancelled = false;  ///< then all else is incomplete

    /// The occurrences gathered by turn, in the same order.
    std::vector<Hit> hits() const;
};

/// Answers queries (see parsedQuery for the language) over one project. AND, OR, NOT and fields
/// work by turn: all must hold for the same turn. Words match in the language of each turn.
/// Study, source and index must outlive it. Searches from several threads take turns.
class Searcher {
   public:
    /// @param index null where only fields will be asked for. It is used as it stands (call
    /// Index::update first to find what is new), but made anew where it is missing or damaged.
    Searcher(const codebook::Study& study, const codebook::TextSource& source, Index* index);

    /// @throws codebook::Conflict with one sentence if the query cannot be read or names a code,
    /// coder, document or attribute that is not there; IndexError if words are asked for and the
    /// index can neither be used nor made.
    SearchResult search(const QString& query, const SearchOptions& options = {}) const;

    /// The turns that match, for filtering an analysis. A query of fields alone needs no index.
    /// @param notes gets what SearchResult::notes would hold, where given.
    /// @throws as search
    codebook::TurnSet matchingTurns(const QString& query, QStringList* notes = nullptr) const;

   private:
    struct Answer;

    template <class Use>
    void ask(const QString& query, const SearchOptions& options, Use use) const;

    const codebook::Study* m_study;
    const codebook::TextSource* m_source;
    Index* m_index;
};

}  // namespace indexer
