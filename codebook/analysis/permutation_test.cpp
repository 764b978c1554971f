// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The statistic is summed over all cells, not over the filled ones minus n, which would lose the
// digits that ties are decided by.
#include "codebook/analysis/permutation_test.h"

#include "codebook/analysis/random_table.h"
#include "codebook/words.h"

namespace codebook {

namespace {

constexpr double kTieTolerance = 1 - 1e-7;
/// Ten to twenty seconds.
constexpr double kMostSteps = 4e9;

std::vector<double> expectedCounts(const ContingencyTable& table) {
    const std::vector<std::int64_t> rows = table.rowTotals();
    const std::vector<std::int64_t> columns = table.columnTotals();
    const auto total = static_cast<double>(table.total());
    std::vector<double> expected;
    for (const std::int64_t row : rows)
        for (const std::int64_t column : columns)
            expected.push_back(static_cast<double>(row) * static_cast<double>(column) / total);
    return expected;
}

double chiSquare(const std::vector<std::int64_t>& counts, const std::vector<double>& expected) {
    double sum = 0;
    for (std::size_t cell = 0; cell < counts.size(); ++cell) {
        const double apart = static_cast<double>(counts[cell]) - expected[cell];
        sum += apart * apart / expected[cell];
    }
    return sum;
}

}  // namespace

Coefficient monteCarloP(const ContingencyTable& table, int permutations, std::uint64_t seed) {
    if (permutations <= 0)
        return Coefficient::undefined(Words::tr("No random tables were asked for."));
    RandomTables tables(table.rowTotals(), table.columnTotals(), seed);
    if (tables.stepsPerTable() * permutations > kMostSteps)
        return Coefficient::undefined(
            Words::tr("The table is too large for %1 random tables.").arg(permutations));
    const std::vector<double> expected = expectedCounts(table);
    const double threshold = chiSquare(table.counts, expected) * kTieTolerance;
    std::int64_t asLarge = 0;
    for (int i = 0; i < permutations; ++i)
        if (chiSquare(tables.next(), expected) >= threshold) ++asLarge;
    return Coefficient::of((1.0 + static_cast<double>(asLarge)) / (1.0 + permutations));
}

}  // namespace codebook
