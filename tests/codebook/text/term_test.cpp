// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/term.h"

#include "codebook/text/alphabet.h"

namespace codebook {
namespace {

QString folded(QStringView word, const char* language) {
    return foldedTerm(word, QLatin1String(language));
}

TEST(FoldedTerm, keepsTheLettersOfTheLanguage) {
    EXPECT_EQ(folded(u"Åäö", "sv"), u"åäö");
    EXPECT_EQ(folded(u"Æøå", "da"), u"æøå");
    EXPECT_EQ(folded(u"Måsø", "nb"), u"måsø");
    EXPECT_EQ(folded(u"SCHÖN", "de"), u"schön");
    EXPECT_EQ(folded(u"Mañana", "es"), u"mañana");
    EXPECT_EQ(folded(u"ŻÓŁĆ", "pl"), u"żółć");
    EXPECT_EQ(folded(u"Þórður", "is"), u"þórður");
}

TEST(FoldedTerm, dropsAccentsThatAreNoLetters) {
    EXPECT_EQ(folded(u"Café", "sv"), u"cafe");
    EXPECT_EQ(folded(u"à la idé", "sv"), u"a la ide");
    EXPECT_EQ(folded(u"Müller", "sv"), u"muller");
    EXPECT_EQ(folded(u"naïve Malmö", "en"), u"naive malmo");
    EXPECT_EQ(folded(u"été", "fr"), u"ete");
    EXPECT_EQ(folded(u"está", "es"), u"esta");
    EXPECT_EQ(folded(u"ñandú", "pt"), u"nandu");
    EXPECT_EQ(folded(u"ǻ", "sv"), u"å");
    EXPECT_EQ(folded(u"ǻ", "en"), u"a");
    EXPECT_EQ(folded(u"ế", "fr"), u"e");
}

TEST(FoldedTerm, readsDecomposedLettersAsComposed) {
    EXPECT_EQ(folded(u"A\u030Angstro\u0308m", "sv"), u"ångström");
    EXPECT_EQ(folded(u"cafe\u0301", "sv"), u"cafe");
    EXPECT_EQ(folded(u"\u212Bngström", "sv"), u"ångström");
    EXPECT_EQ(folded(u"x\u0301", "sv"), u"x");
}

TEST(FoldedTerm, keepsEveryAccentInAnUnknownLanguage) {
    EXPECT_EQ(folded(u"Café", ""), u"café");
    EXPECT_EQ(folded(u"Cafe\u0301", "xx"), u"café");
    EXPECT_EQ(folded(u"Tiếng Việt", "vi"), u"tiếng việt");
}

TEST(FoldedTerm, takesRegionsAndCasesOfTheTag) {
    EXPECT_EQ(folded(u"Café å", "sv-SE"), u"cafe å");
    EXPECT_EQ(folded(u"Café å", "sv_FI"), u"cafe å");
    EXPECT_EQ(folded(u"Café å", "EN"), u"cafe a");
}

TEST(FoldedTerm, foldsCaseFully) {
    EXPECT_EQ(folded(u"STRASSE", "de"), folded(u"Straße", "de"));
    EXPECT_EQ(folded(u"ΟΔΥΣΣΕΥΣ", "el"), folded(u"Οδυσσεύς", "el"));
    EXPECT_EQ(folded(u"ﬁnns", "sv"), u"finns");
    EXPECT_EQ(folded(u"𐐀", "en"), u"𐐨");
}

TEST(FoldedTerm, knowsTheTurkishI) {
    EXPECT_EQ(folded(u"ISPARTA", "tr"), u"ısparta");
    EXPECT_EQ(folded(u"İstanbul", "tr"), u"istanbul");
    EXPECT_EQ(folded(u"I\u0307stanbul", "tr"), u"istanbul");
    EXPECT_EQ(folded(u"ISTANBUL", "en"), u"istanbul");
    EXPECT_EQ(folded(u"İstanbul", "en"), u"istanbul");
}

TEST(FoldedTerm, dropsWhatCannotBeSeen) {
    EXPECT_EQ(folded(u"polis\u00ADanmälan", "sv"), u"polisanmälan");
    EXPECT_EQ(folded(u"\u200Fpolis\u2060\uFEFF", "sv"), u"polis");
    EXPECT_EQ(folded(u"polis\u00ADanmälan", ""), u"polisanmälan");
}

TEST(FoldedTerm, takesEveryApostropheForOne) {
    EXPECT_EQ(folded(u"Don’t", "en"), u"don't");
    EXPECT_EQ(folded(u"п\u02BCять", "uk"), folded(u"п’ять", "uk"));
}

TEST(FoldedTerm, leavesOtherScriptsTheirLetters) {
    EXPECT_EQ(folded(u"Мой край", "ru"), u"мой край");
    EXPECT_EQ(folded(u"край", "en"), u"край");
    EXPECT_EQ(folded(u"ещё", "ru"), u"еще");
    EXPECT_EQ(folded(u"їжак", "uk"), u"їжак");
    EXPECT_EQ(folded(u"が", "en"), u"が");
    EXPECT_EQ(folded(u"हिन्दी", "en"), u"हिन्दी");
    EXPECT_EQ(folded(u"한국", "sv"), u"한국");
}

TEST(FoldedTerm, dropsVowelPoints) {
    EXPECT_EQ(folded(u"שָׁלוֹם", "he"), u"שלום");
    EXPECT_EQ(folded(u"مَرْحَبًا", "ar"), u"مرحبا");
    EXPECT_EQ(folded(u"أنا آسف", "ar"), u"أنا آسف");
}

TEST(FoldedTerm, foldsAFoldedTermToItself) {
    const char16_t* const samples[] = {u"Ångström", u"CAFÉ", u"Straße", u"İI", u"שָׁלוֹם", u"ǅ",
                                       u"ΐ",        u"ŉ",    u"Đặng",   u"😀",  u"ﬃ",    u"ẞ"};
    for (const char* language : {"sv", "en", "de", "tr", "vi", "he", ""}) {
        for (const char16_t* const sample : samples) {
            const QString once = folded(sample, language);
            EXPECT_EQ(folded(once, language), once) << language << once.toStdString();
        }
    }
}

TEST(FoldedTerm, agreesWithItselfWhicheverPathIsTaken) {
    // A letter beyond the table sends the whole word by the rules.
    for (const char* language : {"sv", "en", "de", "tr", "pl", ""}) {
        for (char16_t c = 1; c < 0x180; ++c) {
            const char16_t beyond = u'א';
            const QString mixed = QString(QChar(c)) + QChar(beyond);
            EXPECT_EQ(folded(mixed, language), folded(QStringView(&c, 1), language) + QChar(beyond))
                << language << ' ' << int(c);
        }
    }
}

TEST(FoldedTerm, survivesEmptyAndBrokenText) {
    EXPECT_EQ(folded(u"", "sv"), u"");
    const char16_t lone[] = {u'A', 0xD83D};
    EXPECT_EQ(folded(QStringView(lone, 2), "sv").size(), 2);
    EXPECT_EQ(folded(QStringView(), ""), QString());
}

TEST(FoldedTerm, worksForManyLanguagesInTurn) {
    for (int round = 0; round < 3; ++round) {
        for (const char* language : {"sv", "fi", "is", "de", "hu", "cs", "sk", "et", "pl", "tr"})
            EXPECT_EQ(folded(u"Ö", language) == u"ö",
                      QLatin1String(language) != QLatin1String("cs") &&
                          QLatin1String(language) != QLatin1String("sk") &&
                          QLatin1String(language) != QLatin1String("pl"))
                << language;
    }
}

TEST(Composed, joinsALetterAndItsMark) {
    EXPECT_EQ(composed(QStringLiteral("a\u030A o\u0308")), u"å ö");
    EXPECT_EQ(composed(QStringLiteral("redan så")), u"redan så");
    EXPECT_EQ(composed(QString()), QString());
}

TEST(Alphabet, isFoundByPrimaryLanguage) {
    ASSERT_NE(alphabet(u"sv-SE"), nullptr);
    EXPECT_EQ(alphabet(u"sv-SE"), alphabet(u"sv"));
    EXPECT_EQ(alphabet(u""), nullptr);
    EXPECT_EQ(alphabet(u"s"), nullptr);
    EXPECT_TRUE(isOwnLetter(*alphabet(u"sv"), U'å'));
    EXPECT_FALSE(isOwnLetter(*alphabet(u"sv"), U'é'));
}

}  // namespace
}  // namespace codebook
