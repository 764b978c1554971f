// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Analyses beside the cross-tab, and their figures, on sample study 1.
#include <gtest/gtest.h>

#include "tests/stories/command_line.h"

namespace {

class AnalysisStory : public tests::CommandLine {
   protected:
    void SetUp() override { makeSampleStudy(); }
    static QStringList words(const char* line) { return QString::fromUtf8(line).split(u'|'); }
};

TEST_F(AnalysisStory, relatesCodesAsACrossTabCountsThem) {
    const QJsonArray pairs =
        done(words("relations|study.samsyn|--codes|perspective|--format|json")).list();
    ASSERT_EQ(pairs.size(), 1);
    const QJsonObject table = done(words("crosstab|study.samsyn|--rows|perspective|--columns|"
                                         "perspective|--format|json"))
                                  .object();
    const QJsonArray cells = table[QLatin1String("cells")].toArray();
    EXPECT_EQ(pairs[0].toObject()[QLatin1String("together")],
              cells[0].toArray()[1].toObject()[QLatin1String("count")]);
    for (const char* relation : {"nested", "near:1", "then:3"})
        EXPECT_FALSE(done({QStringLiteral("relations"), QStringLiteral("study.samsyn"),
                           QStringLiteral("--relation"), QLatin1String(relation),
                           QStringLiteral("--format"), QStringLiteral("json")})
                         .list()
                         .isEmpty());
    expectRefused(words("relations|study.samsyn|--relation|beside"), QStringLiteral("no relation"));
}

TEST_F(AnalysisStory, saturates) {
    const QJsonArray steps = done(words("saturation|study.samsyn|--format|json")).list();
    ASSERT_EQ(steps.size(), 12);
    qsizetype soFar = 0;
    for (const auto& step : steps) {
        soFar += step.toObject()[QLatin1String("newCodes")].toArray().size();
        EXPECT_EQ(step.toObject()[QLatin1String("soFar")].toInt(), soFar);
    }
}

TEST_F(AnalysisStory, writesADataFrameOfCases) {
    done(words("export|study.samsyn|counts.csv|--what|case-codes"));
    done(words("export|study.samsyn|presence.csv|--what|case-codes|--count|presence"));
    const QList<QByteArray> counts = bytes(QStringLiteral("counts.csv")).split('\n');
    const QList<QByteArray> presence = bytes(QStringLiteral("presence.csv")).split('\n');
    ASSERT_EQ(counts.size(), presence.size());
    EXPECT_EQ(counts[0], presence[0]);
    EXPECT_TRUE(counts[0].startsWith("case,side,organisation,position,area,"));
    EXPECT_EQ(counts.size(), 12 + 2);
    EXPECT_NE(counts[1], presence[1]);
}

TEST_F(AnalysisStory, namesTheCasesThatBreakAPattern) {
    const QJsonArray cases =
        done(words("crosstab|study.samsyn|--rows|codes:Dilemmas|--columns|perspective|--format|"
                   "json|--negative|Criteria for resources|cultural"))
            .list();
    EXPECT_EQ(cases.size(), 5);
    expectRefused(words("crosstab|study.samsyn|--rows|codes:Dilemmas|--columns|perspective|"
                        "--negative|Nothing|cultural"),
                  QStringLiteral("no row"));
}

TEST_F(AnalysisStory, drawsItsFiguresWithTheirDataBesideThem) {
    done(
        words("crosstab|study.samsyn|--rows|codes:Dilemmas|--columns|attribute:side|--chart|"
              "sides.svg|--chart-kind|stacked"));
    done(words("saturation|study.samsyn|--chart|saturation.pdf|--width|85"));
    done(words("timeline|study.samsyn|P1-area-officer|--chart|codes.png"));
    done(words("relations|study.samsyn|--codes|codes:Dilemmas|--chart|together.svg"));
    EXPECT_TRUE(bytes(QStringLiteral("sides.svg")).contains("<svg"));
    EXPECT_TRUE(bytes(QStringLiteral("saturation.pdf")).startsWith("%PDF"));
    EXPECT_TRUE(bytes(QStringLiteral("codes.png")).startsWith("\x89PNG"));
    EXPECT_TRUE(bytes(QStringLiteral("sides.csv")).contains("NGO,police"));
    expectRefused(words("saturation|study.samsyn|--chart|saturation.gif"),
                  QStringLiteral("cannot be written as .gif"));
}

}  // namespace
