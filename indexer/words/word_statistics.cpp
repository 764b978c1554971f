// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/words/word_statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace indexer {

namespace {

constexpr double Nothing = std::numeric_limits<double>::quiet_NaN();

double share(std::int64_t part, std::int64_t whole) {
    return static_cast<double>(part) / static_cast<double>(whole);
}

/// observed · ln(observed / expected); nothing observed adds nothing.
double term(double observed, double expected) {
    return observed > 0 && expected > 0 ? observed * std::log(observed / expected) : 0;
}

struct Sums {
    std::int64_t size = 0;
    std::int64_t count = 0;
};

Sums sumsOf(const std::vector<TextPart>& parts) {
    Sums sums;
    for (const TextPart& part : parts) {
        sums.size += part.size;
        sums.count += part.count;
    }
    return sums;
}

}  // namespace

double logLikelihood(std::int64_t a, std::int64_t b, std::int64_t c, std::int64_t d) {
    const auto total = static_cast<double>(a + b + c + d);
    if (total <= 0) return 0;
    const auto cell = [total](std::int64_t observed, std::int64_t row, std::int64_t column) {
        return term(static_cast<double>(observed),
                    static_cast<double>(row) * static_cast<double>(column) / total);
    };
    const double sum = cell(a, a + b, a + c) + cell(b, a + b, b + d) + cell(c, c + d, a + c) +
                       cell(d, c + d, b + d);
    return std::max(0.0, 2 * sum);
}

double keynessLikelihood(std::int64_t inFirst, std::int64_t wordsOfFirst, std::int64_t inSecond,
                         std::int64_t wordsOfSecond) {
    const std::int64_t words = wordsOfFirst + wordsOfSecond;
    if (words <= 0) return 0;
    const auto count = static_cast<double>(inFirst + inSecond);
    const double sum = term(static_cast<double>(inFirst), count * share(wordsOfFirst, words)) +
                       term(static_cast<double>(inSecond), count * share(wordsOfSecond, words));
    return std::max(0.0, 2 * sum);
}

double logRatio(std::int64_t inFirst, std::int64_t wordsOfFirst, std::int64_t inSecond,
                std::int64_t wordsOfSecond) {
    if (wordsOfFirst <= 0 || wordsOfSecond <= 0) return Nothing;
    const auto frequency = [](std::int64_t count, std::int64_t words) {
        return std::max(static_cast<double>(count), 0.5) / static_cast<double>(words);
    };
    return std::log2(frequency(inFirst, wordsOfFirst) / frequency(inSecond, wordsOfSecond));
}

double deviationOfProportions(const std::vector<TextPart>& parts) {
    const Sums sums = sumsOf(parts);
    if (sums.size <= 0 || sums.count <= 0) return Nothing;
    double sum = 0;
    for (const TextPart& part : parts)
        sum += std::abs(share(part.count, sums.count) - share(part.size, sums.size));
    return sum / 2;
}

double normalizedDeviation(const std::vector<TextPart>& parts) {
    const double deviation = deviationOfProportions(parts);
    double smallest = 1;
    const Sums sums = sumsOf(parts);
    for (const TextPart& part : parts)
        if (part.size > 0) smallest = std::min(smallest, share(part.size, sums.size));
    return smallest < 1 ? deviation / (1 - smallest) : Nothing;
}

double juillandsD(const std::vector<TextPart>& parts) {
    std::vector<double> frequencies;
    for (const TextPart& part : parts)
        if (part.size > 0) frequencies.push_back(share(part.count, part.size));
    const auto count = static_cast<double>(frequencies.size());
    const double sum = std::accumulate(frequencies.begin(), frequencies.end(), 0.0);
    if (count < 2 || sum <= 0) return Nothing;
    const double mean = sum / count;
    double squares = 0;
    for (const double frequency : frequencies) squares += (frequency - mean) * (frequency - mean);
    return 1 - std::sqrt(squares / count) / mean / std::sqrt(count - 1);
}

}  // namespace indexer
