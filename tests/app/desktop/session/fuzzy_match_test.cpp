// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What few letters find.
#include "app/desktop/session/fuzzy_match.h"

#include <gtest/gtest.h>

namespace {

using app::fuzzyMatch;

int score(const char* query, const char* name) {
    const auto match = fuzzyMatch(QString::fromUtf8(query), QString::fromUtf8(name));
    return match ? match->score : -1000;
}

TEST(FuzzyMatch, findsLettersInTheirOrderOnly) {
    EXPECT_TRUE(fuzzyMatch(u"trpo", QStringLiteral("Trust in police")));
    EXPECT_FALSE(fuzzyMatch(u"pot", QStringLiteral("Trust in police")));
    EXPECT_FALSE(fuzzyMatch(u"trustt", QStringLiteral("Trust")));
}

TEST(FuzzyMatch, putsBeginningsOfWordsFirst) {
    EXPECT_GT(score("tp", "Trust in police"), score("tp", "Hot potato"));
    EXPECT_GT(score("sup", "Support"), score("sup", "No support from managers"));
    EXPECT_GT(score("trust", "Trust"), score("trust", "Trust in police"));
}

TEST(FuzzyMatch, findsSwedishLettersByTheirBareOnes) {
    EXPECT_TRUE(fuzzyMatch(u"fortro", QStringLiteral("Förtroende")));
    EXPECT_TRUE(fuzzyMatch(u"FÖRTRO", QStringLiteral("förtroende")));
    EXPECT_FALSE(fuzzyMatch(u"förtro", QStringLiteral("Fortroende")));
}

TEST(FuzzyMatch, saysWhichLettersMatched) {
    const auto match = fuzzyMatch(u"tp", QStringLiteral("Trust in police"));
    ASSERT_TRUE(match);
    EXPECT_EQ(match->letters, (std::vector<qsizetype>{0, 9}));
}

TEST(FuzzyMatch, takesEverythingForNothing) {
    EXPECT_TRUE(fuzzyMatch(u"", QStringLiteral("Trust")));
    EXPECT_TRUE(fuzzyMatch(u"  ", QString()));
    EXPECT_FALSE(fuzzyMatch(u"a", QString()));
}

}  // namespace
