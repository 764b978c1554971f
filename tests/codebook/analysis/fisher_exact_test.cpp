// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fisher's test against exact fractions and against summing every table.
#include "codebook/analysis/fisher_exact.h"

#include <gtest/gtest.h>

#include "codebook/analysis/random_source.h"
#include "tests/codebook/analysis/every_table.h"

namespace codebook {
namespace {

constexpr std::int64_t kWork = 25'000'000;

FisherExact fisherOf(const std::vector<std::vector<std::int64_t>>& counts) {
    return fisherExact(ContingencyTable::unlabelled(counts), kWork);
}

/// Counts as uneven as real tables are, without empty rows or columns.
ContingencyTable randomTable(std::size_t rows, std::size_t columns, int units,
                             RandomSource& random) {
    Q_ASSERT(rows > 0 && columns > 0);
    std::vector<std::vector<std::int64_t>> counts(rows, std::vector<std::int64_t>(columns, 0));
    for (std::size_t row = 0; row < rows; ++row) ++counts[row][row % columns];
    for (std::size_t column = 0; column < columns; ++column) ++counts[column % rows][column];
    for (int unit = 0; unit < units; ++unit) {
        const auto row = static_cast<std::size_t>(random.below(random.below(rows) + 1));
        const auto column = static_cast<std::size_t>(random.below(columns));
        ++counts[row][column];
    }
    return ContingencyTable::unlabelled(counts);
}

// Exact fractions of integers, made with arbitrary precision.
TEST(FisherExact, meetsExactFractions) {
    struct Case {
        std::vector<std::vector<std::int64_t>> counts;
        double twoSided, greater, less;
    };
    const std::vector<Case> cases{
        {{{3000, 2900}, {2800, 3100}},
         0.0002475943577361338,
         0.0001237971788680669,
         0.9998928669631354},
        {{{5000, 10}, {4000, 30}},
         0.00015962568387382662,
         8.898149260308073e-05,
         0.999977952130247},
        {{{40, 0}, {0, 40}}, 1.8603403656036264e-23, 9.301701828018132e-24, 1.0},
        {{{0, 12}, {9, 3}}, 0.00033651904697805894, 1.0, 0.00016825952348902947},
        {{{1, 999}, {99, 901}}, 1.3047585192563913e-29, 1.0, 6.523792596281956e-30},
        {{{300, 0}, {0, 300}}, 1.4802978791996818e-179, 7.401489395998409e-180, 1.0}};
    for (const Case& each : cases) {
        const FisherExact ours = fisherOf(each.counts);
        EXPECT_NEAR(*ours.twoSided / each.twoSided, 1, 1e-11);
        EXPECT_NEAR(*ours.greater / each.greater, 1, 1e-11);
        EXPECT_NEAR(*ours.less / each.less, 1, 1e-11);
    }
}

TEST(FisherExact, countsTiesOnBothSides) {
    // Symmetric margins: the mirrored table is exactly as probable and belongs to the sum.
    const FisherExact ours = fisherOf({{7, 3}, {3, 7}});
    EXPECT_NEAR(*ours.twoSided, 2 * *ours.greater, 1e-14);
    EXPECT_NEAR(*fisherOf({{5, 5}, {5, 5}}).twoSided, 1, 1e-14);
}

TEST(FisherExact, vanishesWithoutBreakingWhereNoDoubleIsSmallEnough) {
    const FisherExact ours = fisherOf({{5000, 0}, {0, 5000}});
    EXPECT_EQ(*ours.twoSided, 0);
    EXPECT_EQ(*ours.less, 1);
    EXPECT_EQ(*fisherOf({{0, 5000}, {5000, 0}}).less, 0);
}

TEST(FisherExact, takesCountsOfABillion) {
    const std::int64_t billion = 1'000'000'000;
    const FisherExact ours = fisherOf({{billion, billion}, {billion, billion + 100'000}});
    EXPECT_NEAR(*ours.twoSided, 0.11386527461183502, 1e-9);
}

TEST(FisherExact, sumsEveryThreeByThreeTable) {
    RandomSource random(3);
    for (int i = 0; i < 60; ++i) {
        const ContingencyTable table = randomTable(3, 3, 2 + i / 4, random);
        EXPECT_NEAR(*fisherExact(table, kWork).twoSided, EveryTable(table).p().fisher, 1e-10);
    }
}

TEST(FisherExact, sumsEveryTableOfOtherShapes) {
    RandomSource random(4);
    for (const auto& [rows, columns, units] :
         std::vector<std::tuple<std::size_t, std::size_t, int>>{
             {2, 3, 40}, {3, 2, 40}, {2, 6, 12}, {4, 3, 12}, {3, 5, 8}, {4, 4, 8}}) {
        for (int i = 0; i < 5; ++i) {
            const ContingencyTable table = randomTable(rows, columns, units, random);
            EXPECT_NEAR(*fisherExact(table, kWork).twoSided, EveryTable(table).p().fisher, 1e-10)
                << rows << " × " << columns;
        }
    }
}

TEST(FisherExact, isTheSameForTheTurnedTable) {
    const double one = *fisherOf({{1, 3, 10, 6}, {2, 3, 10, 7}, {1, 6, 14, 12}}).twoSided;
    const double other = *fisherOf({{1, 2, 1}, {3, 3, 6}, {10, 10, 14}, {6, 7, 12}}).twoSided;
    EXPECT_NEAR(one, other, 1e-12);
}

TEST(FisherExact, givesUpPastItsLimitAndSaysWhatToUseInstead) {
    const std::vector<std::vector<std::int64_t>> wide(100, std::vector<std::int64_t>(100, 1));
    const FisherExact ours = fisherOf(wide);
    ASSERT_FALSE(ours.twoSided);
    EXPECT_TRUE(ours.twoSided.undefinedBecause.contains(QStringLiteral("Monte Carlo")));
    EXPECT_FALSE(ours.greater);
    EXPECT_FALSE(fisherExact(ContingencyTable::unlabelled({{5, 3, 2}, {4, 4, 9}}), 3).twoSided);
    EXPECT_FALSE(
        fisherExact(ContingencyTable::unlabelled({{900'000, 3, 2}, {4, 4, 900'000}}), kWork)
            .twoSided);
}

}  // namespace
}  // namespace codebook
