// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists of words with their figures: how often, beside what, more here than there.
#pragma once

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include "indexer/words/word_units.h"

namespace indexer {

struct WordCount : NamedWord {
    std::int64_t count = 0;
    std::int32_t documents = 0;
    double spread = 0;  ///< deviationOfProportions over the documents
};

struct FrequencyList {
    std::vector<WordCount> words;  ///< the most frequent first
    std::int64_t total = 0;        ///< words of the selection, those left out too
    std::int32_t documents = 0;    ///< that the selection has words in
};

FrequencyList frequencies(const WordSelection& selection, const WordChoice& choice = {});

struct Collocate : NamedWord {
    std::int64_t near = 0;   ///< how often within the span of a place
    std::int64_t total = 0;  ///< how often in all, the places themselves left out
    double expected = 0;     ///< near, were it spread like all words
    double likelihood = 0;   ///< logLikelihood
    /// Binary logarithm of near / expected.
    double mutualInformation = 0;
};

struct CollocateOptions : WordChoice {
    int left = 5;
    int right = 5;
    std::int64_t least = 2;  ///< near
};

struct CollocateList {
    std::vector<Collocate> words;  ///< nearer than expected, by likelihood
    std::int64_t places = 0;
    std::int64_t window = 0;  ///< words within the span of a place
    std::int64_t total = 0;   ///< words of the selection, the places themselves left out
};

using WordPlace = std::pair<codebook::DocumentId, codebook::Span>;

/// What stands beside the places, within their turns. A word that two places share counts once.
/// @param places in any order
CollocateList collocates(const WordSelection& selection, const std::vector<WordPlace>& places,
                         const CollocateOptions& options = {});

struct KeyWord : NamedWord {
    std::int64_t inFirst = 0;
    std::int64_t inSecond = 0;
    double likelihood = 0;  ///< keynessLikelihood
    double ratio = 0;       ///< logRatio; above 0: more frequent in the first
};

struct KeyWordList {
    std::vector<KeyWord> words;  ///< by likelihood, of either group
    std::int64_t wordsOfFirst = 0;
    std::int64_t wordsOfSecond = 0;
};

/// @param least how often a word must stand in both together
KeyWordList keyWords(const WordSelection& first, const WordSelection& second,
                     const WordChoice& choice = {}, std::int64_t least = 3);

}  // namespace indexer
