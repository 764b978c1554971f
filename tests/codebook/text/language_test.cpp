// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/language.h"

namespace codebook {
namespace {

TEST(GuessedLanguage, tellsTheLanguagesOfTheField) {
    struct Sample {
        const char16_t* text;
        QLatin1String language;
    };
    const Sample samples[] = {
        {u"Jag vet inte riktigt vad jag ska säga om det, men polisen kom väldigt sent den kvällen.",
         QLatin1String("sv")},
        {u"I do not really know what to say about it, but the police arrived very late that night.",
         QLatin1String("en")},
        {u"Jeg vet ikke helt hva jeg skal si om det, men politiet kom veldig sent den kvelden. Det "
         u"var noe vi snakket mye om etterpå.",
         QLatin1String("no")},
        {u"Eg veit ikkje heilt kva eg skal seie om det, men politiet kom veldig seint den kvelden. "
         u"Det var noko vi snakka mykje om etterpå, og ingen visste kvifor.",
         QLatin1String("no")},
        {u"En oikein tiedä, mitä siitä sanoisin, mutta poliisi tuli sinä iltana hyvin myöhään.",
         QLatin1String("fi")},
        {u"Ich weiß nicht genau, was ich dazu sagen soll, aber die Polizei kam sehr spät.",
         QLatin1String("de")},
        {u"אני לא יודע מה לומר על זה, אבל המשטרה הגיעה מאוד מאוחר באותו ערב.", QLatin1String("he")},
        {u"لا أعرف ماذا أقول عن ذلك، لكن الشرطة وصلت متأخرة جدا في ذلك المساء.",
         QLatin1String("ar")},
    };
    for (const Sample& sample : samples) {
        const LanguageGuess guess = guessedLanguage(sample.text);
        EXPECT_EQ(guess.language, sample.language);
        EXPECT_TRUE(guess.isReliable) << sample.language.data();
    }
}

TEST(GuessedLanguage, isNotReliableOnSomeWords) {
    for (const char16_t* const text : {u"", u"Ja.", u"P1: Hm, ok", u"123 456", u"…", u"😀😀"})
        EXPECT_FALSE(guessedLanguage(text).isReliable)
            << QStringView(text).toString().toStdString();
    EXPECT_TRUE(guessedLanguage(u"").language.isEmpty());
    EXPECT_TRUE(guessedLanguage(u"123 456 …").language.isEmpty());
}

TEST(GuessedLanguage, isNotStoppedByBytesThatMeanNothing) {
    QString text = QStringLiteral("\u0001\f\uFFFE");
    text += QChar(char16_t{0xD83D});
    text += QStringLiteral("😀 Jag vet inte riktigt vad jag ska säga om det, men polisen kom sent.");
    EXPECT_EQ(guessedLanguage(text).language, u"sv");
}

/// Words in no order: the detector leaves out text that repeats itself.
QString mixed(const QStringList& vocabulary, int count) {
    QString text;
    std::uint32_t state = 1;
    for (int i = 0; i < count; ++i) {
        state = state * 1'664'525U + 1'013'904'223U;
        text += vocabulary[static_cast<qsizetype>(state >> 16U) % vocabulary.size()];
        text += QLatin1Char(' ');
    }
    return text;
}

TEST(GuessedLanguage, takesTheMainLanguageOfALongText) {
    const QStringList english = QStringLiteral(
                                    "please read the consent form before we begin because this "
                                    "interview will be recorded and you may always stop")
                                    .split(u' ');
    const QStringList swedish =
        QStringLiteral(
            "jag tycker inte att polisen borde ha kommit tidigare för det var många som väntade "
            "ute på gatan hela kvällen och ingen visste vad som skulle hända sedan")
            .split(u' ');
    const LanguageGuess guess = guessedLanguage(mixed(english, 2'000) + mixed(swedish, 100'000));
    EXPECT_EQ(guess.language, u"sv");
}

}  // namespace
}  // namespace codebook
