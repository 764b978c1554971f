// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of the matching turns to show first.
#pragma once

#include <cstdint>
#include <vector>

#include "indexer/search/evaluation.h"

namespace indexer {

/// How much text was searched.
struct SearchedText {
    std::uint64_t turns = 0;
    std::uint64_t tokens = 0;
};

/// Gives each turn its score after Robertson & Zaragoza (2009), "The Probabilistic Relevance
/// Framework: BM25 and Beyond", eq. 3.15, a turn taken as the document and a word, phrase or pair
/// of neighbours as a term; k1 = 1.2, b = 0.75. Turns that match by fields alone score 0.
void score(Matches& matches, const SearchedText& text);

/// The numbers of the turns, best first, equal ones by document and turn; only the first `count`
/// (0: all).
std::vector<std::uint32_t> ranked(const Matches& matches, std::size_t count);

}  // namespace indexer
