// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A codebook put in order through the program.
#include "tests/stories/command_line.h"

namespace {

class CodeEditStory : public tests::CommandLine {
   protected:
    void SetUp() override {
        done(words("init|study.samsyn|--coder|Ada"));
        write(QStringLiteral("a.txt"), "I: Hur?\nP1: Det var bra.\n");
        done(words("import|study.samsyn|a.txt"));
        write(QStringLiteral("codings.csv"),
              "document,begin,end,code,coder\na,12,15,Trust,Ada\na,16,19,Trust,Ada\n"
              "a,20,23,Law,Ada\n");
        done(words("code|study.samsyn|--import|codings.csv"));
    }
    static QStringList words(const char* line) {
        return QString::fromUtf8(line).split(QLatin1Char('|'));
    }
    tests::Outcome edit(const char* line) {
        return done(words("code-edit|study.samsyn") + words(line));
    }
    /// "path codings", a code a line.
    std::string codes() {
        QStringList lines;
        for (const auto& each : done(words("codes|study.samsyn|--format|json")).list()) {
            const QJsonObject code = each.toObject();
            lines << code[QLatin1String("path")].toString() + u' ' +
                         QString::number(code[QLatin1String("codings")].toInt());
        }
        return lines.join(u'\n').toStdString();
    }
    QJsonObject code(const QString& path) {
        for (const auto& each : done(words("codes|study.samsyn|--format|json")).list())
            if (each.toObject()[QLatin1String("path")].toString() == path) return each.toObject();
        return {};
    }
};

TEST_F(CodeEditStory, createsRenamesMovesAndOrders) {
    edit("Factors|--new");
    edit("Factors/Power|--new");
    edit("Trust|--move|Factors|--rename|Tillit|--color|#117733|--perspective|cultural");
    EXPECT_EQ(codes(), "Law 1\nFactors 0\nFactors/Power 0\nFactors/Tillit 2");
    edit("Tillit|--before|Power");
    edit("Factors|--before|Law|--folder");
    EXPECT_EQ(codes(), "Factors 0\nFactors/Tillit 2\nFactors/Power 0\nLaw 1");
    EXPECT_EQ(code(QStringLiteral("Factors/Tillit"))[QLatin1String("color")].toString(),
              QStringLiteral("#117733"));
    EXPECT_FALSE(code(QStringLiteral("Factors"))[QLatin1String("codable")].toBool());
    edit("Tillit|--move|/");
    EXPECT_EQ(codes(), "Factors 0\nFactors/Power 0\nLaw 1\nTillit 2");
    for (int i = 0; i < 6; ++i) done(words("undo|study.samsyn"));
    EXPECT_EQ(codes(), "Trust 2\nLaw 1");
    EXPECT_EQ(done(words("check|study.samsyn")).exitCode, 0);
}

TEST_F(CodeEditStory, mergesAndSeparatesAgain) {
    edit("Law|--merge-into|Trust");
    EXPECT_EQ(codes(), "Trust 3");
    edit("Trust|--separate|Law");
    EXPECT_EQ(codes(), "Trust 2\nLaw 1");
    expectRefused(words("code-edit|study.samsyn|Trust|--separate|Law"),
                  QStringLiteral("Nothing called “Law”"));
    expectRefused(words("code-edit|study.samsyn|Trust|--merge-into|Trust"),
                  QStringLiteral("into itself"));
}

TEST_F(CodeEditStory, splitsByCodingOrDocument) {
    const QString guid = done(words("codings|study.samsyn|--format|json"))
                             .list()[0]
                             .toObject()[QLatin1String("guid")]
                             .toString();
    done({QStringLiteral("code-edit"), QStringLiteral("study.samsyn"), QStringLiteral("Trust"),
          QStringLiteral("--split-into"), QStringLiteral("Confidence"), QStringLiteral("--codings"),
          guid});
    EXPECT_EQ(codes(), "Trust 1\nLaw 1\nConfidence 1");
    edit("Trust|--split-into|Law|--in|a");
    EXPECT_EQ(codes(), "Trust 0\nLaw 2\nConfidence 1");
    expectRefused(words("code-edit|study.samsyn|Trust|--split-into|Law|--in|a"),
                  QStringLiteral("no codings"));
    expectRefused({QStringLiteral("code-edit"), QStringLiteral("study.samsyn"),
                   QStringLiteral("Law"), QStringLiteral("--split-into"), QStringLiteral("Trust"),
                   QStringLiteral("--codings"), guid},
                  QStringLiteral("has no coding"));
}

TEST_F(CodeEditStory, removesWithCodingsAndBringsThemBack) {
    edit("Trust|--remove");
    EXPECT_EQ(codes(), "Law 1");
    EXPECT_EQ(done(words("codings|study.samsyn|--format|json")).list().size(), 1);
    done(words("undo|study.samsyn"));
    EXPECT_EQ(codes(), "Trust 2\nLaw 1");
}

TEST_F(CodeEditStory, saysWhereANameIsClose) {
    edit("Trust in police|--new");
    const QByteArray note = edit("Trust in the police|--new").err;
    EXPECT_TRUE(note.contains("“Trust in the police” is close to “Trust in police”"))
        << note.constData();
    EXPECT_TRUE(edit("Lay|--new").err.isEmpty());
}

TEST_F(CodeEditStory, refusesWhatMakesNoSense) {
    for (const char* wrong :
         {"Trust", "Trust|--color|red", "Trust|--folder|--codable", "Trust|--digit|10",
          "Trust|--remove|--merge-into|Law", "Trust|--split-into|Law"})
        EXPECT_EQ(run(words("code-edit|study.samsyn") + words(wrong)).exitCode, 2) << wrong;
    expectRefused(words("code-edit|study.samsyn|Nobody|--remove"),
                  QStringLiteral("no code “Nobody”"));
    expectRefused(words("code-edit|study.samsyn|Trust|--move|Trust"),
                  QStringLiteral("below itself"));
    expectRefused(words("code-edit|study.samsyn|Trust|--rename|  "),
                  QStringLiteral("needs a name"));
    EXPECT_EQ(codes(), "Trust 2\nLaw 1");
    edit("Trust|--digit|3");
    EXPECT_TRUE(done(words("journal|study.samsyn")).out.contains("Edit a code"));
}

}  // namespace
