// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chance with a seed: the same everywhere, true to the margins, and close to what is exact.
#include "codebook/analysis/permutation_test.h"

#include <gtest/gtest.h>

#include <cmath>

#include "codebook/analysis/random_table.h"
#include "codebook/analysis/table_tests.h"
#include "tests/codebook/analysis/every_table.h"

namespace codebook {
namespace {

ContingencyTable tableOf(const std::vector<std::vector<std::int64_t>>& counts) {
    return ContingencyTable::unlabelled(counts);
}

void expectCloseToExact(const ContingencyTable& table) {
    const double exact = EveryTable(table).p().chiSquare;
    const int permutations = 20'000;
    const double error = std::sqrt(exact * (1 - exact) / permutations);
    EXPECT_NEAR(*monteCarloP(table, permutations, 7), exact, 4 * error + 1.0 / permutations);
}

/// An interview of the given side in which code c was applied counts[c] times.
void addInterview(std::vector<ClusteredUnit>& units, std::int64_t interview, std::int64_t side,
                  const std::vector<int>& counts) {
    for (std::size_t code = 0; code < counts.size(); ++code)
        for (int i = 0; i < counts[code]; ++i)
            units.push_back({static_cast<std::int64_t>(code), side, interview});
}

TEST(RandomSource, drawsTheNumbersOfTheStandard) {
    // The 10,000th number of a default mt19937_64 is fixed by [rand.predef].
    RandomSource random(5489);
    for (int i = 0; i < 9999; ++i) random.below(1);
    EXPECT_EQ(random.below(std::uint64_t{1} << 63),
              9981545732273789042u % (std::uint64_t{1} << 63));
}

TEST(RandomSource, staysBelowItsBoundAndReachesEveryValue) {
    RandomSource random(1);
    std::vector<int> seen(7, 0);
    for (int i = 0; i < 7000; ++i) ++seen[static_cast<std::size_t>(random.below(7))];
    for (const int count : seen) EXPECT_NEAR(count, 1000, 150);
    for (int i = 0; i < 1000; ++i) {
        const double unit = random.unit();
        EXPECT_TRUE(unit >= 0 && unit < 1);
    }
}

TEST(RandomTables, keepBothMargins) {
    for (const std::int64_t factor : {1, 1000, 100'000'000}) {
        ContingencyTable table = tableOf({{3, 1, 0}, {1, 4, 2}});
        for (std::int64_t& count : table.counts) count *= factor;
        RandomTables tables(table.rowTotals(), table.columnTotals(), 1);
        for (int i = 0; i < 20; ++i) {
            ContingencyTable drawn = table;
            drawn.counts = tables.next();
            EXPECT_EQ(drawn.rowTotals(), table.rowTotals());
            EXPECT_EQ(drawn.columnTotals(), table.columnTotals());
            for (const std::int64_t count : drawn.counts) EXPECT_GE(count, 0);
        }
    }
}

TEST(RandomTables, spreadAsTheHypergeometricDistributionDoes) {
    // Mean n₁c₁/n and variance n₁n₂c₁c₂/(n²(n − 1)) of the top left count.
    for (const std::int64_t size : {5, 500, 50'000}) {
        RandomTables tables({2 * size, 3 * size}, {4 * size, size}, 11);
        double sum = 0;
        double squares = 0;
        const int draws = 20'000;
        for (int i = 0; i < draws; ++i) {
            const auto drawn = static_cast<double>(tables.next()[0]);
            sum += drawn;
            squares += drawn * drawn;
        }
        const double total = 5.0 * static_cast<double>(size);
        const double mean = 0.4 * 0.8 * total;
        const double variance = 0.4 * 0.6 * 0.8 * 0.2 * total * total / (total - 1);
        EXPECT_NEAR(sum / draws, mean, 4 * std::sqrt(variance / draws));
        EXPECT_NEAR((squares / draws - std::pow(sum / draws, 2)) / variance, 1, 0.05);
    }
}

TEST(MonteCarlo, comesCloseToTheExactPWhenUnitsAreShuffled) {
    expectCloseToExact(tableOf({{3, 1, 2}, {1, 4, 0}, {0, 2, 5}}));
    expectCloseToExact(tableOf({{7, 3}, {3, 7}}));
    expectCloseToExact(tableOf({{2, 1, 0}, {0, 2, 0}, {1, 0, 1}}));
}

TEST(MonteCarlo, comesCloseToTheExactPWhenCellsAreDealt) {
    expectCloseToExact(tableOf({{60, 40}, {45, 55}}));
    expectCloseToExact(tableOf({{30, 12, 20}, {25, 20, 9}}));
    expectCloseToExact(tableOf({{400, 3}, {380, 9}}));
}

TEST(MonteCarlo, isTheSameForTheSameSeedAndNeverZero) {
    const ContingencyTable table = tableOf({{30, 0}, {0, 30}});
    EXPECT_EQ(*monteCarloP(table, 999, 1), 0.001);
    const ContingencyTable weak = tableOf({{6, 4, 3}, {3, 5, 4}});
    EXPECT_EQ(*monteCarloP(weak, 999, 5), *monteCarloP(weak, 999, 5));
    EXPECT_NE(*monteCarloP(weak, 999, 5), *monteCarloP(weak, 999, 6));
}

TEST(MonteCarlo, givesOneWhereNoTableIsLessExtreme) {
    EXPECT_EQ(*monteCarloP(tableOf({{10, 20}, {20, 40}}), 500, 1), 1);
    EXPECT_EQ(*monteCarloP(tableOf({{1, 3}, {3, 9}}), 500, 1), 1);
}

TEST(MonteCarlo, isUndefinedWithoutTablesToTry) {
    EXPECT_FALSE(monteCarloP(tableOf({{1, 2}, {3, 4}}), 0, 1));
    EXPECT_FALSE(monteCarloP(tableOf({{1, 2}, {3, 4}}), -1, 1));
}

TEST(ClusteredPermutation, goesThroughAllArrangementsOfFewInterviews) {
    std::vector<ClusteredUnit> units;
    addInterview(units, 1, 0, {9, 0});
    addInterview(units, 2, 0, {9, 0});
    addInterview(units, 3, 1, {0, 9});
    addInterview(units, 4, 1, {0, 9});
    const ClusteredPermutation ours = clusteredPermutationP(units, 9999, 1);
    // Of the 6 ways to call two of four interviews police, 2 part the codes as sharply.
    EXPECT_TRUE(ours.isExact);
    EXPECT_EQ(ours.clusters, 4);
    EXPECT_DOUBLE_EQ(*ours.p, 2.0 / 6.0);
    // Unit by unit, the same table looks overwhelming.
    EXPECT_LT(*tableTests(tableOf({{18, 0}, {0, 18}})).p, 1e-8);
}

TEST(ClusteredPermutation, permutesTheRowsWhereTheyAreWhatIsConstant) {
    std::vector<ClusteredUnit> units;
    addInterview(units, 1, 0, {9, 0, 1});
    addInterview(units, 2, 0, {5, 1, 1});
    addInterview(units, 3, 1, {0, 9, 0});
    addInterview(units, 4, 2, {0, 2, 4});
    const double byColumn = *clusteredPermutationP(units, 9999, 1).p;
    for (ClusteredUnit& unit : units) std::swap(unit.row, unit.column);
    EXPECT_DOUBLE_EQ(*clusteredPermutationP(units, 9999, 1).p, byColumn);
}

TEST(ClusteredPermutation, equalsThePermutationOfUnitsWhereEachUnitIsItsOwnCluster) {
    const ContingencyTable table = tableOf({{6, 2, 3}, {2, 5, 4}, {1, 1, 5}});
    std::vector<ClusteredUnit> units;
    for (std::size_t cell = 0; cell < table.counts.size(); ++cell)
        for (std::int64_t i = 0; i < table.counts[cell]; ++i)
            units.push_back({static_cast<std::int64_t>(cell / 3),
                             static_cast<std::int64_t>(cell % 3),
                             static_cast<std::int64_t>(units.size())});
    const ClusteredPermutation ours = clusteredPermutationP(units, 20'000, 3);
    EXPECT_FALSE(ours.isExact);
    EXPECT_EQ(ours.clusters, 29);
    EXPECT_NEAR(*ours.p, EveryTable(table).p().chiSquare, 0.015);
}

TEST(ClusteredPermutation, drawsAtRandomWhereArrangementsAreMany) {
    std::vector<ClusteredUnit> units;
    for (int interview = 0; interview < 24; ++interview)
        addInterview(units, interview, interview % 2, {3 + interview % 5, 4, interview % 3});
    const ClusteredPermutation ours = clusteredPermutationP(units, 999, 1);
    EXPECT_FALSE(ours.isExact);
    ASSERT_TRUE(ours.p);
    EXPECT_GT(*ours.p, 0.05);
    EXPECT_EQ(*ours.p, *clusteredPermutationP(units, 999, 1).p);
}

TEST(ClusteredPermutation, saysWhyItCannotBeDone) {
    EXPECT_FALSE(clusteredPermutationP({}, 999, 1).p);
    EXPECT_FALSE(clusteredPermutationP({{0, 0, 1}, {1, 1, 2}}, 0, 1).p);
    // Both variables vary within interview 1 or 2.
    const ClusteredPermutation mixed =
        clusteredPermutationP({{0, 0, 1}, {1, 1, 1}, {0, 1, 2}, {1, 0, 2}}, 999, 1);
    EXPECT_FALSE(mixed.p);
    EXPECT_FALSE(mixed.p.undefinedBecause.isEmpty());
    EXPECT_EQ(mixed.clusters, 2);
    // One interview only, so one label only.
    EXPECT_FALSE(clusteredPermutationP({{0, 0, 1}, {1, 0, 1}}, 999, 1).p);
}

}  // namespace
}  // namespace codebook
