// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/indexer/import/import_fixture.h"

using indexer::GivenSpeakers;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

indexer::Transcript read(const char* text, const char* list, const char* pattern = "") {
    indexer::ReadOptions options;
    options.speakers = GivenSpeakers(QString::fromUtf8(list), QString::fromUtf8(pattern));
    return tests::ImportedFile(QStringLiteral("x.txt"), text).read(options);
}

std::vector<std::string> turns(const char* text, const char* list, const char* pattern = "") {
    const auto transcript = read(text, list, pattern);
    return tests::drawn(transcript.turns, transcript.text);
}

std::string refusal(const char* list, const char* pattern = "") {
    try {
        GivenSpeakers(QString::fromUtf8(list), QString::fromUtf8(pattern));
    } catch (const codebook::FormatError& error) {
        return error.message().toStdString();
    }
    return "read";
}

std::string notTaken(const indexer::Transcript& transcript) {
    QStringList all;
    for (const auto& one : transcript.notTaken)
        all << QStringLiteral("%1 %2 @%3 %4")
                   .arg(one.label)
                   .arg(one.count)
                   .arg(one.line)
                   .arg(one.reason);
    return all.join(QLatin1String(" | ")).toStdString();
}

}  // namespace

TEST(GivenSpeakers, speakThoughNothingElseSaysSo) {
    EXPECT_THAT(turns("Fråga: Hur?\nJag vet inte.\nKvinnan: Så.\nFråga: Nå?\n",
                      "Fråga=interviewer,Kvinnan"),
                ElementsAre("0 Fråga | Hur?↵Jag vet inte.", "1 Kvinnan | Så.", "0 Fråga | Nå?"));
    EXPECT_EQ(
        tests::drawnSpeakers(read("Fråga: Hur?\nKvinnan: Så.\n", "Fråga=interviewer,Kvinnan")),
        "Fråga*, Kvinnan");
    EXPECT_THAT(turns("anna\nHej.\n\nbo\nHej.\n", "Anna,Bo"),
                ElementsAre("0 anna | Hej.", "1 bo | Hej."));
}

TEST(GivenSpeakers, areNoneWhereThePersonSaysSo) {
    const char* text =
        "Anna: Hej.\nBo: Hej.\nEko: hej.\nAnna: Ja.\nBo: Nej.\nAnna: Jo.\nEko: jo.\nBo: Ja.\n";
    EXPECT_EQ(tests::drawnSpeakers(read(text, "")), "Anna, Bo, Eko");
    const auto corrected = read(text, "Eko=-");
    EXPECT_EQ(tests::drawnSpeakers(corrected), "Anna, Bo");
    EXPECT_THAT(tests::drawn(corrected.turns, corrected.text),
                ElementsAre("0 Anna | Hej.", "1 Bo | Hej.↵Eko: hej.", "0 Anna | Ja.", "1 Bo | Nej.",
                            "0 Anna | Jo.↵Eko: jo.", "1 Bo | Ja."));
    EXPECT_EQ(notTaken(corrected), "Eko 2 @3 is none by the list given");
}

TEST(GivenSpeakers, areOnePersonUnderTwoNames) {
    const auto transcript =
        read("A: Hur?\nFru Ek: Så.\nA: Nå?\nFru Ekh: Jo.\n", "A=Anna Berg,Fru Ekh=Fru Ek");
    EXPECT_EQ(tests::drawnSpeakers(transcript), "Anna Berg, Fru Ek");
    EXPECT_THAT(tests::drawn(transcript.turns, transcript.text),
                ElementsAre("0 A | Hur?", "1 Fru Ek | Så.", "0 A | Nå?", "1 Fru Ekh | Jo."));
    EXPECT_EQ(transcript.speakers[1].turns, 2);
}

TEST(GivenSpeakers, leaveOthersWhoAreEvidentUnlessTheListIsClosed) {
    const char* text =
        "I: Hur?\nP1: Så.\nI: Nå?\nP1: Jo.\nI: Och?\nP1: Ja.\nGästen: Jag med.\nI: Tack.\n";
    EXPECT_EQ(tests::drawnSpeakers(read(text, "I=interviewer")), "I*, P1");
    EXPECT_THAT(notTaken(read(text, "I=interviewer")), HasSubstr("Gästen 1 @7 is not in the list"));
    EXPECT_EQ(tests::drawnSpeakers(read(text, "I=interviewer,Gästen")), "I*, P1, Gästen");
    EXPECT_THAT(turns(text, "I=interviewer,*=-"),
                ElementsAre("0 I | Hur?", "- | P1: Så.", "0 I | Nå?", "- | P1: Jo.", "0 I | Och?",
                            "- | P1: Ja.↵Gästen: Jag med.", "0 I | Tack."));
}

TEST(GivenSpeakers, settleWhoAsks) {
    const char* text = "I: Hur?\nP1: Så.\nI: Nå?\nP1: Jo.\n";
    EXPECT_EQ(tests::drawnSpeakers(read(text, "")), "I*, P1");
    EXPECT_EQ(tests::drawnSpeakers(read(text, "P1=interviewer")), "I, P1*");
    EXPECT_EQ(tests::drawnSpeakers(read(text, "I=speaker")), "I, P1");
}

