// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where words go when a transcript is corrected, case by case, as a person would say it.
#include "codebook/text/anchor_map.h"

#include <gtest/gtest.h>

#include <QString>

#include "codebook/text/offset_map.h"

using namespace codebook;

namespace {

QString said(const char* text) { return QString::fromUtf8(text); }

/// "[" and "]" stand around the span in the old text.
struct Marked {
    explicit Marked(QString drawing) {
        const qsizetype begin = drawing.indexOf(u'[');
        const qsizetype end = drawing.indexOf(u']') - 1;
        drawing.remove(u'[').remove(u']');
        span = OffsetMap(drawing).span(begin, end);
        text = drawing;
    }
    QString text;
    Span span;
};

/// The kind and, after a colon, the words that the span holds now.
std::string went(const char* before, const char* after) {
    const Marked old(said(before));
    const QString now = said(after);
    const Anchor anchor = AnchorMap(old.text, now).forward({old.span}).front();
    const QString words = OffsetMap(now).slice(now, anchor.span).toString();
    switch (anchor.kind) {
        case Anchor::Kind::Exact:
            return "exact: " + words.toStdString();
        case Anchor::Kind::Adjusted:
            return "adjusted: " + words.toStdString();
        case Anchor::Kind::Moved:
            return "moved: " + words.toStdString();
        case Anchor::Kind::Lost:
            break;
    }
    EXPECT_TRUE(words.isEmpty());
    return "lost";
}

}  // namespace

TEST(AnchorMap, keepsWordsThatWereNotTouched) {
    EXPECT_EQ(went("I: Do you?\nP1: I [trust the police] here.\n",
                   "I: Do you really?\nP1: I trust the police here.\n"),
              "exact: trust the police");
    EXPECT_EQ(went("I [trust] teh police.", "I trust the police."), "exact: trust");
    EXPECT_EQ(went("[I trust them.]", "I trust them."), "exact: I trust them.");
}

TEST(AnchorMap, countsCodePoints) {
    EXPECT_EQ(went("A 🙂 smile, [och så 🙂 vidare] då",
                   "A 🙂🙂 smile, och så 🙂 vidare då"),
              "exact: och så 🙂 vidare");
}

TEST(AnchorMap, keepsTheWholeSpanWhenATypoInsideIsCorrected) {
    EXPECT_EQ(went("Well, [I trsut the police] here", "Well, I trust the police here"),
              "adjusted: I trust the police");
    EXPECT_EQ(went("Well, [trsut] it", "Well, trust it"), "adjusted: trust");
    EXPECT_EQ(went("I said [teh police and] so", "I said the police and so"),
              "adjusted: the police and");
    EXPECT_EQ(went("so [we meet evry] day", "so we meet every day"), "adjusted: we meet every");
}

TEST(AnchorMap, leavesOutWhatIsPutInBesideIt) {
    EXPECT_EQ(went("I [trust them] now", "I really trust them now"), "exact: trust them");
    EXPECT_EQ(went("I [trust them] now", "I trust them a lot now"), "exact: trust them");
    EXPECT_EQ(went("I [trust them].\n", "I trust them. Mostly.\n"), "exact: trust them");
}

TEST(AnchorMap, takesInWhatCompletesAWord) {
    EXPECT_EQ(went("Vi ringer [polis] ibland", "Vi ringer polisen ibland"), "adjusted: polisen");
    EXPECT_EQ(went("en [mälan] kom in sent", "en anmälan kom in sent"), "adjusted: anmälan");
    EXPECT_EQ(went("en an[mäl]an kom in sent", "en anmälan kom in för sent"), "exact: mäl");
}

TEST(AnchorMap, takesInWhatIsPutInside) {
    EXPECT_EQ(went("I [trust the police] here", "I trust, mostly, the police here"),
              "adjusted: trust, mostly, the police");
}

TEST(AnchorMap, shrinksWhereWordsWereTakenOut) {
    EXPECT_EQ(went("He said [well I trust the police] here", "He said I trust the police here"),
              "adjusted: I trust the police");
    EXPECT_EQ(went("[I trust the police a lot], yes", "I trust the police, yes"),
              "adjusted: I trust the police");
    EXPECT_EQ(went("He said [I do trust the police]", "He said I trust the police"),
              "adjusted: I trust the police");
}

TEST(AnchorMap, followsAWordAtTheEdgeThatWasReplaced) {
    EXPECT_EQ(went("So [nobody trusts the police], no", "So everyone trusts the police, no"),
              "adjusted: everyone trusts the police");
    EXPECT_EQ(went("So [they trust the cops], no", "So they trust the wardens, no"),
              "adjusted: they trust the wardens");
}

