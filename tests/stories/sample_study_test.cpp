// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sample study 1 from raw transcripts to its tables.
#include "tests/stories/command_line.h"

namespace {

using tests::Outcome;

class SampleStudy : public tests::CommandLine {
   protected:
    void SetUp() override { makeSampleStudy(); }
    static QStringList words(const char* line) {
        return QString::fromUtf8(line).split(QLatin1Char('|'));
    }
};

TEST_F(SampleStudy, recognisesEverySpeakerOfEveryFile) {
    const QJsonArray documents = done(words("documents|study.samsyn|--format|json")).list();
    ASSERT_EQ(documents.size(), 12);
    for (const auto& value : documents) {
        const QJsonObject document = value.toObject();
        const QString name = document[QLatin1String("name")].toString();
        const QJsonArray speakers = document[QLatin1String("speakers")].toArray();
        EXPECT_EQ(speakers.size(), 2) << name.toStdString();
        EXPECT_TRUE(speakers.contains(name.section(QLatin1Char('-'), 0, 0))) << name.toStdString();
        const bool isSwedish = QStringLiteral("P1 P2 P3 N1 N5 N6").contains(name.left(2));
        EXPECT_EQ(document[QLatin1String("language")].toString(),
                  isSwedish ? QStringLiteral("sv") : QStringLiteral("en"));
    }
}

TEST_F(SampleStudy, makesTheExpectedTables) {
    EXPECT_EQ(
        done(words("crosstab|study.samsyn|--rows|codes:Dilemmas|--columns|perspective|--format|"
                   "csv"))
            .out,
        bytes(sample(QStringLiteral("expected/dilemmas-by-perspective.csv"))));
    EXPECT_EQ(done(words("crosstab|study.samsyn|--rows|codes:Dilemmas|--columns|"
                         "attribute:side*perspective|--format|csv"))
                  .out,
              bytes(sample(QStringLiteral("expected/dilemmas-by-side-and-perspective.csv"))));
    EXPECT_EQ(done(words("crosstab|study.samsyn|--rows|codes:Dilemmas|--columns|"
                         "codes:Structural factors|--format|csv"))
                  .out,
              bytes(sample(QStringLiteral("expected/dilemmas-by-structural-factor.csv"))));
    EXPECT_EQ(done(words("crosstab|study.samsyn|--rows|codes:Occasions|--columns|"
                         "attribute:organisation|--within|turn|--format|csv"))
                  .out,
              bytes(sample(QStringLiteral("expected/occasions-by-organisation.csv"))));
}

TEST_F(SampleStudy, leadsEveryCountBackToItsWords) {
    const QJsonArray codings = done(words("codings|study.samsyn|--format|json")).list();
    QHash<QString, QJsonObject> byGuid;
    for (const auto& coding : codings)
        byGuid.insert(coding.toObject()[QLatin1String("guid")].toString(), coding.toObject());
    const QJsonObject table = done(words("crosstab|study.samsyn|--rows|codes:Dilemmas|--columns|"
                                         "perspective|--count|codings|--format|json"))
                                  .object();
    const QJsonArray rows = table[QLatin1String("rows")].toArray();
    const QJsonArray cells = table[QLatin1String("cells")].toArray();
    ASSERT_EQ(rows.size(), 7);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (const auto& cell : cells[row].toArray()) {
            const QJsonArray counted = cell.toObject()[QLatin1String("codings")].toArray();
            EXPECT_EQ(counted.size(), cell.toObject()[QLatin1String("count")].toInt());
            for (const auto& guid : counted) ASSERT_TRUE(byGuid.contains(guid.toString()));
        }
    }
    const Outcome cell =
        done(words("crosstab|study.samsyn|--rows|codes:Dilemmas|--columns|perspective|"
                   "--format|json|--cell|No support from management|structural"));
    EXPECT_GT(cell.list().size(), 4);
    for (const auto& coding : cell.list()) {
        const QJsonObject object = coding.toObject();
        const QByteArray text =
            done({QStringLiteral("documents"), QStringLiteral("study.samsyn"),
                  QStringLiteral("--text"), object[QLatin1String("document")].toString()})
                .out;
        EXPECT_EQ(cut(text, object), object[QLatin1String("text")].toString());
    }
}

