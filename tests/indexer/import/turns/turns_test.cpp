// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/indexer/import/import_fixture.h"

using testing::ElementsAre;
using testing::ElementsAreArray;
using tests::drawnTurns;

namespace {

struct Style {
    const char* name;
    const char* text;
    std::vector<std::string> turns;
};

std::ostream& operator<<(std::ostream& out, const Style& style) { return out << style.name; }

class MarkerStyle : public testing::TestWithParam<Style> {};

const Style Styles[] = {
    {"nameAndColon",
     "Anna: Hej.\nBo Ek: Hej hej.\nAnna: Ja.\nBo Ek: Nej.",
     {"0 Anna | Hej.", "1 Bo Ek | Hej hej.", "0 Anna | Ja.", "1 Bo Ek | Nej."}},
    {"boldNameThenColon",
     "**Mr Beer**: Good morning.\n\n**Sir Wyn Williams**: Yes.\n\n**Mr Beer**: Thanks.",
     {"0 Mr Beer | Good morning.", "1 Sir Wyn Williams | Yes.", "0 Mr Beer | Thanks."}},
    {"boldNameAndColon",
     "**Anna:** Hej.\n**Bo:** Ja.\n**Anna:** Jo.\n**Bo:** Nej.",
     {"0 Anna | Hej.", "1 Bo | Ja.", "0 Anna | Jo.", "1 Bo | Nej."}},
    {"boldThroughout",
     "**I: How are you?**\nP1: Fine.\n**I: Why?**\nP1: So.",
     {"0 I | How are you?**", "1 P1 | Fine.", "0 I | Why?**", "1 P1 | So."}},
    {"letters",
     "I: Hur?\nIP: Så.\nI: Jaha.\nIP: Mm.",
     {"0 I | Hur?", "1 IP | Så.", "0 I | Jaha.", "1 IP | Mm."}},
    {"withoutSpace",
     "I:Hur?\nP1: Så.\nI: Jaha.\nP1:Mm.\nI: Nå?",
     {"0 I | Hur?", "1 P1 | Så.", "0 I | Jaha.", "1 P1 | Mm.", "0 I | Nå?"}},
    {"bullets",
     "- I: How?\n- B: So.\n- I: Why?\n- B: Hm.",
     {"0 I | How?", "1 B | So.", "0 I | Why?", "1 B | Hm."}},
    {"timeAfterTheColon",
     "I: [00:01:02] How?\nP1: [00:01:05] So.\nI: [1:01:10] Why?",
     {"0 I | How? | 62000-", "1 P1 | So. | 65000-", "0 I | Why? | 3670000-"}},
    {"timeWithinBold",
     "**I [00:01:02]** How?\n\n**P1 [00:01:05]** So.\n\n**I [00:01:07]** Why?",
     {"0 I | How? | 62000-", "1 P1 | So. | 65000-", "0 I | Why? | 67000-"}},
    {"timeFirst",
     "[00:01:02] Speaker 1: How?\n[00:01:05] Speaker 2: So.\n[00:01:07] Speaker 1: Why?",
     {"0 Speaker 1 | How? | 62000-", "1 Speaker 2 | So. | 65000-", "0 Speaker 1 | Why? | 67000-"}},
    {"timeBeforeTheColon",
     "Anna (0:12): How?\nBo (0:15): So.\nAnna (0:20): Why?",
     {"0 Anna | How? | 12000-", "1 Bo | So. | 15000-", "0 Anna | Why? | 20000-"}},
    {"colonAndWordsBelow",
     "Interviewer:\nHow was it?\n\nAnna:\nLong.\nAnd hard.\n\nInterviewer:\nWhy?",
     {"0 Interviewer | How was it?", "1 Anna | Long.↵And hard.", "0 Interviewer | Why?"}},
    {"capsAndColon",
     "MODERATOR: How was it?\nANNA BERG: Long.\nMODERATOR: Why?\nANNA BERG: So.",
     {"0 MODERATOR | How was it?", "1 ANNA BERG | Long.", "0 MODERATOR | Why?",
      "1 ANNA BERG | So."}},
    {"capsOnALineOfItsOwn",
     "ANNA BERG\nHow was it?\n\nBO EK\nLong.\n\nANNA BERG\nWhy?\n\nBO EK\nSo.",
     {"0 ANNA BERG | How was it?", "1 BO EK | Long.", "0 ANNA BERG | Why?", "1 BO EK | So."}},
    {"codeOnALineOfItsOwn",
     "INTERVIEWER\nHow was it?\n\nN3\nLong.\n\nINTERVIEWER\nWhy?\n\nN3\nOK\n\nINTERVIEWER\nHm.",
     {"0 INTERVIEWER | How was it?", "1 N3 | Long.", "0 INTERVIEWER | Why?", "1 N3 | OK",
      "0 INTERVIEWER | Hm."}},
    {"bracketsAndTime",
     "[Anna Berg] 10:12:03\nHow was it?\n\n[Bo Ek] 10:12:07\nLong.\n\n[Anna Berg] 10:12:09\nWhy?",
     {"0 Anna Berg | How was it? | 36723000-", "1 Bo Ek | Long. | 36727000-",
      "0 Anna Berg | Why? | 36729000-"}},
    {"decomposedAndInvisible",
     "\u200FA\u030Asa: Hej.\n\u200FBo: Ja.\n\u200F\u00C5sa: Jo.\n\u200FBo: Nej.",
     {"0 A\u030Asa | Hej.", "1 Bo | Ja.", "0 \u00C5sa | Jo.", "1 Bo | Nej."}},
    {"roleOnALineOfItsOwn",
     "Interviewer\nHow was it?\n\nParticipant\nLong.\n\nInterviewer\nWhy?",
     {"0 Interviewer | How was it?", "1 Participant | Long.", "0 Interviewer | Why?"}},
    {"nameAndTimeOnALineOfTheirOwn",
     "Anna Berg   0:12\nHow was it?\n\nBo Ek   0:15\nLong.\n\nAnna Berg   1:00:20\nWhy?",
     {"0 Anna Berg | How was it? | 12000-", "1 Bo Ek | Long. | 15000-",
      "0 Anna Berg | Why? | 3620000-"}},
    {"timeAndNameOnALineOfTheirOwn",
     "[00:00:12] Anna Berg\nHow was it?\n\n[00:00:15] Bo Ek\nLong.\n\n[00:00:20] Anna Berg\nWhy?",
     {"0 Anna Berg | How was it? | 12000-", "1 Bo Ek | Long. | 15000-",
      "0 Anna Berg | Why? | 20000-"}},
    {"timeOnTheLineAbove",
     "[00:12]\nAnna: How was it?\n[00:15]\nBo: Long.\n[00:20]\nAnna: Why?\nBo: So.",
     {"0 Anna | How was it? | 12000-", "1 Bo | Long. | 15000-", "0 Anna | Why? | 20000-",
      "1 Bo | So."}},
    {"f4AtTheEnd",
     "I: How? #00:00:12-3#\nB: So. #00:00:15-0#\nI: Why? #00:00:20-9#",
     {"0 I | How? #00:00:12-3# | -12300", "1 B | So. #00:00:15-0# | 12300-15000",
      "0 I | Why? #00:00:20-9# | 15000-20900"}},
    {"f4AtTheStart",
     "#00:00:12-3# I: How?\n#00:00:15-0# B: So.\n#00:00:20-9# I: Why?",
     {"0 I | How? | 12300-", "1 B | So. | 15000-", "0 I | Why? | 20900-"}},
    {"inqScribe",
     "[00:00:12.15] Anna: How?\n[00:00:15.01] Bo: So.\n[00:00:20.00] Anna: Why?",
     {"0 Anna | How? | 12150-", "1 Bo | So. | 15010-", "0 Anna | Why? | 20000-"}},
    {"tabs",
     "I\tHow?\nP1\tSo.\nI\tWhy?\nP1\tHm.",
     {"0 I | How?", "1 P1 | So.", "0 I | Why?", "1 P1 | Hm."}},
    {"timeAndTabs",
     "00:00:12\tAnna\tHow?\n00:00:15\tBo\tSo.\n00:00:20\tAnna\tWhy?\n00:00:25\tBo\tHm.",
     {"0 Anna | How? | 12000-", "1 Bo | So. | 15000-", "0 Anna | Why? | 20000-",
      "1 Bo | Hm. | 25000-"}},
    {"court",
     "Q.  How was it?\nA.  Long.\nQ.  Why?\nA.  I do not know.",
     {"0 Q | How was it?", "1 A | Long.", "0 Q | Why?", "1 A | I do not know."}},
    {"bracketsWithRole",
     "[[Interviewer;Anna]]\n<<00:12;00:14;en>>\nHow?\n[[Guest;Bo]] <<00:15;00:18;sv>> "
     "Så.\n[[Interviewer;Anna]] Why?",
     {"0 Anna | How? | 12000-14000", "1 Bo | Så. | 15000-18000", "0 Anna | Why?"}},
    {"parliament",
     "Anf.  1  ANNA BERG (S):\nHerr talman!\nAnf.  2  BO EK (M):\nTack.\nAnf.  3  ANNA BERG "
     "(S):\nJa.",
     {"0 Anf.  1  ANNA BERG (S) | Herr talman!", "1 Anf.  2  BO EK (M) | Tack.",
      "0 Anf.  3  ANNA BERG (S) | Ja."}},
    {"suffix",
     "Interviewer (Anna): How?\nRespondent (P1): So.\nInterviewer (Anna): Why?",
     {"0 Interviewer (Anna) | How?", "1 Respondent (P1) | So.", "0 Interviewer (Anna) | Why?"}},
    {"nameBehindTheWords",
     "I never trusted them. (Anna)\n\nNor did I.\nNot once. (Bo Ek)\n\nThey came late. (Anna)\n"
     "\nYes. (Bo Ek)",
     {"0 Anna | I never trusted them.", "1 Bo Ek | Nor did I.↵Not once.",
      "0 Anna | They came late.", "1 Bo Ek | Yes."}},
    {"codesBehindTheWords",
     "# Trust\nThey came late. [P1]\nYes. [P2].\nWhat then? [P1]\nNothing. [P2]\nThe end",
     {"- | # Trust", "0 P1 | They came late.", "1 P2 | Yes.", "0 P1 | What then?",
      "1 P2 | Nothing.", "- | The end"}},
    {"timeRanges",
     "[00:00:01 - 00:00:04] Anna: How?\n[00:00:05 - 00:00:09] Bo: So.\n[25:00:10 - 25:00:11] Anna: "
     "Why?",
     {"0 Anna | How? | 1000-4000", "1 Bo | So. | 5000-9000", "0 Anna | Why? | 90010000-90011000"}},
    {"mixedTimes",
     "I: [00:01:02] How?\nP1: [1:05] So.\nI (1:07): Why?\nP1: #00:01:10-5# Hm.",
     {"0 I | How? | 62000-", "1 P1 | So. | 65000-", "0 I | Why? | 67000-", "1 P1 | Hm. | 70500-"}},
    {"stageDirections",
     "**Mr Beer**: Good morning.\n\n*(10.00 am)*\n\nNow then.\n\n**Ms Page**: Yes.\n\n(The "
     "hearing adjourned)\n\n**Mr Beer**: (sighs)\n\n(sighs)\n\n**Ms Page**: Yes.",
     {"0 Mr Beer | Good morning.", "- | *(10.00 am)*", "0  | Now then.", "1 Ms Page | Yes.",
      "- | (The hearing adjourned)", "0 Mr Beer | (sighs)↵↵(sighs)", "1 Ms Page | Yes."}},
    {"gapsToFillIn",
     "I: How was __?__ there?\nP1: (inaudible) and [skratt] long.\nI: Why?\nP1: __?__",
     {"0 I | How was __?__ there?", "1 P1 | (inaudible) and [skratt] long.", "0 I | Why?",
      "1 P1 | __?__"}},
    {"dashesOfDialogueWithNames",
     "- Anna: How?\n- Bo: So.\n- Anna: Why?\n- Bo: Hm.",
     {"0 Anna | How?", "1 Bo | So.", "0 Anna | Why?", "1 Bo | Hm."}},
    {"chinese",
     "记者：你好吗？\n王：很好。\n记者：为什么？\n王：不知道。",
     {"0 记者 | 你好吗？", "1 王 | 很好。", "0 记者 | 为什么？", "1 王 | 不知道。"}},
    {"arabic",
     "سارة: كيف حالك؟\nعلي: بخير.\nسارة: لماذا؟\nعلي: لا أعرف.",
     {"0 سارة | كيف حالك؟", "1 علي | بخير.", "0 سارة | لماذا؟", "1 علي | لا أعرف."}},
};

}  // namespace

