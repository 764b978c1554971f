// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sums, empty rows and the counts that are refused.
#include "codebook/analysis/contingency_table.h"

#include <gtest/gtest.h>

#include <limits>

#include "codebook/error.h"

namespace codebook {
namespace {

std::string refusal(const ContingencyTable& table) {
    try {
        requireCounts(table);
    } catch (const FormatError& error) {
        return error.message().toStdString();
    }
    return {};
}

TEST(ContingencyTable, sumsItsRowsAndColumns) {
    const auto table = ContingencyTable::unlabelled({{1, 2, 3}, {4, 5, 6}});
    EXPECT_EQ(table.rowTotals(), (std::vector<std::int64_t>{6, 15}));
    EXPECT_EQ(table.columnTotals(), (std::vector<std::int64_t>{5, 7, 9}));
    EXPECT_EQ(table.total(), 21);
    EXPECT_EQ(table.at(1, 2), 6);
}

TEST(ContingencyTable, dropsEmptyRowsAndColumnsButKeepsLabelsWithTheirCounts) {
    const ContingencyTable table{{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
                                 {QStringLiteral("x"), QStringLiteral("y")},
                                 {0, 1, 0, 0, 0, 2}};
    const ContingencyTable expected{
        {QStringLiteral("a"), QStringLiteral("c")}, {QStringLiteral("y")}, {1, 2}};
    EXPECT_EQ(occupiedPart(table), expected);
}

TEST(ContingencyTable, refusesRaggedRows) {
    EXPECT_THROW(ContingencyTable::unlabelled({{1, 2}, {3}}), FormatError);
}

TEST(ContingencyTable, refusesNegativeCountsAndSaysWhere) {
    EXPECT_EQ(refusal(ContingencyTable::unlabelled({{1, 2}, {3, -4}})),
              "The count in row “2”, column “2” is negative (-4).");
}

TEST(ContingencyTable, refusesSumsThatOverflow) {
    const std::int64_t huge = std::numeric_limits<std::int64_t>::max();
    EXPECT_NE(refusal(ContingencyTable::unlabelled({{huge, huge}, {huge, huge}})), "");
    EXPECT_NE(refusal(ContingencyTable::unlabelled({{std::int64_t{1} << 53, 1}})), "");
    EXPECT_EQ(refusal(ContingencyTable::unlabelled({{(std::int64_t{1} << 53) - 1, 1}})), "");
}

TEST(ContingencyTable, refusesCountsThatDoNotFillItsLabels) {
    const ContingencyTable table{{QStringLiteral("a")}, {QStringLiteral("x")}, {1, 2}};
    EXPECT_NE(refusal(table), "");
}

}  // namespace
}  // namespace codebook
