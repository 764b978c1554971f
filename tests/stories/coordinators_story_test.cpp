// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sample study 2 from raw transcripts to its tables, and to what follows what within an interview.
#include <QJsonDocument>

#include "tests/stories/command_line.h"

namespace {

using tests::Outcome;

QStringList words(const char* line) { return QString::fromUtf8(line).split(QLatin1Char('|')); }

class CoordinatorsStudy : public tests::CommandLine {
   protected:
    void SetUp() override {
        done({QStringLiteral("init"), m_study, QStringLiteral("--coder"), QStringLiteral("Hanna"),
              QStringLiteral("--codebook"), file("codebook.json")});
        done({QStringLiteral("import"), m_study, file("transcripts")});
        done({QStringLiteral("cases"), m_study, QStringLiteral("--import"), file("cases.csv")});
        done({QStringLiteral("code"), m_study, QStringLiteral("--import"), file("codings.csv")});
        done({QStringLiteral("analyses"), m_study, QStringLiteral("--import"),
              file("analyses.json")});
    }
    static QString file(const char* name) {
        return QStringLiteral(SAMSYN_SOURCE_DIR "/samples/coordinators/") + QLatin1String(name);
    }
    QByteArray table(const char* line) const { return done(words(line)).out; }
    /// A golden table of what follows what in the same interview, in the program's own count; its
    /// margins, which count distinct passages, are not in the table.
    void expectFollowed(const char* golden, const char* rows, const char* columns) const {
        const QList<QByteArray> expected = bytes(file(golden)).trimmed().split('\n');
        const QByteArray counted =
            done({QStringLiteral("crosstab"), m_study, QStringLiteral("--rows"),
                  QLatin1String(rows), QStringLiteral("--columns"), QLatin1String(columns),
                  QStringLiteral("--within"), QStringLiteral("then:10000"),
                  QStringLiteral("--format"), QStringLiteral("csv")})
                .out;
        const QList<QByteArray> lines = counted.trimmed().split('\n');
        ASSERT_EQ(lines.size(), expected.size() + 1);
        for (qsizetype i = 0; i < expected.size(); ++i)
            EXPECT_EQ(lines[i].left(lines[i].lastIndexOf(',')).toStdString(),
                      expected[i].toStdString());
    }

    const QString m_study = QStringLiteral("study.samsyn");
};

TEST_F(CoordinatorsStudy, recognisesEverySpeakerOfEveryFile) {
    const QJsonArray documents = done(words("documents|study.samsyn|--format|json")).list();
    ASSERT_EQ(documents.size(), 10);
    for (const auto& value : documents) {
        const QJsonObject document = value.toObject();
        const QString name = document[QLatin1String("name")].toString();
        const QJsonArray speakers = document[QLatin1String("speakers")].toArray();
        EXPECT_EQ(speakers.size(), 2) << name.toStdString();
        EXPECT_TRUE(speakers.contains(name.left(2))) << name.toStdString();
        const bool isSwedish = QStringLiteral("A1 A2 A5 B2 B4").contains(name.left(2));
        EXPECT_EQ(document[QLatin1String("language")].toString(),
                  isSwedish ? QStringLiteral("sv") : QStringLiteral("en"));
    }
}

TEST_F(CoordinatorsStudy, makesTheExpectedTables) {
    EXPECT_EQ(table("analyses|study.samsyn|--run|Strategy × counter-strategy by programme|"
                    "--format|csv"),
              bytes(file("expected/strategies-by-programme-and-counter-strategy.csv")));
    EXPECT_EQ(table("crosstab|study.samsyn|--rows|codes:Logics|--columns|codes:Use of data|"
                    "--within|turn|--format|csv"),
              bytes(file("expected/logics-by-use-of-data.csv")));
    EXPECT_EQ(table("analyses|study.samsyn|--run|Strategy × outcome|--format|csv"),
              bytes(file("expected/strategies-by-outcome.csv")));
    EXPECT_EQ(table("crosstab|study.samsyn|--rows|codes:Counter-strategies|--columns|"
                    "attribute:programme|--within|turn|--format|csv"),
              bytes(file("expected/counter-strategies-by-programme.csv")));
}

TEST_F(CoordinatorsStudy, showsThatWhatMakesTheRoleWelcomeUsesItUp) {
    expectFollowed("expected/strategies-then-counter-strategies.csv", "codes:Strategies",
                   "codes:Counter-strategies");
    expectFollowed("expected/outcomes-then-outcomes.csv", "codes:Outcomes", "codes:Outcomes");
}

TEST_F(CoordinatorsStudy, tellsTheSameOfAPairAsOfACell) {
    const QJsonArray pairs = done(words("relations|study.samsyn|--relation|then:10000|--codes|"
                                        "codes:Outcomes|--format|json"))
                                 .list();
    ASSERT_EQ(pairs.size(), 6);
    int together = 0;
    for (const auto& value : pairs) together += value.toObject()[QLatin1String("together")].toInt();
    // All cells of the table of outcomes but the diagonal.
    EXPECT_EQ(together, 6 + 10 + 3 + 4 + 5 + 5);
}

TEST_F(CoordinatorsStudy, handsOnItsAnalysesAsItGotThem) {
    done(words("analyses|study.samsyn|--export|out.json"));
    EXPECT_EQ(bytes(QStringLiteral("out.json")), bytes(file("analyses.json")));
    for (const auto& value : done(words("analyses|study.samsyn|--format|json")).list())
        done({QStringLiteral("analyses"), m_study, QStringLiteral("--run"),
              value.toObject()[QLatin1String("name")].toString()});
    const Outcome again = done(words("analyses|study.samsyn|--import|out.json"));
    EXPECT_TRUE(again.err.startsWith("Analyses: 0 added, 4 there")) << again.err.toStdString();
    EXPECT_EQ(done(words("analyses|study.samsyn|--format|json")).list().size(), 4);
}

TEST_F(CoordinatorsStudy, refusesAFileThatHoldsNoAnalyses) {
    write(QStringLiteral("bad.json"), R"([{"name":"a","kind":"crosstab"}])");
    expectRefused(words("analyses|study.samsyn|--import|bad.json"),
                  QStringLiteral("“bad.json”, analysis 1: “parameters” is no object."));
    expectRefused(words("analyses|study.samsyn|--import|missing.json"),
                  QStringLiteral("cannot be read"));
    done(words("check|study.samsyn"));
}

TEST_F(CoordinatorsStudy, givesBackWhatItWasGiven) {
    done(words("export|study.samsyn|codings.csv|--what|codings"));
    const Outcome again = done(words("code|study.samsyn|--import|codings.csv"));
    EXPECT_TRUE(again.err.startsWith("Codings: 0 added, 535 skipped")) << again.err.toStdString();
    done(words("codebook|study.samsyn|--export|book.json"));
    EXPECT_EQ(bytes(QStringLiteral("book.json")), bytes(file("codebook.json")));
    done(words("check|study.samsyn"));
}

}  // namespace
