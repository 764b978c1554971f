// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/indexer/import/import_fixture.h"

using testing::ElementsAre;
using testing::HasSubstr;
using tests::ImportedFile;

namespace {

indexer::Transcript vtt(const QByteArray& cues) {
    return ImportedFile(QStringLiteral("a.vtt"), "WEBVTT\n\n" + cues).read();
}
indexer::Transcript srt(const QByteArray& bytes) {
    return ImportedFile(QStringLiteral("a.srt"), bytes).read();
}
std::vector<std::string> turns(const indexer::Transcript& transcript) {
    return tests::drawn(transcript.turns, transcript.text);
}
std::string notes(const indexer::Transcript& transcript) {
    return transcript.notes.join(QLatin1Char('\n')).toStdString();
}
/// The words of one cue with this payload.
std::string wordsOf(const QByteArray& payload) {
    return vtt("00:01.000 --> 00:02.000\n" + payload).text.toStdString();
}

}  // namespace

TEST(Vtt, tellsOfATagOverTwoLinesOnOneLine) {
    const auto transcript =
        ImportedFile(QStringLiteral("a.vtt"),
                     "WEBVTT\n\n00:01.000 --> 00:02.000\n<c>Yes.</v0\n:> And no.\n")
            .read();
    ASSERT_FALSE(transcript.notes.isEmpty());
    for (const QString& note : transcript.notes) EXPECT_FALSE(note.contains(u'\n'));
}

TEST(Vtt, givesACueALineAndReadsBothForms) {
    const auto transcript =
        vtt("00:01.000 --> 00:02.500 align:start position:0%\nOne\nline\n\n"
            "name\n01:00:03.000 --> 25:00:04.000\nTwo\n");
    EXPECT_EQ(transcript.text.toStdString(), "One line\nTwo");
    EXPECT_THAT(turns(transcript),
                ElementsAre("- | One line | 1000-2500", "- | Two | 3603000-90004000"));
}

TEST(Vtt, passesOverHeaderNotesStylesAndRegions) {
    const QByteArray bytes =
        "\xEF\xBB\xBFWEBVTT - a title\nKind: captions\nLanguage: sv\n\nNOTE\nnot this\n\n"
        "STYLE\n::cue { color: red }\n\nREGION\nid:a\n\n00:01.000 --> 00:02.000\nNOTED\n";
    EXPECT_EQ(ImportedFile(QStringLiteral("a.vtt"), bytes).read().text.toStdString(), "NOTED");
}

TEST(Vtt, joinsConsecutiveCuesOfOneVoice) {
    const auto transcript =
        vtt("00:01.000 --> 00:02.000\n<v Anna Berg>One</v>\n\n00:02.000 --> 00:03.000\n<v.loud "
            "anna  berg>Two\n\n"
            "00:03.000 --> 00:04.000\n<v Bo>Three</v> <v Anna Berg>Four\n\n00:05.000 --> "
            "00:06.000\nNobody\n");
    EXPECT_EQ(transcript.text.toStdString(), "One\nTwo\nThree\nFour\nNobody");
    EXPECT_THAT(turns(transcript), ElementsAre("0  | One↵Two | 1000-3000", "1  | Three | 3000-4000",
                                               "0  | Four | 3000-4000", "- | Nobody | 5000-6000"));
    EXPECT_EQ(tests::drawnSpeakers(transcript), "Anna Berg, Bo");
    EXPECT_EQ(transcript.kind, QStringLiteral("interview"));
}

TEST(Vtt, findsLabelsInTheWords) {
    const auto transcript =
        vtt("00:01.000 --> 00:02.000\nInterviewer: How\n\n00:02.000 --> 00:03.000\nwas it?\n\n"
            "00:03.000 --> 00:04.000\nP1: Long.\n\n00:04.000 --> 00:05.000\nInterviewer: Why?\n");
    EXPECT_EQ(transcript.text.toStdString(),
              "Interviewer: How\nwas it?\nP1: Long.\nInterviewer: Why?");
    EXPECT_THAT(turns(transcript),
                ElementsAre("0 Interviewer | How↵was it? | 1000-3000", "1 P1 | Long. | 3000-4000",
                            "0 Interviewer | Why? | 4000-5000"));
}

TEST(Vtt, splitsTwoSpeakersOfACue) {
    EXPECT_THAT(turns(vtt("00:01.000 --> 00:02.000\n- You could\ndie.\n- No.\n\n00:03.000 --> "
                          "00:04.000\n- One dash\nonly")),
                ElementsAre("- | You could die. | 1000-2000", "- | No. | 1000-2000",
                            "- | - One dash only | 3000-4000"));
}

TEST(Vtt, findsTheLabelsOfTwoSpeakersOfACue) {
    EXPECT_THAT(turns(vtt("00:01.000 --> 00:02.000\n- Anna: How?\n- Bo: Long.\n\n00:03.000 --> "
                          "00:04.000\n- Anna: Why?\n- Bo: So.\n")),
                ElementsAre("0 Anna | How? | 1000-2000", "1 Bo | Long. | 1000-2000",
                            "0 Anna | Why? | 3000-4000", "1 Bo | So. | 3000-4000"));
}

