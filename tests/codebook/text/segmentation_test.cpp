// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/segmentation.h"

#include "codebook/text/offset_map.h"

namespace codebook {
namespace {

QStringList slices(const QString& text, const std::vector<Span>& spans) {
    const OffsetMap map(text);
    QStringList found;
    for (const Span span : spans) found.append(map.slice(text, span).toString());
    return found;
}

QStringList wordsOf(const QString& text, const QString& language = {}) {
    return slices(text, words(text, language));
}

QStringList sentencesOf(const QString& text, const QString& language = {}) {
    return slices(text, sentences(text, language));
}

TEST(Words, areLettersAndNumbersButNotSigns) {
    EXPECT_EQ(wordsOf(QStringLiteral("P1: Ja, 3,5 % – don’t ask (ok)!")),
              QStringList({QStringLiteral("P1"), QStringLiteral("Ja"), QStringLiteral("3,5"),
                           QStringLiteral("don’t"), QStringLiteral("ask"), QStringLiteral("ok")}));
}

TEST(Words, leaveOutGapsToFillIn) {
    EXPECT_EQ(wordsOf(QStringLiteral("sa __?__ till a_b ____ och")),
              QStringList({QStringLiteral("sa"), QStringLiteral("till"), QStringLiteral("a_b"),
                           QStringLiteral("och")}));
}

TEST(Words, followTheLanguage) {
    EXPECT_EQ(wordsOf(QStringLiteral("EU:s regler"), QStringLiteral("sv")),
              QStringList({QStringLiteral("EU:s"), QStringLiteral("regler")}));
    EXPECT_EQ(wordsOf(QStringLiteral("EU:s regler"), QStringLiteral("en")).size(), 3);
}

TEST(Words, areFoundAfterEmoji) {
    const QString text = QStringLiteral("😀 glad 👩‍👩‍👧😀ja");
    EXPECT_EQ(wordsOf(text), QStringList({QStringLiteral("glad"), QStringLiteral("ja")}));
    EXPECT_EQ(words(text).front(), (Span{2, 6}));
}

TEST(Words, keepDecomposedLettersWhole) {
    const QString text = QStringLiteral("a\u030Aska och go\u0308ra");
    EXPECT_EQ(wordsOf(text).size(), 3);
    EXPECT_EQ(words(text).front(), (Span{0, 5}));
}

TEST(Words, areFoundInHebrewAndArabic) {
    EXPECT_EQ(wordsOf(QStringLiteral("שלום, צה״ל!")),
              QStringList({QStringLiteral("שלום"), QStringLiteral("צה״ל")}));
    EXPECT_EQ(wordsOf(QStringLiteral("مرحبا، يا عالم ١٢")),
              QStringList({QStringLiteral("مرحبا"), QStringLiteral("يا"), QStringLiteral("عالم"),
                           QStringLiteral("١٢")}));
}

TEST(Words, areFoundWhereNoSpacesStand) {
    EXPECT_EQ(wordsOf(QStringLiteral("ภาษาไทย"), QStringLiteral("th")),
              QStringList({QStringLiteral("ภาษา"), QStringLiteral("ไทย")}));
}

TEST(Words, ofAnEmptyTextAreNone) {
    EXPECT_TRUE(words(QStringView()).empty());
    EXPECT_TRUE(words(u" \n\t… ").empty());
    EXPECT_EQ(countWords(u""), 0);
}

TEST(Words, surviveLoneSurrogates) {
    const char16_t units[] = {u'a', u' ', 0xD83D, u'b', u' ', 0xDE00};
    EXPECT_EQ(words(QStringView(units, 6)).size(), 2U);
}

TEST(Words, acceptAnyLanguageTag) {
    for (const char* tag : {"sv", "sv-SE", "sv_FI", "xx", "", "not a tag at all", "å", "en@ss=x"})
        EXPECT_EQ(countWords(u"ett två", QString::fromUtf8(tag)), 2) << tag;
    EXPECT_EQ(countWords(u"ett två", QString(5000, QLatin1Char('x'))), 2);
}

TEST(Words, areCountedAsTheyAreListed) {
    const QString text = QStringLiteral("Fem ord, om 2 räknas: så.");
    EXPECT_EQ(countWords(text), static_cast<int>(words(text).size()));
    EXPECT_EQ(countWords(text), 6);
}

TEST(Words, ofTwoMegabytesOnOneLineAllHaveTheirPlace) {
    const QString unit = QStringLiteral("ordet😀är ");
    const QString text = unit.repeated(200'000);
    const std::vector<Span> found = words(text, QStringLiteral("sv"));
    ASSERT_EQ(found.size(), 400'000U);
    EXPECT_EQ(found.back(), (Span{199'999 * 9 + 6, 199'999 * 9 + 8}));
}

TEST(Words, ofTwoMegabytesWithoutABreakAreOne) {
    const QString text(2'000'000, QLatin1Char('x'));
    EXPECT_EQ(words(text), std::vector<Span>({{0, 2'000'000}}));
    EXPECT_EQ(sentences(text), std::vector<Span>({{0, 2'000'000}}));
}

TEST(WordBreaker, startsAnewWithEachText) {
    WordBreaker breaker(QStringLiteral("sv"));
    Utf16Range word;
    breaker.setText(u"första texten");
    ASSERT_TRUE(breaker.next(word));
    breaker.setText(u"😀 nästa");
    ASSERT_TRUE(breaker.next(word));
    EXPECT_EQ(word.begin, 3);
    EXPECT_EQ(word.end, 8);
    EXPECT_FALSE(breaker.next(word));
    EXPECT_FALSE(breaker.next(word));
}

TEST(WordBreaker, hasNoWordsBeforeItHasAText) {
    WordBreaker breaker;
    Utf16Range word;
    EXPECT_FALSE(breaker.next(word));
}

TEST(WordBreaker, keepsItsPlaceWhenMoved) {
    WordBreaker first;
    first.setText(u"ett två");
    Utf16Range word;
    ASSERT_TRUE(first.next(word));
    WordBreaker second(std::move(first));
    ASSERT_TRUE(second.next(word));
    EXPECT_EQ(word.begin, 4);
}

TEST(Sentences, endAtFullStopsAndLineEnds) {
    EXPECT_EQ(
        sentencesOf(QStringLiteral("Ja. Nej!  Kanske?\nI: utan punkt\n\n  indragen rad\r\nslut")),
        QStringList({QStringLiteral("Ja."), QStringLiteral("Nej!"), QStringLiteral("Kanske?"),
                     QStringLiteral("I: utan punkt"), QStringLiteral("indragen rad"),
                     QStringLiteral("slut")}));
}

TEST(Sentences, doNotEndWithinNumbersAndAddresses) {
    EXPECT_EQ(sentencesOf(QStringLiteral("Se polisen.se, kl. fem eller 14.30 i dag. Tack.")).size(),
              2);
}

TEST(Sentences, countInCodePoints) {
    EXPECT_EQ(sentences(u"😀 Ja. 😀 Nej."), std::vector<Span>({{0, 5}, {6, 12}}));
}

TEST(Sentences, areFoundInArabicAndHebrew) {
    EXPECT_EQ(sentencesOf(QStringLiteral("من أنت؟ أنا هنا.")).size(), 2);
    EXPECT_EQ(sentencesOf(QStringLiteral("מי אתה? אני כאן.")).size(), 2);
}

TEST(Sentences, ofAnEmptyTextAreNone) {
    EXPECT_TRUE(sentences(u"").empty());
    EXPECT_TRUE(sentences(u" \n \r\n\u2028 ").empty());
}

}  // namespace
}  // namespace codebook