TEST_P(MarkerStyle, isRecognised) {
    EXPECT_THAT(drawnTurns(GetParam().text), ElementsAreArray(GetParam().turns));
}

INSTANTIATE_TEST_SUITE_P(Turns, MarkerStyle, testing::ValuesIn(Styles),
                         [](const auto& style) { return std::string(style.param.name); });

TEST(Turns, goOnOverParagraphsWithoutLabel) {
    EXPECT_THAT(drawnTurns("Interview 3\n\nI: How?\n\nP1: So.\nAnd so.\n\nAnd more.\n\nI: Why?\n"),
                ElementsAre("- | Interview 3", "0 I | How?", "1 P1 | So.↵And so.↵↵And more.",
                            "0 I | Why?"));
}

TEST(Turns, coverTheLineFromItsStartToTheLastLinesEnd) {
    const auto transcript =
        tests::ImportedFile(QStringLiteral("x.txt"), "  I:  😀?\n\nP1: So.\nYes.\n\n").read();
    ASSERT_EQ(transcript.turns.size(), 2U);
    EXPECT_EQ(transcript.turns[0].span, (codebook::Span{0, 8}));
    EXPECT_EQ(transcript.turns[0].label, (codebook::Span{2, 3}));
    EXPECT_EQ(transcript.turns[0].words, (codebook::Span{6, 8}));
    EXPECT_EQ(transcript.turns[1].span, (codebook::Span{10, 22}));
}

