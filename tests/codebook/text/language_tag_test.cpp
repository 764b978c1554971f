// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/language_tag.h"

#include <gtest/gtest.h>

namespace {

std::string known(const char* tag) {
    const auto language = codebook::knownLanguage(QString::fromUtf8(tag));
    return language ? language->toString().toStdString() : "none";
}

TEST(LanguageTag, meansOneLanguageByAllItsCodes) {
    for (const char* swedish : {"sv", "swe", "SV", "sv-SE", "sv_FI"})
        EXPECT_EQ(known(swedish), "sv");
    EXPECT_EQ(known("ger"), "de");
    EXPECT_EQ(known("deu"), "de");
    EXPECT_EQ(known("fre"), "fr");
    EXPECT_EQ(known("iw"), "he");
    EXPECT_EQ(known("sme"), "se");
    EXPECT_EQ(known("zh-Hant"), "zh");
    EXPECT_EQ(known("en_GB.UTF-8"), "en");
}

TEST(LanguageTag, makesOneOfBothNorwegians) {
    for (const char* norwegian : {"no", "nb", "nn", "nob", "nor"})
        EXPECT_EQ(known(norwegian), "no");
}

TEST(LanguageTag, isNoneOfWhatNobodyKnows) {
    for (const char* unknown : {"", "x", "xx", "qqq", "swedish", "s1", "åä", "-sv"})
        EXPECT_EQ(known(unknown), "none") << unknown;
}

}  // namespace
