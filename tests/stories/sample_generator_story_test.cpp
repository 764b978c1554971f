// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sample study 2 as large as a real one: the same for the same seed, and sound.
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>

#include "tests/sample_generator/made_study.h"
#include "tests/stories/command_line.h"

namespace {

class MadeStudy : public tests::CommandLine {
   protected:
    static QStringList words(const char* line) {
        return QString::fromUtf8(line).split(QLatin1Char('|'));
    }
    /// Of all files, by name.
    std::string sum(const QString& folder) const {
        QStringList names;
        for (QDirIterator files(path(folder), QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();)
            names << files.next();
        names.sort();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString& name : names) hash.addData(bytes(name));
        return hash.result().toHex().toStdString();
    }
};

TEST_F(MadeStudy, isTheSameForTheSameSeedOnEveryMachine) {
    tests::writeStudy({7, 4, 400}, path(QStringLiteral("one")));
    tests::writeStudy({7, 4, 400}, path(QStringLiteral("two")));
    tests::writeStudy({8, 4, 400}, path(QStringLiteral("three")));
    EXPECT_EQ(sum(QStringLiteral("one")), sum(QStringLiteral("two")));
    EXPECT_NE(sum(QStringLiteral("one")), sum(QStringLiteral("three")));
    QFile::remove(path(QStringLiteral("one/codebook.json")));
    QFile::remove(path(QStringLiteral("one/analyses.json")));
    // Changes when a sentence does; then write the new sum here.
    EXPECT_EQ(sum(QStringLiteral("one")),
              "acb1770537e380cb7f7dc146c46d0dea0c2abaadac25bcb08299881d9b772a8c");
}

TEST_F(MadeStudy, hasFiftyOneInterviewsOfHonestLength) {
    const tests::MadeStudy made = tests::writeStudy({}, path(QStringLiteral("large")));
    EXPECT_EQ(made.interviews, 51);
    EXPECT_GT(made.words, 51 * 6000);
    EXPECT_GT(made.codings, 10'000);
}

TEST_F(MadeStudy, isTakenInWithoutALossAndShowsTheParadox) {
    const tests::MadeStudy made = tests::writeStudy({1, 12, 3000}, path(QStringLiteral("made")));
    done(words("init|study.samsyn|--coder|Hanna|--codebook|made/codebook.json"));
    done(words("import|study.samsyn|made/transcripts"));
    done(words("cases|study.samsyn|--import|made/cases.csv"));
    const auto coded = done(words("code|study.samsyn|--import|made/codings.csv"));
    EXPECT_TRUE(coded.err.startsWith(
        QStringLiteral("Codings: %1 added, 0 skipped").arg(made.codings).toUtf8()))
        << coded.err.toStdString();
    done(words("analyses|study.samsyn|--import|made/analyses.json"));
    done(words("check|study.samsyn"));
    const QJsonArray documents = done(words("documents|study.samsyn|--format|json")).list();
    ASSERT_EQ(documents.size(), 12);
    for (const auto& document : documents) {
        const QJsonObject object = document.toObject();
        EXPECT_EQ(object[QLatin1String("speakers")].toArray().size(), 2);
    }
    const QJsonArray cells = done(words("crosstab|study.samsyn|--rows|code:Outcomes/Contribution "
                                        "kept,Outcomes/Contribution lost|--columns|"
                                        "attribute:programme|--format|json"))
                                 .object()[QLatin1String("cells")]
                                 .toArray();
    const auto count = [&](int row, int column) {
        return cells[row].toArray()[column].toObject()[QLatin1String("count")].toInt();
    };
    EXPECT_LT(count(0, 0), count(1, 0)) << "programme A: kept, lost";
    EXPECT_GT(count(0, 1), count(1, 1)) << "programme B: kept, lost";
}

}  // namespace