TEST(Turns, areParagraphsWhereNobodyIsNamed) {
    EXPECT_THAT(drawnTurns("A first line.\n\n  \nA second.\nA third."),
                ElementsAre("- | A first line.", "- | A second.", "- | A third."));
    EXPECT_THAT(
        drawnTurns(
            "[00:00:01.000 --> 00:00:02.500]  Hello.\n[00:00:03.000 --> 00:00:04.000]  Yes."),
        ElementsAre("- | Hello. | 1000-2500", "- | Yes. | 3000-4000"));
}

TEST(Turns, areBlocksWhereLinesWereBrokenAtAMargin) {
    EXPECT_THAT(
        drawnTurns(
            "This is a paragraph that somebody has broken at\nthe margin, as letters were once "
            "written, into\nthree lines.\n\nThis is the second one, which is also long enough\n"
            "to be broken."),
        ElementsAre(
            "- | This is a paragraph that somebody has broken at↵the margin, as letters were "
            "once written, into↵three lines.",
            "- | This is the second one, which is also long enough↵to be broken."));
}

TEST(Turns, ofHeadingsAreNobodysAndTheSpeakerGoesOnAfterThem) {
    EXPECT_THAT(
        drawnTurns("# Day one\n\n**Anna**: Hello.\n\nThe break\n---------\n\n*(10.00 am)*\n\n"
                   "We go on.\n\n**Bo**: Yes.\n\n**Anna**: Good."),
        ElementsAre("- | # Day one", "0 Anna | Hello.", "- | The break↵---------",
                    "- | *(10.00 am)*", "0  | We go on.", "1 Bo | Yes.", "0 Anna | Good."));
}

