// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables at the edge: empty, one-sided, huge, sparse. Published ones stand in their own file.
#include "codebook/analysis/table_tests.h"

#include <gtest/gtest.h>

#include <cmath>

#include "codebook/error.h"

namespace codebook {
namespace {

TableTests testsOf(const std::vector<std::vector<std::int64_t>>& counts) {
    return tableTests(ContingencyTable::unlabelled(counts));
}

void expectNothing(const TableTests& tests) {
    for (const Coefficient& each :
         {tests.chiSquare, tests.df, tests.p, tests.yates, tests.yatesP, tests.g, tests.gP,
          tests.fisherP, tests.fisherGreaterP, tests.fisherLessP, tests.monteCarloP, tests.cramersV,
          tests.cramersVCorrected, tests.phi, tests.tschuprowsT, tests.contingencyCoefficient,
          tests.recommendedP()}) {
        EXPECT_FALSE(each);
        EXPECT_FALSE(each.undefinedBecause.isEmpty());
    }
    EXPECT_EQ(tests.recommended, RecommendedTest::None);
}

TEST(TableTests, sayThatAnEmptyTableIsEmpty) {
    expectNothing(tableTests({}));
    const TableTests zeros = testsOf({{0, 0}, {0, 0}});
    expectNothing(zeros);
    EXPECT_EQ(zeros.p.undefinedBecause, QStringLiteral("The table is empty."));
    EXPECT_EQ(zeros.leftOutRows, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    EXPECT_FALSE(zeros.adjustedResiduals[0][0]);
    EXPECT_FALSE(zeros.smallestExpected);
}

TEST(TableTests, sayThatOneRowCannotBeAssociatedWithAnything) {
    const TableTests tests = testsOf({{5, 7, 9}});
    expectNothing(tests);
    EXPECT_EQ(tests.p.undefinedBecause, QStringLiteral("Only one row has any counts."));
    EXPECT_EQ(*tests.expected[0][2], 9);
    EXPECT_EQ(*tests.pearsonResiduals[0][2], 0);
    EXPECT_FALSE(tests.adjustedResiduals[0][2]);
    expectNothing(testsOf({{5}, {7}}));
    expectNothing(testsOf({{5}}));
    expectNothing(testsOf({{5, 0}, {7, 0}}));
}

TEST(TableTests, leaveEmptyRowsAndColumnsOutAndNameThem) {
    const TableTests whole = testsOf({{2, 0, 7}, {0, 0, 0}, {8, 0, 2}});
    const TableTests part = testsOf({{2, 7}, {8, 2}});
    EXPECT_EQ(whole.leftOutRows, QStringList{QStringLiteral("2")});
    EXPECT_EQ(whole.leftOutColumns, QStringList{QStringLiteral("2")});
    EXPECT_EQ(whole.testedRows, 2u);
    EXPECT_EQ(*whole.df, 1);
    EXPECT_EQ(whole.chiSquare, part.chiSquare);
    EXPECT_EQ(whole.fisherP, part.fisherP);
    EXPECT_EQ(whole.monteCarloP, part.monteCarloP);
    EXPECT_EQ(whole.phi, part.phi);
    EXPECT_EQ(whole.smallestExpected, part.smallestExpected);
    EXPECT_FALSE(whole.pearsonResiduals[1][0]);
    EXPECT_FALSE(whole.adjustedResiduals[0][1]);
    EXPECT_EQ(whole.adjustedResiduals[2][2], part.adjustedResiduals[1][1]);
}

TEST(TableTests, givePhiItsSign) {
    EXPECT_DOUBLE_EQ(*testsOf({{10, 0}, {0, 10}}).phi, 1);
    EXPECT_DOUBLE_EQ(*testsOf({{0, 10}, {10, 0}}).phi, -1);
    EXPECT_DOUBLE_EQ(*testsOf({{10, 20}, {20, 40}}).phi, 0);
    EXPECT_NEAR(*testsOf({{12, 3}, {17, 16}}).phi,
                (12 * 16 - 3 * 17) / std::sqrt(15.0 * 33 * 29 * 19), 1e-14);
    EXPECT_FALSE(testsOf({{1, 2, 3}, {3, 2, 1}}).phi);
}

TEST(TableTests, takeNoMoreOffForYatesThanThereIs) {
    // |O − E| is 0.125: the correction stops at nothing instead of turning round.
    const TableTests tests = testsOf({{1, 2}, {2, 3}});
    EXPECT_EQ(*tests.yates, 0);
    EXPECT_EQ(*tests.yatesP, 1);
    EXPECT_GT(*tests.chiSquare, 0);
    // V comes from the uncorrected statistic.
    EXPECT_NEAR(*tests.cramersV, std::sqrt(*tests.chiSquare / 8), 1e-15);
    EXPECT_FALSE(testsOf({{1, 2, 3}, {3, 2, 1}}).yates);
}

TEST(TableTests, measureIndependenceAsZeroAndNotAsALittleLess) {
    const TableTests tests = testsOf({{7, 21, 35}, {11, 33, 55}, {13, 39, 65}});
    EXPECT_NEAR(*tests.chiSquare, 0, 1e-20);
    EXPECT_NEAR(*tests.g, 0, 1e-20);
    EXPECT_GE(*tests.g, 0);
    EXPECT_NEAR(*tests.p, 1, 1e-12);
    EXPECT_EQ(*tests.monteCarloP, 1);
    EXPECT_EQ(*tests.cramersVCorrected, 0);
}

TEST(TableTests, countEmptyCellsInG) {
    // 2 · 20 · ln 2
    EXPECT_NEAR(*testsOf({{10, 0}, {0, 10}}).g, 40 * std::log(2.0), 1e-12);
}

TEST(TableTests, neverCorrectVBeyondWhatTheUnitsAllow) {
    const TableTests tests = testsOf({{1, 0}, {0, 1}});
    EXPECT_DOUBLE_EQ(*tests.cramersV, 1);
    EXPECT_FALSE(tests.cramersVCorrected);
    EXPECT_FALSE(testsOf({{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}).cramersVCorrected);
    EXPECT_NEAR(*testsOf({{50, 0}, {0, 50}}).cramersVCorrected, 1, 1e-12);
}

TEST(TableTests, keepTheirDigitsWithCountsOfABillion) {
    const std::int64_t billion = 1'000'000'000;
    const TableTests tests = testsOf({{billion, billion}, {billion, billion + 100'000}});
    EXPECT_NEAR(*tests.chiSquare, 2.499812512499219, 1e-9);
    EXPECT_NEAR(*tests.g, 2.4998125127595378, 1e-9);
    EXPECT_NEAR(*tests.p, 0.11385985217197236, 1e-9);
    EXPECT_NEAR(*tests.monteCarloP, *tests.p, 0.02);
    EXPECT_EQ(tests.recommended, RecommendedTest::ChiSquare);
}

TEST(TableTests, refuseWhatCannotBeCounted) {
    EXPECT_THROW(testsOf({{1, -1}, {2, 3}}), FormatError);
    EXPECT_THROW(testsOf({{std::int64_t{1} << 62, std::int64_t{1} << 62}, {1, 1}}), FormatError);
}

TEST(TableTests, vanishWithoutBreakingForOverwhelmingEvidence) {
    const TableTests tests =
        testsOf({{100'000'000, 0, 0}, {0, 100'000'000, 0}, {0, 0, 100'000'000}});
    EXPECT_EQ(*tests.p, 0);
    EXPECT_DOUBLE_EQ(*tests.cramersV, 1);
    EXPECT_FALSE(tests.fisherP);
}

TEST(TableTests, workOnAHundredByAHundred) {
    std::vector<std::vector<std::int64_t>> counts(100, std::vector<std::int64_t>(100, 0));
    for (std::size_t row = 0; row < 100; ++row)
        for (std::size_t column = 0; column < 100; ++column)
            counts[row][column] = static_cast<std::int64_t>((row * 7 + column * 13) % 3);
    TableTestOptions options;
    options.permutations = 199;
    const TableTests tests = tableTests(ContingencyTable::unlabelled(counts), options);
    EXPECT_EQ(*tests.df, 99 * 99);
    EXPECT_FALSE(tests.fisherP);
    EXPECT_TRUE(tests.monteCarloP);
    EXPECT_EQ(tests.recommended, RecommendedTest::MonteCarlo);
    EXPECT_EQ(tests.recommendedP(), tests.monteCarloP);
    EXPECT_EQ(tests.permutations, 199);
    double sum = 0;
    for (const auto& row : tests.pearsonResiduals)
        for (const Coefficient& residual : row) sum += *residual * *residual;
    EXPECT_NEAR(sum, *tests.chiSquare, 1e-8);
}

TEST(TableTests, recommendTheExactTestForSmallExpectedCounts) {
    EXPECT_EQ(testsOf({{3, 1}, {1, 3}}).recommended, RecommendedTest::Fisher);
    EXPECT_EQ(testsOf({{30, 10}, {10, 30}}).recommended, RecommendedTest::ChiSquare);
    // Two of six expected counts below 5 are more than Cochran's fifth, one of eight is not.
    const TableTests sixth = testsOf({{20, 20, 5}, {20, 20, 3}});
    EXPECT_EQ(sixth.cellsBelowFive, 2u);
    EXPECT_EQ(sixth.recommended, RecommendedTest::Fisher);
    const TableTests eighth = testsOf({{20, 20, 20, 9}, {10, 10, 10, 2}});
    EXPECT_EQ(eighth.cellsBelowFive, 1u);
    EXPECT_EQ(eighth.recommended, RecommendedTest::ChiSquare);
    EXPECT_LT(*eighth.smallestExpected, 5);
    EXPECT_EQ(eighth.recommendedP(), eighth.p);
}

TEST(TableTests, fallBackOnChiSquareWhenNothingElseWasAllowed) {
    TableTestOptions options;
    options.permutations = 0;
    options.fisherWorkLimit = 0;
    const TableTests tests = tableTests(ContingencyTable::unlabelled({{3, 1}, {1, 3}}), options);
    EXPECT_FALSE(tests.fisherP);
    EXPECT_FALSE(tests.monteCarloP);
    EXPECT_EQ(tests.recommended, RecommendedTest::ChiSquare);
}

}  // namespace
}  // namespace codebook
