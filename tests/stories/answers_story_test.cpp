// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a spreadsheet of open answers to a table over what its respondents are.
#include <QJsonArray>

#include "tests/stories/command_line.h"

namespace {

class AnswersStory : public tests::CommandLine {
   protected:
    void SetUp() override {
        done(words("init|study.samsyn|--coder|Ada"));
        write(QStringLiteral("wave.csv"),
              "\xEF\xBB\xBFNamn;Område;Ålder;Vad har förändrats?\r\n"
              "Åsa;Nord;34;\"Polisen är här oftare nu,\nmen förtroende tar tid\"\r\n"
              "Bo;Nord;41;Jag känner inget förtroende för dem längre\r\n"
              "Cia;Syd;29;Ingenting alls har hänt sedan i höstas hos oss\r\n"
              "Dan;Syd;55;\r\n");
    }
    static QStringList words(const char* line) {
        return QString::fromUtf8(line).split(QLatin1Char('|'));
    }
};

TEST_F(AnswersStory, fromTheFileToACrossTab) {
    done(words("import|study.samsyn|wave.csv"));
    const QJsonArray cases = done(words("cases|study.samsyn|--format|json")).list();
    EXPECT_EQ(cases.size(), 4);
    EXPECT_EQ(done(words("documents|study.samsyn|--text|wave - Åsa")).out,
              QByteArray("Vad har förändrats?\nPolisen är här oftare nu,\nmen förtroende tar tid"));
    done(words("autocode|study.samsyn|förtroende|--code|Trust|--unit|turn"));
    const QJsonObject table = done(words("crosstab|study.samsyn|--rows|code:Trust|--columns|"
                                         "attribute:Område|--count|documents|--format|json"))
                                  .object();
    EXPECT_EQ(table[QLatin1String("columns")].toArray().at(0).toString(), QStringLiteral("Nord"));
    EXPECT_EQ(table[QLatin1String("cells")]
                  .toArray()
                  .at(0)
                  .toArray()
                  .at(0)
                  .toObject()[QLatin1String("count")]
                  .toInt(),
              2);
    done(words("check|study.samsyn"));
    done(words("undo|study.samsyn"));
    done(words("undo|study.samsyn"));
    EXPECT_TRUE(done(words("documents|study.samsyn|--format|json")).list().isEmpty());
    EXPECT_TRUE(done(words("cases|study.samsyn|--format|json")).list().isEmpty());
}

TEST_F(AnswersStory, theDryRunShowsWhatColumnsAreTakenFor) {
    const auto outcome =
        done(words("import|study.samsyn|wave.csv|--dry-run|--columns|Ålder=ignore"));
    EXPECT_TRUE(outcome.out.contains("4 respondents (3 answers)")) << outcome.out.toStdString();
    EXPECT_TRUE(outcome.out.contains("called so, and all values differ"));
    EXPECT_TRUE(outcome.out.contains("as you said"));
    const auto file = done(words("import|study.samsyn|wave.csv|--dry-run|--format|json"))
                          .object()[QLatin1String("imported")]
                          .toArray()[0]
                          .toObject();
    EXPECT_EQ(file[QLatin1String("respondents")].toInt(), 4);
    const QJsonObject age = file[QLatin1String("columns")].toArray()[2].toObject();
    EXPECT_EQ(age[QLatin1String("name")].toString(), QStringLiteral("Ålder"));
    EXPECT_EQ(age[QLatin1String("role")].toString(), QStringLiteral("attribute"));
    EXPECT_EQ(age[QLatin1String("type")].toString(), QStringLiteral("number"));
    EXPECT_TRUE(done(words("documents|study.samsyn|--format|json")).list().isEmpty());
}

TEST_F(AnswersStory, whatIsNoAnswerSheetIsRefusedAndAWrongChoiceIsWrongUsage) {
    write(QStringLiteral("people.csv"), "case,age\nAnna,34\nBo,41\n");
    const auto outcome = run(words("import|study.samsyn|people.csv"));
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_TRUE(outcome.err.contains("holds no open answers")) << outcome.err.toStdString();
    EXPECT_EQ(run(words("import|study.samsyn|wave.csv|--columns|Namn=person")).exitCode, 2);
    EXPECT_EQ(run(words("import|study.samsyn|wave.csv|--columns|Name=case")).exitCode, 1);
}

}  // namespace