TEST_F(SampleStudy, isSoundAndCanBeTakenBackStepByStep) {
    done(words("check|study.samsyn"));
    int steps = 0;
    while (run(words("undo|study.samsyn")).exitCode == 0) ++steps;
    EXPECT_EQ(steps, 15);
    EXPECT_TRUE(done(words("documents|study.samsyn|--format|json")).list().isEmpty());
    EXPECT_TRUE(done(words("codes|study.samsyn|--format|json")).list().isEmpty());
    expectRefused(words("undo|study.samsyn"), QStringLiteral("nothing to undo"));
    while (run(words("redo|study.samsyn")).exitCode == 0) --steps;
    EXPECT_EQ(steps, 0);
    done(words("check|study.samsyn"));
    EXPECT_EQ(
        done(words("crosstab|study.samsyn|--rows|codes:Dilemmas|--columns|perspective|--format|"
                   "csv"))
            .out,
        bytes(sample(QStringLiteral("expected/dilemmas-by-perspective.csv"))));
}

TEST_F(SampleStudy, givesBackWhatItWasGiven) {
    done(words("export|study.samsyn|codings.csv|--what|codings"));
    const Outcome again = done(words("code|study.samsyn|--import|codings.csv"));
    EXPECT_TRUE(again.err.startsWith("Codings: 0 added, 557 skipped")) << again.err.toStdString();
    done(words("codebook|study.samsyn|--export|book.json"));
    EXPECT_EQ(bytes(QStringLiteral("book.json")), bytes(sample(QStringLiteral("codebook.json"))));
    done(words("export|study.samsyn|cases.csv|--what|cases"));
    const QByteArray before = done(words("cases|study.samsyn|--format|json")).out;
    done(words("cases|study.samsyn|--import|cases.csv"));
    EXPECT_EQ(done(words("cases|study.samsyn|--format|json")).out, before);
    done(words("export|study.samsyn|copy.samsyn"));
    EXPECT_EQ(done(words("codings|copy.samsyn|--format|json")).out,
              done(words("codings|study.samsyn|--format|json")).out);
}

TEST_F(SampleStudy, writesEveryListInEveryFormat) {
    for (const char* what :
         {"documents", "codes", "codings", "quotations", "cases", "coders", "journal", "memos"}) {
        for (const char* suffix : {"csv", "json", "md", "html", "tex", "txt"}) {
            const QString file =
                QStringLiteral("%1.%2").arg(QLatin1String(what), QLatin1String(suffix));
            done({QStringLiteral("export"), QStringLiteral("study.samsyn"), file,
                  QStringLiteral("--what"), QLatin1String(what)});
            EXPECT_FALSE(bytes(file).isEmpty()) << file.toStdString();
        }
    }
    done(
        words("export|study.samsyn|table.html|--what|crosstab|--rows|codes:Dilemmas|--columns|side|"
              "--columns|attribute:side"));
}

TEST_F(SampleStudy, filtersATableByAQuery) {
    const QJsonObject all = done(words("crosstab|study.samsyn|--rows|codes:Dilemmas|--columns|"
                                       "attribute:side|--format|json"))
                                .object();
    const QJsonObject some =
        done(words("crosstab|study.samsyn|--rows|codes:Dilemmas|--columns|"
                   "attribute:side|--where|attribute:side=police|--format|json"))
            .object();
    EXPECT_EQ(some[QLatin1String("columnTotals")].toArray()[0].toInt(), 0);
    EXPECT_EQ(some[QLatin1String("columnTotals")].toArray()[1],
              all[QLatin1String("columnTotals")].toArray()[1]);
    EXPECT_GT(some[QLatin1String("excluded")].toArray().size(), 0);
    const QJsonObject words_ = done(words("crosstab|study.samsyn|--rows|codes:Dilemmas|--columns|"
                                          "document|--where|money OR pengar|--format|json"))
                                   .object();
    EXPECT_GT(words_[QLatin1String("total")].toInt(), 0);
    EXPECT_LT(words_[QLatin1String("total")].toInt(), all[QLatin1String("total")].toInt());
}

TEST_F(SampleStudy, savesAQuestionAndAsksItAgain) {
    done(words("analyses|study.samsyn|--save|main|--rows|codes:Dilemmas|--columns|perspective"));
    EXPECT_EQ(done(words("analyses|study.samsyn|--format|json")).list().size(), 1);
    EXPECT_EQ(done(words("analyses|study.samsyn|--run|main|--format|csv")).out,
              bytes(sample(QStringLiteral("expected/dilemmas-by-perspective.csv"))));
    done(words("analyses|study.samsyn|--remove|main"));
    expectRefused(words("analyses|study.samsyn|--run|main"), QStringLiteral("no saved analysis"));
}

}  // namespace
