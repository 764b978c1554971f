// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/chart.h"

#include <gtest/gtest.h>

#include "codebook/error.h"
#include "codebook/report/table_format.h"

namespace {

using namespace codebook;

Chart bars() {
    Chart chart;
    chart.title = QStringLiteral("Dilemmas & “sides” 🙂");
    chart.categoryTitle = QStringLiteral("dilemma");
    chart.categories = {QStringLiteral("support"), QStringLiteral("trust, always")};
    chart.series = {{QStringLiteral("police"), {1, 2.5}, QStringLiteral("#0077bb")},
                    {QStringLiteral("NGO"), {3}, {}}};
    return chart;
}

TEST(AChart, travelsAsItIs) {
    Chart strips;
    strips.kind = ChartKind::Strips;
    strips.strips = {{QStringLiteral("P1"), 40, {{1, 2, 0}, {5, 5, 1}}}};
    strips.series = {{QStringLiteral("a"), {}, {}}, {QStringLiteral("b"), {}, {}}};
    for (const Chart& chart : {bars(), strips, Chart()})
        EXPECT_EQ(chartFrom(chartBytes(chart)), chart);
}

TEST(AChart, isNotReadFromAnythingElse) {
    for (const char* bytes : {"", "[]", "{}", R"({"kind":9})", R"({"kind":"x"})", "\xff"})
        EXPECT_THROW(chartFrom(bytes), FormatError) << bytes;
}

TEST(AChart, hasItsNumbersAsATable) {
    EXPECT_EQ(formatted(chartTable(bars()), TableFormat::Csv).toStdString(),
              "dilemma,police,NGO\r\nsupport,1,3\r\n\"trust, always\",2.5,\r\n");
}

TEST(AChart, isEmptyWithoutAnythingToDraw) {
    EXPECT_TRUE(Chart().isEmpty());
    EXPECT_FALSE(bars().isEmpty());
}

}  // namespace