TEST(Turns, areSomebodysWhereOnlyTheInterviewerIsMarked) {
    EXPECT_THAT(
        drawnTurns("MODERATOR: How was it?\n\nLong.\n\nAnd hard.\n\nMODERATOR: Why?\n\nSo.\n"),
        ElementsAre("0 MODERATOR | How was it?", "- | Long.↵↵And hard.", "0 MODERATOR | Why?",
                    "- | So."));
}

TEST(Turns, takeASpeakerWhoSpeaksOnceOnlyWhenWrittenAsTheOthers) {
    QByteArray talk = "I: Hur?\nP1: Så.\n";
    EXPECT_EQ(drawnTurns((talk.repeated(40) + "P2: Jag också.\n").constData()).back(),
              "2 P2 | Jag också.");
    EXPECT_EQ(drawnTurns((talk.repeated(40) + "Problem: inga.\n").constData()).back(),
              "1 P1 | Så.↵Problem: inga.");
    talk = "**Mr Beer**: How?\n\n**Ms Page**: So.\n\n";
    EXPECT_EQ(drawnTurns((talk.repeated(40) + "**The Usher**: Quiet.\n").constData()).back(),
              "2 The Usher | Quiet.");
    EXPECT_EQ(
        drawnTurns((talk.repeated(40) + "Paragraph 30:\n\nParagraph 30:\n").constData()).back(),
        "1 Ms Page | So.↵↵Paragraph 30:↵↵Paragraph 30:");
}

