// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/regular_expression.h"

#include <gtest/gtest.h>

namespace codebook {

namespace {

QStringList found(const char* pattern, const QString& text) {
    std::vector<Utf16Range> ranges;
    RegularExpression(QString::fromUtf8(pattern)).appendMatches(text, ranges);
    QStringList words;
    for (const Utf16Range range : ranges) words << text.mid(range.begin, range.end - range.begin);
    return words;
}

}  // namespace

TEST(RegularExpression, findsAllMatchesInAnyCase) {
    EXPECT_EQ(found("sam\\w+", QStringLiteral("Samverkan och samarbete")),
              (QStringList{QStringLiteral("Samverkan"), QStringLiteral("samarbete")}));
    EXPECT_EQ(found("(?-i)ÅSA", QStringLiteral("Åsa ÅSA")), QStringList{QStringLiteral("ÅSA")});
    EXPECT_EQ(found("x*", QStringLiteral("abc")), QStringList{});
    EXPECT_EQ(found("(?<=a )\\X", QStringLiteral("a 👩‍👩‍👧 b")),
              QStringList{QStringLiteral("👩‍👩‍👧")});
}

TEST(RegularExpression, stopsAPatternThatExplodes) {
    const QString text = QString(60, u'a') + u'b';
    EXPECT_THROW(found("(a+)+$(?!b)c", text.repeated(20)), PatternError);
    try {
        found("((a|aa|aaa)+)+c", text);
        FAIL();
    } catch (const PatternError& error) {
        EXPECT_TRUE(error.message().contains(QStringLiteral("was stopped")));
    }
    EXPECT_THROW(found("((a)*)*c", QString(3'000'000, u'a')), PatternError);
}

TEST(RegularExpression, saysWhereAPatternIsWrong) {
    try {
        RegularExpression wrong(QStringLiteral("ab[c"));
        FAIL();
    } catch (const PatternError& error) {
        EXPECT_EQ(error.at(), 4);
        EXPECT_EQ(error.message(),
                  QStringLiteral("The regular expression has a mistake: a [ is not closed."));
    }
}

TEST(RegularExpression, endsWhenNobodyWantsItAnyMore) {
    std::vector<Utf16Range> ranges;
    RegularExpression(QStringLiteral("((a|aa)+)+c")).appendMatches(QString(60, u'a'), ranges, [] {
        return true;
    });
    EXPECT_TRUE(ranges.empty());
}

}  // namespace codebook
