// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "codebook/text/offset_map.h"
#include "indexer/import/doubts/known_inventions.h"
#include "indexer/import/doubts/transcript_doubts.h"
#include "tests/indexer/import/import_fixture.h"

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

/// "repeat 7 @1 I was there.↵I was …": kind, count, turn from 1, and the words' beginning.
std::vector<std::string> doubts(const QByteArray& text, const char* language = "en",
                                const char* name = "x.txt") {
    const auto transcript = tests::ImportedFile(QString::fromLatin1(name), text).read();
    const codebook::OffsetMap offsets(transcript.text);
    std::vector<std::string> lines;
    for (const auto& doubt : indexer::transcriptDoubts(transcript.text, transcript.turns,
                                                       QString::fromLatin1(language))) {
        QString words = offsets.slice(transcript.text, doubt.span).toString();
        words.replace(QLatin1Char('\n'), QChar(u'↵'));
        EXPECT_FALSE(doubt.reason.isEmpty());
        lines.push_back(QStringLiteral("%1 %2 @%3 %4")
                            .arg(indexer::doubtKindName(doubt.kind))
                            .arg(doubt.count)
                            .arg(doubt.turn + 1)
                            .arg(words.left(24))
                            .toStdString());
    }
    return lines;
}

QByteArray cues(const std::vector<QByteArray>& lines) {
    QByteArray text = "WEBVTT\n";
    int second = 0;
    for (const QByteArray& line : lines) {
        const auto time = [](int at) {
            return QByteArray::number(at / 60).rightJustified(2, '0') + ":" +
                   QByteArray::number(at % 60).rightJustified(2, '0') + ".000";
        };
        text += "\n" + time(second) + " --> " + time(second + 2) + "\n" + line + "\n";
        second += 2;
    }
    return text;
}

const std::vector<QByteArray> Swedish = {
    "Vi träffades första gången på hösten, när skolan hade börjat.",
    "Polisen var med från början och kommunen kom till lite senare.",
    "Det var många frågor om vad man fick säga till varandra.",
    "Jag tyckte att det var svårt att veta vem som bestämde.",
    "Sedan blev det bättre när vi hade skrivit ner hur vi gör.",
    "Nu är det mest pengarna som är ett problem för oss alla.",
    "Och så har vi ont om tid, för alla har ju annat att göra.",
    "Men det är värt det, för vi ser att ungdomarna mår bättre."};

}  // namespace

TEST(Doubts, areRepeatsOfASentence) {
    EXPECT_THAT(doubts("I: How?\nP1: Well. " + QByteArray("I was there too. ").repeated(7) +
                       "Yes.\nI: Why?\nP1: So.\n"),
                ElementsAre("repeat 7 @2 I was there too. I was t"));
    EXPECT_THAT(doubts(cues(std::vector<QByteArray>(300, "Det är bra så.")), "sv", "x.vtt"),
                ElementsAre("repeat 300 @1 Det är bra så.↵Det är br"));
}

TEST(Doubts, areRepeatsOfSentencesInTurn) {
    EXPECT_THAT(doubts("Then it began.\n" +
                       QByteArray("We went home.\nIt was late.\nThe end came.\n").repeated(6) +
                       "We slept.\n"),
                ElementsAre("repeat 6 @2 We went home.↵It was lat"));
}

TEST(Doubts, areRepeatsWithinASentence) {
    EXPECT_THAT(doubts("He said " + QByteArray("and then we went ").repeated(9) + "home.\n"),
                ElementsAre("repeat 9 @1 and then we went and the"));
}

TEST(Doubts, areNoneWherePeopleSayYesAndNo) {
    EXPECT_THAT(doubts("I: Ja?\nP1: Mm.\nI: Ja.\nP1: Mm.\nI: Ja.\nP1: Mm.\nI: Jaha.\nP1: Mm.\n"),
                IsEmpty());
    EXPECT_THAT(doubts("P1: Ja. Ja. Ja. Ja. Nej nej nej nej nej.\nP2: I was there. I was there. "
                       "I was there.\nP1: Ja.\n"),
                IsEmpty());
    EXPECT_THAT(doubts("____\n____\n____\n____\n____\n____\n____\n____\n____\n____\n____\nEnd.\n"),
                IsEmpty());
    EXPECT_THAT(doubts("P1: " + QByteArray("Ja. ").repeated(10) + "\nP2: Hm.\nP1: Hm, då så.\n"),
                ElementsAre("repeat 10 @1 Ja. Ja. Ja. Ja. Ja. Ja. "));
}

TEST(Doubts, areStretchesInOtherLetters) {
    std::vector<QByteArray> lines = Swedish;
    lines.insert(lines.begin() + 4, {"감사합니다 여러분", "안녕하세요", "谢谢你们"});
    EXPECT_THAT(doubts(cues(lines), "sv", "x.vtt"),
                ElementsAre("script 2 @5 감사합니다 여러분↵안녕하세요", "script 1 @7 谢谢你们"));
}