TEST(Vtt, readsEachOfManyOpenTagsOnce) {
    const QByteArray open = QByteArray("<v <c.x ").repeated(100'000);
    const auto transcript = vtt("00:01.000 --> 00:02.000\n" + open + "Words");
    EXPECT_EQ(transcript.text.toStdString(), "Words");
}

TEST(Vtt, takesTagsAndEntitiesOut) {
    EXPECT_EQ(
        wordsOf("<c.first.loud>a</c> <i>b</i><00:01.500> <b>c</b> <u>d</u> <lang sv>e</lang>"),
        "a b c d e");
    EXPECT_EQ(wordsOf("&lt;x&gt; &amp;amp; &nbsp;&lrm;&#229;&#xE4;&unknown; &"),
              "<x> &amp; \u00A0\u200Eåä&unknown; &");
    EXPECT_EQ(wordsOf("3 < 4 and a <3"), "3 < 4 and a <3");
    EXPECT_THAT(notes(vtt("00:01.000 --> 00:02.000\n<laughs>Yes")), HasSubstr("<laughs>"));
}

TEST(Vtt, keepsTheWordsBehindATagThatIsNotClosed) {
    const auto transcript =
        vtt("00:01.000 --> 00:02.000\n<v It's a tree!\n\n00:02.000 --> 00:03.000\nYes </i no");
    EXPECT_EQ(transcript.text.toStdString(), "It's a tree!\nYes no");
    EXPECT_THAT(notes(transcript), HasSubstr("Cue 1 has a tag that is not closed"));
    EXPECT_THAT(notes(transcript), HasSubstr("Cue 2 has"));
}

TEST(Vtt, losesNoBrokenCue) {
    const auto transcript =
        vtt("00:01.000 --> 00:0x.000\nOne\n\n00:05.000 --> 00:04.000\nTwo\n\n00:61.000 --> "
            "00:62.000\nThree\n\n"
            "Stray\n\n00:06.000 -> 00:07.000\nFour\n\n00:08.000 --> 00:08.000\nFive\n\n00:09.000 "
            "--> 00:10.000\n\n");
    EXPECT_EQ(transcript.text.toStdString(), "One\nTwo\nThree Stray\nFour\nFive");
    EXPECT_THAT(turns(transcript), ElementsAre("- | One", "- | Two | 5000-", "- | Three Stray",
                                               "- | Four", "- | Five | 8000-8000"));
    EXPECT_THAT(notes(transcript), HasSubstr("Cue 1 has a time that cannot be read"));
    EXPECT_THAT(notes(transcript), HasSubstr("Cue 2 ends before it begins"));
    EXPECT_THAT(notes(transcript), HasSubstr("Line 12 stands outside any cue"));
    EXPECT_THAT(notes(transcript), HasSubstr("Cue 4 has a time that cannot be read"));
    EXPECT_THAT(notes(transcript), HasSubstr("1 cue holds no words"));
}

TEST(Vtt, keepsRepeatsAndSaysSo) {
    const auto transcript =
        vtt(QByteArray("00:01.000 --> 00:02.000\nThank you.\n\n").repeated(300));
    EXPECT_EQ(transcript.turns.size(), 300U);
    EXPECT_THAT(notes(transcript),
                HasSubstr("From cue 1 on, the same words come 300 times; all are kept."));
}

TEST(Vtt, startsACueAtATimeWithoutABlankLine) {
    EXPECT_EQ(
        vtt("00:01.000 --> 00:02.000\nOne\n2\n00:02.000 --> 00:03.000\nTwo").text.toStdString(),
        "One\nTwo");
}

TEST(Vtt, readsUtf16) {
    const QString text = QStringLiteral("\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nÅsa\n");
    const QByteArray bytes(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    EXPECT_EQ(ImportedFile(QStringLiteral("a.vtt"), bytes).read().text.toStdString(), "Åsa");
}

TEST(Srt, readsCommasDotsAndABom) {
    const auto transcript =
        srt("\xEF\xBB\xBF"
            "1\r\n00:00:01,000 --> 00:00:02,500\r\nOne\r\n<i>two</i>\r\n\r\n2\r\n"
            "00:00:03.5 --> 00:00:04\r\n{\\an8}Three\r\n");
    EXPECT_EQ(transcript.text.toStdString(), "One two\nThree");
    EXPECT_THAT(turns(transcript), ElementsAre("- | One two | 1000-2500", "- | Three | 3500-4000"));
    EXPECT_EQ(transcript.encodingEvidence, QStringLiteral("byte order mark"));
}

TEST(Srt, needsNoNumbers) {
    EXPECT_EQ(srt("00:00:01,000 --> 00:00:02,000\nOne\n\n00:00:03,000 --> 00:00:04,000\nTwo")
                  .text.toStdString(),
              "One\nTwo");
}

TEST(Srt, keepsUnknownTagsAndWordsAfterABlankLine) {
    const auto transcript = srt(
        "1\n00:00:01,000 --> 00:00:02,000\n<font color=\"red\">A</font> <laughs> & B\n\nmore\n\n"
        "2\n00:00:03,000 --> 00:00:04,000\nTwo");
    EXPECT_EQ(transcript.text.toStdString(), "A <laughs> & B more\nTwo");
    EXPECT_THAT(notes(transcript), HasSubstr("Line 5 stands outside any cue"));
}

TEST(Srt, findsLabelsInTheWords) {
    EXPECT_THAT(turns(srt("1\n00:00:01,000 --> 00:00:02,000\nANNA: Hi?\n\n2\n00:00:02,000 --> "
                          "00:00:03,000\nBO: Yes.\n\n"
                          "3\n00:00:03,000 --> 00:00:04,000\nANNA: Good.\n\n4\n00:00:04,000 --> "
                          "00:00:05,000\nBO: Hm.")),
                ElementsAre("0 ANNA | Hi? | 1000-2000", "1 BO | Yes. | 2000-3000",
                            "0 ANNA | Good. | 3000-4000", "1 BO | Hm. | 4000-5000"));
}
