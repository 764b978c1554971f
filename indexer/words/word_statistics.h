// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The measures of corpus linguistics, as plain functions of counts.
#pragma once

#include <cstdint>
#include <vector>

namespace indexer {

/// Dunning (1993), "Accurate methods for the statistics of surprise and coincidence", the
/// log-likelihood ratio G² of a table of two by two: twice the sum of observed · ln(observed /
/// expected) over its cells.
double logLikelihood(std::int64_t a, std::int64_t b, std::int64_t c, std::int64_t d);

/// A word in two bodies of text, after Rayson & Garside (2000), "Comparing corpora using frequency
/// profiling": over the two cells of the word alone.
double keynessLikelihood(std::int64_t inFirst, std::int64_t wordsOfFirst, std::int64_t inSecond,
                         std::int64_t wordsOfSecond);
/// Hardie (2014), "Log Ratio: an informal introduction": the binary logarithm of how many times as
/// frequent the word is in the first; a count of none is taken as a half.
double logRatio(std::int64_t inFirst, std::int64_t wordsOfFirst, std::int64_t inSecond,
                std::int64_t wordsOfSecond);

/// One part of a body of text: how much text, and how often the word stands in it.
struct TextPart {
    std::int64_t size = 0;
    std::int64_t count = 0;
};

/// Gries (2008), "Dispersions and adjusted frequencies in corpora": half the sum over the parts of
/// | share of the word − share of the text |. 0: spread like the text; towards 1: all in one place.
/// Not a number where the word or the text is nowhere.
double deviationOfProportions(const std::vector<TextPart>& parts);
/// Divided by 1 − the smallest part's share, after Lijffijt & Gries (2012), so that 1 is reached.
double normalizedDeviation(const std::vector<TextPart>& parts);
/// Juilland's D (Juilland & Chang-Rodríguez 1964), for parts of unequal size from their relative
/// frequencies: 1 − V / √(n − 1). 1: evenly spread.
double juillandsD(const std::vector<TextPart>& parts);

}  // namespace indexer