TEST(GivenSpeakers, areFoundByAPattern) {
    EXPECT_THAT(turns("<anna> Hej. \n<bo> [00:12] Hej.\nI: nothing\n<anna>Ja.", "", "<(\\w+)>"),
                ElementsAre("0 anna | Hej. ", "1 bo | Hej.↵I: nothing | 12000-", "0 anna | Ja."));
    EXPECT_THAT(turns("12/Bo, hej\n13/Åsa, ja\n", "Bo=interviewer", "\\d+/(?<name>\\p{L}+),"),
                ElementsAre("0 Bo | hej", "1 Åsa | ja"));
    EXPECT_EQ(tests::drawnSpeakers(read("12/Bo, hej\n", "Bo=interviewer", "\\d+/(\\p{L}+),")),
              "Bo*");
    EXPECT_THAT(turns("x 12/Bo, hej\n", "", "\\d+/(\\p{L}+),"), ElementsAre("- | x 12/Bo, hej"));
    EXPECT_THAT(turns("A|B: hej\nB: ja", "", "(A)\\||(B):"), ElementsAre("0 A | B: hej↵B: ja"));
}

TEST(GivenSpeakers, correctTheVoicesOfSubtitles) {
    indexer::ReadOptions options;
    options.speakers = GivenSpeakers(QStringLiteral("Bo=Anna,Eko=-"), {});
    const auto transcript =
        tests::ImportedFile(QStringLiteral("x.vtt"),
                            "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>One\n\n00:02.000 --> "
                            "00:03.000\n<v Bo>Two\n\n00:03.000 --> 00:04.000\n<v Eko>Three\n")
            .read(options);
    EXPECT_THAT(tests::drawn(transcript.turns, transcript.text),
                ElementsAre("0  | One↵Two | 1000-3000", "- | Three | 3000-4000"));
    EXPECT_EQ(transcript.speakers[0].confidence, 100);
    EXPECT_EQ(notTaken(transcript), "Eko 1 @0 is none by the list given");
}

TEST(GivenSpeakers, mayHaveSignsOfTheListInTheirNames) {
    EXPECT_THAT(turns("Ek, Bo: Hej.\nA=B: Ja.\n", "Ek\\, Bo,A\\=B"),
                ElementsAre("0 Ek, Bo | Hej.", "1 A=B | Ja."));
}

TEST(GivenSpeakers, areSaidToBeMissingWhereNobodyOfThemSpeaks) {
    const auto transcript = read("Some words.\n", "P1,P2");
    ASSERT_EQ(transcript.notes.size(), 1);
    EXPECT_TRUE(transcript.notes.first().startsWith(QLatin1String("Nobody")));
}

TEST(GivenSpeakers, areRefusedInASentence) {
    EXPECT_THAT(refusal("P1,p1"), HasSubstr("twice"));
    EXPECT_THAT(refusal("=Anna"), HasSubstr("lacks a name"));
    EXPECT_THAT(refusal("Anna="), HasSubstr("lacks a name"));
    EXPECT_THAT(refusal("A=B=C"), HasSubstr("more than one"));
    EXPECT_THAT(refusal("*=Anna"), HasSubstr("*=-"));
    EXPECT_THAT(refusal("A=B,B=C"), HasSubstr("at the same time"));
    EXPECT_THAT(refusal("A=B,B=-"), HasSubstr("at the same time"));
    EXPECT_THAT(refusal("", "(a"), HasSubstr("not a regular expression"));
    EXPECT_THAT(refusal("", "a:"), HasSubstr("needs a group"));
    EXPECT_EQ(refusal("A,,B, ,"), "read");
}

TEST(GivenSpeakers, areNotSoughtWithoutEnd) {
    const QByteArray line = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\n";
    EXPECT_THROW(read(line.repeated(1000).constData(), "", "((a+)+)+[:;]"), codebook::FormatError);
}

TEST(SpeakerEvidence, saysWhyAndHowSurely) {
    QByteArray text =
        "I: How?\nP1: So it was then.\nNote: this.\nI: Why?\nP1: Well.\nI: And?\nP1: Yes.\nNote: "
        "that.\nGuest: Hello.\nTown: Lund\n";
    text += QByteArray("And that is all there is to say.\n").repeated(60);
    const auto transcript = read(text.constData(), "");
    ASSERT_EQ(transcript.speakers.size(), 2U);
    EXPECT_EQ(transcript.speakers[1].evidence.toStdString(),
              "opens 3 lines, always with a colon, alternates with I; a code");
    EXPECT_GE(transcript.speakers[1].confidence, GivenSpeakers::StrongEvidence);
    EXPECT_LE(transcript.speakers[1].confidence, 99);
    EXPECT_EQ(
        notTaken(transcript),
        "Note 2 @3 is a word that opens lines of any document | Guest 1 @9 comes once, and "
        "must come 3 times unless it is written as other speakers are | Town 1 @10 comes once, "
        "and must come 3 times unless it is written as other speakers are");
}

TEST(SpeakerEvidence, isWeakerForANameThatComesOnce) {
    const auto transcript = read(
        "**Mr Beer**: How?\n\n**Ms Page**: So.\n\n**Mr Beer**: Why?\n\n**Ms Page**: Yes.\n\n"
        "**Mr Beer**: And?\n\n**The Usher**: Quiet.\n",
        "");
    ASSERT_EQ(transcript.speakers.size(), 3U);
    EXPECT_GE(transcript.speakers[0].confidence, GivenSpeakers::StrongEvidence);
    EXPECT_LT(transcript.speakers[2].confidence, transcript.speakers[1].confidence);
    EXPECT_THAT(transcript.speakers[2].evidence.toStdString(),
                HasSubstr("opens 1 line, in bold with a colon"));
}

TEST(SpeakerEvidence, saysWhatAFormIs) {
    EXPECT_THAT(
        notTaken(read("Kommun: Malmö\nEnhet: Skolan\nChef: Anna Berg\n\nKommun: Lund\nEnhet: "
                      "Vården\nChef: Bo Ek\n\nKommun: Ystad\nEnhet: Skolan\nChef: Eva\n",
                      "")),
        HasSubstr("Kommun 3 @1 comes in one order with others"));
}
