// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// More like these: from turns that are known to be relevant, which others speak alike, and which
// words say so.
#pragma once

#include <cstdint>
#include <vector>

#include "indexer/words/word_units.h"

namespace indexer {

/// A word that speaks for a turn.
struct SpeakingTerm : NamedWord {
    std::int32_t inRelevant = 0;  ///< in how many of the relevant turns
    std::int32_t inAll = 0;       ///< in how many of all
    double weight = 0;            ///< the relevance weight
};

struct SimilarTurn {
    codebook::DocumentId document;
    std::int32_t turn = 0;  ///< counted from 1
    codebook::Span words;   ///< of what is said
    double score = 0;
    std::vector<std::uint32_t> terms;  ///< of SimilarTurns::terms, those that add most first
};

struct SimilarTurns {
    std::vector<SpeakingTerm> terms;  ///< the best first
    std::vector<SimilarTurn> turns;   ///< the most alike first
    std::int32_t relevant = 0;
    std::int32_t candidates = 0;  ///< turns that were looked at
};

struct SimilarOptions {
    int terms = 25;
    int turns = 200;
};

/// Relevance feedback after Robertson & Spärck Jones (1976), "Relevance weighting of search terms",
/// eq. F4 with halves added: a stem's weight is log((r + ½)(N − n − R + r + ½) / ((R − r + ½)
/// (n − r + ½))). The stems are those with the largest r · weight (Robertson 1990, "On term
/// selection for query expansion"), and turns are ranked by BM25 with these weights (k1 = 1.2,
/// b = 0.75) – the model that Xapian's relevance sets follow, with a turn as the document, which
/// in the index is the whole interview.
/// @param relevant the turns to resemble
/// @param candidates the turns to rank; those that are relevant are left out
SimilarTurns similarTurns(const WordTable& table, const codebook::TurnSet& relevant,
                          const codebook::TurnSet& candidates, const SimilarOptions& options = {});

}  // namespace indexer
