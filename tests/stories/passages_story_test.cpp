// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Retrieving passages through the program: its counts are those of the tables.
#include "tests/stories/command_line.h"

namespace {

class PassagesStory : public tests::CommandLine {
   protected:
    void SetUp() override { makeSampleStudy(); }
    static QStringList words(const char* line) {
        return QString::fromUtf8(line).split(QLatin1Char('|'));
    }
    QJsonArray passages(const QStringList& options) const {
        return done(QStringList{QStringLiteral("passages"), QStringLiteral("study.samsyn"),
                                QStringLiteral("--format"), QStringLiteral("json")} +
                    options)
            .list();
    }
    /// Codes of the sample study as they are listed first below a parent.
    QStringList codesBelow(const QString& parent) const {
        QStringList paths;
        for (const auto& code : done(words("codes|study.samsyn|--format|json")).list()) {
            const QString path = code.toObject()[QLatin1String("path")].toString();
            if (path.startsWith(parent + QLatin1Char('/'))) paths << path;
        }
        return paths;
    }
};

TEST_F(PassagesStory, countsWhatTheCrossTabCounts) {
    const QJsonObject table = done(words("crosstab|study.samsyn|--rows|codes:Dilemmas|--columns|"
                                         "codes:Structural factors|--format|json"))
                                  .object();
    const QStringList rows = codesBelow(QStringLiteral("Dilemmas"));
    const QStringList columns = codesBelow(QStringLiteral("Structural factors"));
    const QJsonArray cells = table[QLatin1String("cells")].toArray();
    ASSERT_EQ(cells.size(), rows.size());
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < columns.size(); ++column) {
            const int count =
                cells[row].toArray()[column].toObject()[QLatin1String("count")].toInt();
            EXPECT_EQ(
                passages({QStringLiteral("--codes"), rows[row] + u',' + columns[column]}).size(),
                count)
                << rows[row].toStdString() << " × " << columns[column].toStdString();
        }
}

TEST_F(PassagesStory, cutsTheStoredTextAndSaysWhoSpeaks) {
    const QJsonArray found = passages(words("--codes|Dilemmas"));
    ASSERT_FALSE(found.isEmpty());
    const QJsonObject passage = found[0].toObject();
    for (const char* key :
         {"document", "turn", "speaker", "begin", "end", "text", "codes", "coders", "codings"})
        EXPECT_TRUE(passage.contains(QLatin1String(key))) << key;
    const QByteArray text =
        done({QStringLiteral("documents"), QStringLiteral("study.samsyn"), QStringLiteral("--text"),
              passage[QLatin1String("document")].toString()})
            .out;
    EXPECT_EQ(cut(text, passage), passage[QLatin1String("text")].toString());
}

TEST_F(PassagesStory, splitsAllByWhatStandsBeside) {
    const auto all = passages(words("--codes|Dilemmas")).size();
    const auto with =
        passages(words("--codes|Dilemmas|--perspective|cultural|--relation|turn")).size();
    const auto without =
        passages(words("--codes|Dilemmas|--lacking|cultural|--relation|turn")).size();
    EXPECT_EQ(with + without, all);
    EXPECT_GT(with, 0);
    EXPECT_LE(passages(words("--codes|Dilemmas|--where|attribute:side=police")).size(), all);
}

TEST_F(PassagesStory, saysInOneSentenceWhatIsWrongWithAQuestion) {
    for (const char* line :
         {"--codes|No such code", "--coders|Nobody", "--relation|beside", "--where|(a"})
        expectRefused(words("passages|study.samsyn") + words(line), QString());
}

}  // namespace
