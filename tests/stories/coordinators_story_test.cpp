// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sample study 2 from raw transcripts to its tables, and to what follows what within an interview.
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

#include "tests/stories/command_line.h"

namespace {

using tests::Outcome;

QStringList words(const char* line) { return QString::fromUtf8(line).split(QLatin1Char('|')); }

struct Stretch {
    QString document;
    int begin = 0;
    int end = 0;
};

/// The distinct coded stretches of each code, as the codings overlap; codings in order of place.
QMap<QString, std::vector<Stretch>> stretchesOf(const QJsonArray& codings) {
    QMap<QString, std::vector<Stretch>> byCode;
    for (const auto& value : codings) {
        const QJsonObject coding = value.toObject();
        const Stretch next{coding[QLatin1String("document")].toString(),
                           coding[QLatin1String("begin")].toInt(),
                           coding[QLatin1String("end")].toInt()};
        auto& known = byCode[coding[QLatin1String("code")].toString()];
        if (!known.empty() && known.back().document == next.document &&
            next.begin < known.back().end)
            known.back().end = std::max(known.back().end, next.end);
        else
            known.push_back(next);
    }
    return byCode;
}

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
    /// A golden table with a row of `left` for each code that is followed by one of `right`.
    void expectFollowed(const char* golden, const QString& left, const QString& right) const {
        const auto stretches =
            stretchesOf(done(words("codings|study.samsyn|--format|json")).list());
        const QList<QByteArray> lines = bytes(file(golden)).trimmed().split('\n');
        const QList<QByteArray> columns = lines.first().split(',').mid(1);
        for (const QByteArray& line : lines.mid(1)) {
            const QList<QByteArray> cells = line.split(',');
            const auto first = stretches[left + QString::fromUtf8(cells.first())];
            EXPECT_FALSE(first.empty()) << cells.first().toStdString();
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const auto second = stretches[right + QString::fromUtf8(columns[i])];
                EXPECT_EQ(cells[i + 1].toInt(), followed(first, second)) << line.toStdString();
            }
        }
    }
    static int followed(const std::vector<Stretch>& first, const std::vector<Stretch>& second) {
        return static_cast<int>(std::count_if(first.begin(), first.end(), [&](const Stretch& one) {
            return std::any_of(second.begin(), second.end(), [&](const Stretch& other) {
                return other.document == one.document && other.begin >= one.end;
            });
        }));
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
    expectFollowed("expected/strategies-then-counter-strategies.csv", QStringLiteral("Strategies/"),
                   QStringLiteral("Counter-strategies/"));
    expectFollowed("expected/outcomes-then-outcomes.csv", QStringLiteral("Outcomes/"),
                   QStringLiteral("Outcomes/"));
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
