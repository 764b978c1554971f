// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/search/searcher.h"

#include <optional>

#include "codebook/error.h"
#include "codebook/words.h"
#include "indexer/search/evaluation.h"
#include "indexer/search/ranking.h"

namespace indexer {

/// A query evaluated, while the index that it was evaluated on is still held.
struct Searcher::Answer {
    Matches matches;
    const BoundIndex* index = nullptr;
    QStringList notes;
    std::vector<WordForms> forms;
};

namespace {

/// Turns tokens of the index into spans, document by document.
class SpanFinder {
   public:
    SpanFinder(const BoundIndex* index, const Matches& matches)
        : m_index(index), m_matches(matches) {}

    codebook::Span span(std::int32_t document, const TokenHit& hit) {
        if (hit.exact > 0) return m_matches.spans[hit.exact - 1];
        if (document != m_document) {
            m_tokens = m_index->reader().tokens(m_index->slot(document));
            m_document = document;
        }
        return m_tokens.span(hit.first, hit.last);
    }

   private:
    const BoundIndex* m_index;
    const Matches& m_matches;
    std::int32_t m_document = 0;
    TokenView m_tokens;
};

std::vector<Occurrence> occurrences(const Matches& matches, const BoundIndex* index,
                                    const std::vector<std::uint32_t>& order, std::size_t limit) {
    std::vector<Occurrence> found;
    found.reserve(limit == 0 ? matches.hits.size() : limit);
    SpanFinder spans(index, matches);
    for (const std::uint32_t number : order) {
        const MatchedTurn& turn = matches.turns[number];
        Occurrence occurrence{codebook::DocumentId{turn.document}, turn.turn + 1, turn.words,
                              turn.score, turn.language};
        for (std::uint32_t i = 0; i < std::max(turn.hitCount, 1U); ++i) {
            if (limit != 0 && found.size() == limit) return found;
            if (turn.hitCount > 0)
                occurrence.span = spans.span(turn.document, matches.hits[turn.firstHit + i]);
            found.push_back(occurrence);
        }
    }
    return found;
}

void countTotals(const Matches& matches, SearchResult& result) {
    std::int32_t document = 0;
    for (const MatchedTurn& turn : matches.turns) {
        result.totalOccurrences += std::max(turn.hitCount, 1U);
        if (turn.document != std::exchange(document, turn.document)) ++result.totalDocuments;
    }
    result.totalTurns = static_cast<std::int32_t>(matches.turns.size());
}

std::vector<std::uint32_t> inDocumentOrder(const Matches& matches) {
    std::vector<std::uint32_t> order(matches.turns.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    return order;
}

}  // namespace

std::vector<Hit> SearchResult::hits() const {
    std::vector<Hit> hits;
    for (const Occurrence& occurrence : occurrences) {
        const bool isSameTurn = !hits.empty() && hits.back().document == occurrence.document &&
                                hits.back().turn == occurrence.turn;
        if (!isSameTurn)
            hits.push_back({occurrence.document, occurrence.turn, {}, occurrence.score});
        hits.back().spans.push_back(occurrence.span);
    }
    return hits;
}

Searcher::Searcher(const codebook::Study& study, const codebook::TextSource& source, Index* index)
    : m_study(&study), m_source(&source), m_index(index) {}

/// Evaluates the query and hands the answer to `use` while the index is held. If the index fails
/// on the way it is opened again (another process may have made it anew), then made anew here;
/// `use` may so be called more than once.
template <class Use>
void Searcher::ask(const QString& query, const SearchOptions& options, Use use) const {
    const Query parsed = parsedQuery(query);
    const auto answer = [&](const BoundIndex* index) {
        Evaluation evaluation(*m_study, *m_source, index, parsed.root, options.exactForms);
        Matches matches = evaluation.run(options.isCancelled);
        use(Answer{std::move(matches), index, parsed.notes + evaluation.notes(),
                   evaluation.forms()});
    };
    if (!asksForWords(parsed.root)) return answer(nullptr);
    if (!m_index)
        throw codebook::IndexError(
            codebook::Words::tr("Words can only be looked for with a search index."));
    constexpr int attempts = 3;
    for (int attempt = 1;; ++attempt) {
        try {
            const std::shared_ptr<const IndexReader> reader = m_index->reader();
            const std::scoped_lock lock(reader->inUse());
            const BoundIndex bound(*reader, *m_study);
            return answer(&bound);
        } catch (const codebook::IndexError&) {
            if (attempt == attempts) throw;
        }
        m_index->closeReader();
        if (attempt + 1 == attempts)
            m_index->rebuild(*m_study, *m_source, [&](int, int) {
                return !options.isCancelled || !options.isCancelled();
            });
    }
}

SearchResult Searcher::search(const QString& query, const SearchOptions& options) const {
    SearchResult result;
    ask(query, options, [&](Answer answer) {
        Matches& matches = answer.matches;
        result = {};
        result.isCancelled = matches.isCancelled;
        result.notes = answer.notes;
        result.forms = std::move(answer.forms);
        countTotals(matches, result);
        const auto limit = static_cast<std::size_t>(std::max(options.limit, 0));
        if (answer.index) score(matches, {answer.index->turns(), answer.index->tokens()});
        const std::vector<std::uint32_t> order =
            options.order == ResultOrder::Rank ? ranked(matches, limit) : inDocumentOrder(matches);
        result.occurrences = occurrences(matches, answer.index, order, limit);
    });
    return result;
}

codebook::TurnSet Searcher::matchingTurns(const QString& query, QStringList* notes) const {
    codebook::TurnSet turns;
    ask(query, {}, [&](const Answer& answer) {
        turns = {};
        for (const MatchedTurn& turn : answer.matches.turns)
            turns.add(codebook::DocumentId{turn.document}, turn.turn + 1);
        if (notes) *notes = answer.notes;
    });
    return turns;
}

}  // namespace indexer
