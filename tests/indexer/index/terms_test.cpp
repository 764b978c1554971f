// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/index/terms.h"

#include <gtest/gtest.h>

namespace indexer {

TEST(Terms, takeTheBaseLanguage) {
    EXPECT_EQ(termLanguage(QStringLiteral("sv")), QStringLiteral("sv"));
    EXPECT_EQ(termLanguage(QStringLiteral("sv-SE")), QStringLiteral("sv"));
    EXPECT_EQ(termLanguage(QStringLiteral("EN_gb")), QStringLiteral("en"));
}

TEST(Terms, holdWhatIsNoLanguageForUnknown) {
    for (const char* odd : {"", "s", "12", "a:b", "abcdefghijk", "å", "-sv"})
        EXPECT_EQ(termLanguage(QString::fromUtf8(odd)), QString()) << odd;
}

TEST(Terms, keepShortFormsAsTheyAre) {
    EXPECT_EQ(formBytes(u"förtroende"), "f\xc3\xb6rtroende");
    EXPECT_EQ(formBytes(u""), "");
}

TEST(Terms, keepLongFormsApartWithinXapiansLimit) {
    const QString longWord = QString(5000, u'å');
    const std::string one = formBytes(longWord + u'a');
    const std::string other = formBytes(longWord + u'b');
    EXPECT_NE(one, other);
    EXPECT_LE(one.size(), 240U);
    EXPECT_EQ(one.substr(0, 100), other.substr(0, 100));
}

TEST(Stemmer, knowsSwedishAndEnglish) {
    const Stemmer swedish(QStringLiteral("sv"));
    EXPECT_EQ(swedish("poliserna"), swedish("polis"));
    EXPECT_NE(swedish("poliserna"), "poliserna");
    const Stemmer english(QStringLiteral("en"));
    EXPECT_EQ(english("trusting"), english("trust"));
}

TEST(Stemmer, bringsSwedishNeuterNounsAndAbbreviationsToTheirForms) {
    const Stemmer swedish(QStringLiteral("sv"));
    for (const auto& [form, other] :
         std::initializer_list<std::pair<const char*, const char*>>{{"förtroendet", "förtroende"},
                                                                    {"samarbetet", "samarbete"},
                                                                    {"samarbetets", "samarbeten"},
                                                                    {"huset", "hus"},
                                                                    {"paketet", "paket"},
                                                                    {"eu:s", "eu"},
                                                                    {"pdf:er", "pdf"}})
        EXPECT_EQ(swedish(form), swedish(other)) << form;
    EXPECT_NE(swedish("12:30"), swedish("12:45"));
    EXPECT_EQ(swedish("det"), "det");
}

TEST(Stemmer, leavesUnknownLanguagesAlone) {
    for (const char* language : {"", "xx", "zu"}) {
        const Stemmer stemmer(QString::fromLatin1(language));
        EXPECT_FALSE(stemmer.isUseful()) << language;
        EXPECT_EQ(stemmer("running"), "running") << language;
    }
}

}  // namespace indexer