TEST(Doubts, areNoneWhereATextIsInTwoScripts) {
    EXPECT_THAT(doubts("I: Hur är det med dig?\nP1: Я не знаю, что сказать.\nI: Varför inte?\nP1: "
                       "Это очень трудно.\n",
                       "sv"),
                IsEmpty());
    EXPECT_THAT(
        doubts("P1: Ordet logos, λόγος, betyder ord, och mer än så i den här texten.\n", "sv"),
        IsEmpty());
}

TEST(Doubts, areStretchesInAnotherLanguageWhereAMachineWrote) {
    std::vector<QByteArray> lines = Swedish;
    lines.insert(lines.end(), Swedish.begin(), Swedish.end() - 1);
    lines.insert(lines.begin() + 8,
                 "Ich weiß nicht, was ich dazu sagen soll, aber wir haben es versucht und es hat "
                 "nicht geholfen, weil niemand Zeit hatte.");
    EXPECT_THAT(doubts(cues(lines), "sv", "x.vtt"),
                ElementsAre(HasSubstr("language 1 @9 Ich weiß nicht")));
    QByteArray byHand;
    for (const QByteArray& line : lines) byHand += line + "\n";
    EXPECT_THAT(doubts(byHand, "sv"), IsEmpty());
}

TEST(Doubts, areCreditsOfSubtitles) {
    std::vector<QByteArray> lines = Swedish;
    lines.insert(lines.begin() + 3, {"Tack för att ni tittade!", "Textning Stina Ek www.x.com"});
    EXPECT_THAT(doubts(cues(lines), "sv", "x.vtt"),
                ElementsAre("invention 2 @4 Tack för att ni tittade!"));
}

TEST(KnownInventions, areWholeLinesOnly) {
    for (const char* line : {"Thanks for watching!",
                             "thank you for watching.",
                             "♪ Thank you so much for watching ♪",
                             "Subtitles by the Amara.org community",
                             "Please subscribe to my channel",
                             "Undertexter av Anna Berg",
                             "Undertexter från Amara.org-gemenskapen",
                             "Svensktextning.nu",
                             "Textning: Bo Ek",
                             "Untertitelung des ZDF, 2020",
                             "Untertitel der Amara.org-Community",
                             "Untertitel von Eva Lind",
                             "Tekstet av Nicolai Vinther",
                             "Sous-titres réalisés para la communauté d'Amara.org",
                             "Sous-titrage Société Radio-Canada",
                             "Subtítulos realizados por la comunidad de Amara.org",
                             "Altyazı M.K.",
                             "Субтитры сделал DimaTorzok",
                             "Продолжение следует...",
                             "ご視聴ありがとうございました",
                             "시청해주셔서 감사합니다.",
                             "ترجمة نانسي قنقر",
                             "字幕由Amara.org社区提供"})
        EXPECT_TRUE(indexer::isKnownInvention(QString::fromUtf8(line))) << line;
    for (const char* line :
         {"I said thanks for watching the children.", "Thanks for listening.", "Textning är bra.",
          "Undertexter av god kvalitet behövs", "Untertitel von guten Leuten helfen mir sehr",
          "Untertitel der Sendung waren gut", "Transcript by Anna Berg", "Tack för att ni kom.",
          "They subscribe to that view", "Subtitles by whom?", "", "...", "👍"})
        EXPECT_FALSE(indexer::isKnownInvention(QString::fromUtf8(line))) << line;
}

TEST(Doubts, areSaidInTheImportAndTheTextIsKept) {
    const auto transcript =
        tests::ImportedFile(QStringLiteral("x.vtt"),
                            cues({"Hello there.", "Thanks for watching!", "We go on now."}))
            .read();
    EXPECT_EQ(transcript.text.toStdString(), "Hello there.\nThanks for watching!\nWe go on now.");
    EXPECT_THAT(transcript.notes.join(u'\n').toStdString(),
                HasSubstr("1 place may be repeated or invented by a speech recogniser and is kept: "
                          "turn 2 (0:00:02), invention. The command doubts lists them."));
}

TEST(Doubts, haveSpansInCodePoints) {
    const auto transcript = tests::ImportedFile(QStringLiteral("x.vtt"),
                                                cues({"👍 Hello 👍 there.", "Thanks for watching!"}))
                                .read();
    const auto found = indexer::transcriptDoubts(transcript.text, transcript.turns, {});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].span, (codebook::Span{17, 37}));
}

TEST(Doubts, areFoundInALineOfMillionsOfWords) {
    EXPECT_EQ(doubts(QByteArray("word ").repeated(200'000)).size(), 1U);
    EXPECT_EQ(doubts(QByteArray("ab ba ca. ").repeated(60'000)).size(), 1U);
    QByteArray rising;  // never quite a cycle
    for (int i = 0; i < 50'000; ++i) rising += QByteArray("yes. ").repeated(i % 9) + "no way so. ";
    EXPECT_THAT(doubts(rising), IsEmpty());
}