TEST(AnchorMap, takesNoOtherTurnInByAnEdge) {
    EXPECT_EQ(went("P1: [Nobody trusts the police]\nI: And?\n",
                   "P1: Hm.\nP2: Everyone trusts the police\nI: And?\n"),
              "adjusted: trusts the police");
}

TEST(AnchorMap, losesWordsThatAreGone) {
    EXPECT_EQ(went("I: Why?\nP1: [I trust them.]\nI: And?\n", "I: Why?\nI: And?\n"), "lost");
    EXPECT_EQ(went("P1: We meet [every single morning] at eight\n", "P1: We meet at eight\n"),
              "lost");
    EXPECT_EQ(went("P1: We [trust the police] here\n", "P1: We [fear the weather] here\n"), "lost");
}

TEST(AnchorMap, losesWordsOfWhichLessThanHalfRemain) {
    EXPECT_EQ(went("so [abcdefghij klmno] end", "so abcdefghij end"), "adjusted: abcdefghij");
    EXPECT_EQ(went("so [abcde klmnopqrst] end", "so abcde end"), "lost");
}

TEST(AnchorMap, trustsNoWordsThatDifferentPassagesShareByChance) {
    EXPECT_EQ(went("I: Ja?\nP1: Det var polisen som [hade] ringt oss hela natten utan svar.\n",
                   "I: Ja?\nP1: Skolan ligger vid ån och hade stängt när barnen skulle dit.\n"),
              "lost");
}

TEST(AnchorMap, keepsAShortTurnBetweenLongOnesThatWereTakenOut) {
    EXPECT_EQ(went("P1: A long turn of many words is here.\nP2: [Yes.]\nP1: Another one follows.\n",
                   "P2: Yes.\n"),
              "exact: Yes.");
}

TEST(AnchorMap, findsATurnThatMoved) {
    const char* before =
        "I: First?\nP1: One answer that is long enough.\nI: Second?\n"
        "P2: We [meet] every morning at eight.\nI: Third?\nP1: Nothing more to say here.\n";
    const char* after =
        "P2: We meet every morning at eight.\nI: First?\nP1: One answer that is long enough.\n"
        "I: Second?\nI: Third?\nP1: Nothing more to say here.\n";
    EXPECT_EQ(went(before, after), "moved: meet");
}

TEST(AnchorMap, findsWordsThatMovedWithinALine) {
    EXPECT_EQ(went("[What I say is that they lie.] A day has hours. And so on it goes with us.",
                   "A day has hours. And so on it goes with us. What I say is that they lie."),
              "moved: What I say is that they lie.");
}

TEST(AnchorMap, followsNoWordsThatStandTwice) {
    EXPECT_EQ(went("P1: [We meet every morning.] So.\nP2: Other words entirely.\n",
                   "P2: Other words entirely.\nP1: We meet every morning. Yes.\n"
                   "P3: We meet every morning. No.\n"),
              "lost");
    // The other place was there before; the words themselves were taken out.
    EXPECT_EQ(went("P1: We meet every morning. A.\nP2: Other.\nP3: [We meet every morning.] B.\n",
                   "P1: We meet every morning. A.\nP2: Other.\n"),
              "lost");
}

TEST(AnchorMap, findsWordsInScriptsWithoutBlanks) {
    EXPECT_EQ(went("我们[每天早上]见面。", "我们在公园每天早上见面。"), "exact: 每天早上");
    EXPECT_EQ(went("A: [שלום חברים] שלי", "A: אז שלום חברים שלי"), "exact: שלום חברים");
}

TEST(AnchorMap, refusesSpansThatAreNone) {
    const AnchorMap map(u"abc", u"abc");
    for (const Span span : {Span{0, 0}, Span{-1, 2}, Span{2, 1}, Span{0, 4}, Span{9, 12}})
        EXPECT_EQ(map.forward({span}).front(), Anchor()) << span.begin << "-" << span.end;
    EXPECT_EQ(AnchorMap(u"abc", u"").forward({{0, 3}}).front(), Anchor());
    EXPECT_TRUE(AnchorMap(u"", u"").forward({}).empty());
}

TEST(AnchorMap, saysHowMuchRemains) {
    EXPECT_EQ(AnchorMap(u"", u"x").unchangedShare(), 1);
    EXPECT_EQ(AnchorMap(u"a b c", u"a b c").unchangedShare(), 1);
    EXPECT_EQ(AnchorMap(u"abcd", u"xyzv").unchangedShare(), 0);
    EXPECT_NEAR(AnchorMap(u"P1: one two three\nP1: four five sixth\n", u"P1: one two three\n")
                    .unchangedShare(),
                14.0 / 30, 0.001);
}