TEST(Turns, doNotTakeAnInterviewsHeadForTalk) {
    EXPECT_THAT(
        drawnTurns("Interviewer: Anna Berg\nRespondent: P1\nDatum: 3 maj\nPlats: Malmö\n\n"
                   "I: Hur?\nP1: Så.\nI: Jaha.\nP1: Mm."),
        ElementsAre("- | Interviewer: Anna Berg", "- | Respondent: P1", "- | Datum: 3 maj",
                    "- | Plats: Malmö", "0 I | Hur?", "1 P1 | Så.", "0 I | Jaha.", "1 P1 | Mm."));
}

class NoSpeakers : public testing::TestWithParam<const char*> {};

TEST_P(NoSpeakers, areFound) {
    const auto transcript = tests::ImportedFile(QStringLiteral("x.txt"), GetParam()).read();
    EXPECT_EQ(tests::drawnSpeakers(transcript), "");
    EXPECT_EQ(transcript.kind, QStringLiteral("document"));
}

INSTANTIATE_TEST_SUITE_P(
    Turns, NoSpeakers,
    testing::Values(
        "Note: this.\nNote: that.\nNote: more.\nNote: and more.",
        "Fråga: Hur?\nJag tror det.\nFråga: Varför?\nFör att det var så.\nFråga: När?",
        "http://a.org\nhttp://b.org\nhttps://c.org\nhttp://d.org",
        "10:30 Start\n11:00 Lunch\n12:00 Slut\n10:30 Start\n",
        "He told me: go.\nThen a long line.\nThe police said: no.\nAnother line.\nHe told me: "
        "stay.",
        "Country: Sweden\nPartners: police\nMode: joint\n\nCountry: Norway\nPartners: NGO\nMode: "
        "none\n\nCountry: Spain\nPartners: both\nMode: joint\n",
        "**Country:** Sweden\n**Partners:** the police\n**Mode:** joint work\n",
        "INTRODUCTION\nSome words.\nMETHOD\nSome words.\nRESULTS\nSome words.",
        "*(10.00 am)*\nSome words.\n*(11.00 am)*\nSome words.\n*(11.15 am)*\n",
        "(Skratt)\nSome words.\n(Skratt)\nSome words.",
        "A. First\nB. Second\nC. Third\nA. First\nB. Second\nC. Third",
        "Title\tYear\nA book\t2001\nA book\t2002\nA film\t2003",
        "Recital 1: words.\nAnd more words here.\nAnd more words here.\nAnd more words here.\n"));

TEST(Turns, areFoundInALineOfTwoMegabytesAndInManyLines) {
    const QByteArray words = QByteArray("word ").repeated(400'000);
    EXPECT_EQ(drawnTurns(words.constData()).size(), 1U);
    EXPECT_EQ(drawnTurns(("I: " + words + "\nP1: yes, indeed it is so.").constData()).size(), 2U);
    EXPECT_EQ(drawnTurns(QByteArray("I: a?\nP1: b.\n").repeated(20'000).constData()).size(),
              40'000U);
}
