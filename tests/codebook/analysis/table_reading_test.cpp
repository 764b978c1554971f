// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sentences a person reads under a table.
#include "codebook/analysis/table_reading.h"

#include <gtest/gtest.h>

namespace codebook {
namespace {

std::string reading(const std::vector<std::vector<std::int64_t>>& counts) {
    return interpretation(tableTests(ContingencyTable::unlabelled(counts))).toStdString();
}

TEST(TableReading, saysWhatIsAssociatedAndHowStrongly) {
    EXPECT_EQ(reading({{762, 327, 468}, {484, 239, 477}}),
              "Rows and columns are associated (χ² = 30.07, df = 2, p < 0.001; Cramér’s V = 0.10, "
              "small).");
}

TEST(TableReading, doesNotClaimWhatTheTableDoesNotShow) {
    EXPECT_EQ(reading({{12, 13, 14, 15, 16}, {17, 16, 18, 19, 11}, {9, 15, 14, 12, 11}}),
              "The table shows no clear association of rows and columns (χ² = 3.61, df = 8, "
              "p = 0.89; Cramér’s V = 0.09, small).");
}

TEST(TableReading, namesTheTestThatSmallCellsNeed) {
    EXPECT_EQ(reading({{2, 7}, {8, 2}}),
              "Rows and columns are associated (χ² = 6.34, df = 1, p = 0.023 by Fisher’s exact "
              "test, as expected counts are small; Cramér’s V = 0.58, large).");
}

TEST(TableReading, namesWhatWasLeftOut) {
    const ContingencyTable table{
        {QStringLiteral("police"), QStringLiteral("100 %1"), QStringLiteral("NGO")},
        {QStringLiteral("yes"), QStringLiteral("no")},
        {12, 13, 0, 0, 14, 15}};
    EXPECT_TRUE(interpretation(tableTests(table))
                    .endsWith(QStringLiteral(" Left out because empty: row “100 %1”.")));
    EXPECT_EQ(reading({{0, 3}, {0, 0}}),
              "The table cannot be tested: Only one row and one column have any counts. Left out "
              "because empty: row “2”; column “1”.");
}

TEST(TableReading, sizesAnEffectByTheShorterSide) {
    EXPECT_EQ(sizeWord(0.09, 2, 2), QStringLiteral("negligible"));
    EXPECT_EQ(sizeWord(0.1, 2, 9), QStringLiteral("small"));
    EXPECT_EQ(sizeWord(0.3, 2, 2), QStringLiteral("medium"));
    EXPECT_EQ(sizeWord(0.3, 4, 4), QStringLiteral("large"));
    EXPECT_EQ(sizeWord(0.5, 2, 2), QStringLiteral("large"));
}

TEST(TableReading, warnsOfUnitsThatComeFromOneInterview) {
    const QString note = dependenceNote(UnitDependence::SameInterview, QStringLiteral("passages"));
    EXPECT_TRUE(
        note.startsWith(QStringLiteral("The passages of one interview are not independent")));
    EXPECT_TRUE(dependenceNote(UnitDependence::SeveralCells, QStringLiteral("documents"))
                    .contains(QStringLiteral("same documents")));
    EXPECT_FALSE(dependenceNote(UnitDependence::Unknown).contains(QLatin1Char('%')));
}

TEST(TableReading, saysWhatKeepingInterviewsTogetherGives) {
    EXPECT_EQ(interpretation(ClusteredPermutation{Coefficient::of(0.25), 12, true}).toStdString(),
              "Keeping each of the 12 interviews together, all rearrangements of them give "
              "p = 0.25.");
    EXPECT_EQ(
        interpretation(ClusteredPermutation{Coefficient::undefined(QStringLiteral("Why.")), 0})
            .toStdString(),
        "No permutation can keep interviews together here: Why.");
}

}  // namespace
}  // namespace codebook
