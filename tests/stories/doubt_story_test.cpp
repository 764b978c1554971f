// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who speaks and what nobody said, corrected and coded through the program.
#include "tests/stories/command_line.h"

namespace {

class TranscriptStory : public tests::CommandLine {
   protected:
    void SetUp() override { done(words("init|study.samsyn|--coder|Ada")); }
    static QStringList words(const char* line) {
        return QString::fromUtf8(line).split(QLatin1Char('|'));
    }
    static QJsonObject firstImported(const tests::Outcome& outcome) {
        return outcome.object()[QLatin1String("imported")].toArray().first().toObject();
    }
};

TEST_F(TranscriptStory, showsWhyEachSpeakerIsOne) {
    write(QStringLiteral("a.txt"),
          "I: Hur?\nP1: Så.\nNote: dörren.\nI: Nå?\nP1: Jo.\nNote: igen.\nI: Tack.\n");
    const QJsonObject file =
        firstImported(done(words("import|study.samsyn|a.txt|--dry-run|--format|json")));
    const QJsonArray speakers = file[QLatin1String("speakers")].toArray();
    ASSERT_EQ(speakers.size(), 2);
    EXPECT_GT(speakers[0].toObject()[QLatin1String("confidence")].toInt(), 50);
    EXPECT_TRUE(speakers[0].toObject()[QLatin1String("evidence")].toString().startsWith(
        QLatin1String("opens 3 lines, always with a colon")));
    const QJsonArray notTaken = file[QLatin1String("notTaken")].toArray();
    ASSERT_EQ(notTaken.size(), 1);
    EXPECT_EQ(notTaken[0].toObject()[QLatin1String("label")].toString(), QStringLiteral("Note"));
    EXPECT_EQ(notTaken[0].toObject()[QLatin1String("count")].toInt(), 2);
    EXPECT_EQ(notTaken[0].toObject()[QLatin1String("line")].toInt(), 3);
    const QByteArray table = done(words("import|study.samsyn|a.txt|--dry-run")).err;
    EXPECT_TRUE(table.contains("not taken for speakers: “Note” (2×)")) << table.constData();
}

TEST_F(TranscriptStory, takesThePersonsWordForWhoSpeaks) {
    write(QStringLiteral("a.txt"), "Fråga: Hur?\nKvinnan: Så.\nFråga: Nå?\nKvinnan: Jo.\n");
    done({QStringLiteral("import"), QStringLiteral("study.samsyn"), QStringLiteral("a.txt"),
          QStringLiteral("--speakers"), QStringLiteral("Fråga=interviewer,Kvinnan=Eva")});
    const auto turns = done(words("documents|study.samsyn|--turns|a|--format|json")).list();
    ASSERT_EQ(turns.size(), 4);
    EXPECT_EQ(turns[1].toObject()[QLatin1String("speaker")].toString(), QStringLiteral("Eva"));
    const auto cases = done(words("cases|study.samsyn|--format|json")).list();
    EXPECT_EQ(cases.size(), 1);

    write(QStringLiteral("b.txt"), "1/Bo, hej\n2/Eva, hej\n");
    const QJsonObject file = firstImported(
        done({QStringLiteral("import"), QStringLiteral("study.samsyn"), QStringLiteral("b.txt"),
              QStringLiteral("--speaker-pattern"), QStringLiteral("\\d+/(\\w+),"),
              QStringLiteral("--format"), QStringLiteral("json")}));
    EXPECT_EQ(file[QLatin1String("speakers")].toArray().size(), 2);
}

TEST_F(TranscriptStory, refusesAListOrPatternThatMakesNoSense) {
    write(QStringLiteral("a.txt"), "I: Hur?\nP1: Så.\n");
    for (const char* wrong :
         {"--speakers|A,A", "--speakers|=B", "--speaker-pattern|(a", "--speaker-pattern|nogroup:"})
        EXPECT_EQ(run(words("import|study.samsyn|a.txt") + words(wrong)).exitCode, 2) << wrong;
    EXPECT_EQ(done(words("documents|study.samsyn|--format|json")).list().size(), 0);
}

TEST_F(TranscriptStory, listsAndCodesWhatNobodySaid) {
    QByteArray cues = "WEBVTT\n";
    const QByteArray lines[] = {"Hej 👍 och välkomna.", "Tack för att ni tittade!",
                                "Vi börjar med skolan."};
    int second = 10;
    const auto add = [&](const QByteArray& line) {
        cues += "\n00:" + QByteArray::number(second) +
                ".000 --> 00:" + QByteArray::number(second + 1) + ".000\n" + line + "\n";
        second += 2;
    };
    for (const QByteArray& line : lines) add(line);
    for (int i = 0; i < 6; ++i) add("Det är bra så.");
    write(QStringLiteral("a.vtt"), cues);
    write(QStringLiteral("b.txt"), "I: Hur?\nP1: Så.\nI: Nå?\nP1: Jo.\n");
    const auto import = done(words("import|study.samsyn|a.vtt|b.txt"));
    EXPECT_TRUE(import.err.contains("2 places may be repeated or invented")) << import.err.data();

    const auto doubts = done(words("doubts|study.samsyn|--format|json")).list();
    ASSERT_EQ(doubts.size(), 2);
    const QByteArray text = done(words("documents|study.samsyn|--text|a")).out;
    for (const auto& value : doubts)
        EXPECT_EQ(cut(text, value.toObject()), value.toObject()[QLatin1String("text")].toString());
    EXPECT_EQ(doubts[0].toObject()[QLatin1String("kind")].toString(), QStringLiteral("invention"));
    EXPECT_EQ(doubts[0].toObject()[QLatin1String("turn")].toInt(), 2);
    EXPECT_EQ(doubts[1].toObject()[QLatin1String("kind")].toString(), QStringLiteral("repeat"));
    EXPECT_EQ(doubts[1].toObject()[QLatin1String("count")].toInt(), 6);
    EXPECT_EQ(done(words("doubts|study.samsyn|--document|b|--format|json")).list().size(), 0);

    done(words("doubts|study.samsyn|--code|Check/Machine|--dry-run"));
    EXPECT_EQ(done(words("codings|study.samsyn|--format|json")).list().size(), 0);
    done(words("doubts|study.samsyn|--code|Check/Machine"));
    EXPECT_EQ(done(words("codings|study.samsyn|--format|json")).list().size(), 2);
    const auto again = done(words("doubts|study.samsyn|--code|Check/Machine"));
    EXPECT_TRUE(again.err.contains("2 places are coded so already")) << again.err.data();
    EXPECT_EQ(done(words("codings|study.samsyn|--format|json")).list().size(), 2);
    done(words("undo|study.samsyn"));
    EXPECT_EQ(done(words("codings|study.samsyn|--format|json")).list().size(), 0);
    expectRefused(words("doubts|study.samsyn|--document|c"), QStringLiteral("c"));
}

}  // namespace
