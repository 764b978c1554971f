// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/model/turn.h"

#include <gtest/gtest.h>

#include <random>

#include "codebook/error.h"
#include "codebook/model/study_update.h"

using namespace codebook;
using std::chrono::milliseconds;

namespace {

Turn turnAt(std::int32_t begin, std::int32_t end) {
    Turn turn;
    turn.span = {begin, end};
    return turn;
}

/// The range as its definition says it, turn by turn.
TurnRange bruteForce(const Turns& turns, Span span) {
    TurnRange range{-1, -1};
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (!turns[i].span.overlaps(span)) continue;
        if (range.first < 0) range.first = static_cast<std::int32_t>(i);
        range.last = static_cast<std::int32_t>(i) + 1;
    }
    return range;
}

}  // namespace

TEST(TurnsOverlapping, agreesWithLookingAtEveryTurn) {
    std::mt19937 random(20260102);
    const auto upTo = [&](int most) { return static_cast<int>(random() % (unsigned(most) + 1)); };
    for (int round = 0; round < 300; ++round) {
        Turns turns;
        std::int32_t at = upTo(3);
        for (int i = upTo(8); i > 0; --i) {
            const std::int32_t length = 1 + upTo(4);
            turns.push_back(turnAt(at, at + length));
            at += length + upTo(2);
        }
        for (std::int32_t begin = 0; begin <= at + 1; ++begin) {
            for (std::int32_t end = begin; end <= at + 2; ++end) {
                const TurnRange found = turnsOverlapping(turns, {begin, end});
                const TurnRange expected = bruteForce(turns, {begin, end});
                ASSERT_EQ(found.isEmpty(), expected.isEmpty()) << begin << "–" << end;
                if (expected.isEmpty()) continue;
                ASSERT_EQ(found.first, expected.first) << begin << "–" << end;
                ASSERT_EQ(found.last, expected.last) << begin << "–" << end;
            }
        }
    }
}

TEST(TurnsOverlapping, findsNothingForAnEmptySpanInsideATurn) {
    EXPECT_TRUE(turnsOverlapping({turnAt(0, 9)}, {4, 4}).isEmpty());
}

TEST(TurnsOverlapping, passesOverATurnWithoutCharacters) {
    const Turns turns{turnAt(0, 5), turnAt(6, 6), turnAt(7, 9)};
    const TurnRange range = turnsOverlapping(turns, {6, 9});
    EXPECT_EQ(range.first, 2);
    EXPECT_EQ(range.last, 3);
}

TEST(TurnText, comesBackAsItWas) {
    Turn first = turnAt(0, 12);
    first.label = {0, 3};
    first.words = {4, 12};
    first.speaker = 0;
    first.begins = milliseconds(0);
    first.ends = milliseconds(7'200'000);
    Turn second = turnAt(13, 2'000'000'000);
    second.begins = milliseconds(86'400'000'000);
    second.language = LanguageCode(u"fi");
    const Turns turns{first, second, turnAt(2'000'000'000, 2'000'000'000)};
    EXPECT_EQ(turnsFromText(turnsToText(turns)), turns);
    EXPECT_TRUE(turnsFromText(turnsToText({})).empty());
}

TEST(TurnText, isRefusedWhenDamaged) {
    const QString whole = turnsToText({turnAt(0, 12), turnAt(13, 20)});
    const qsizetype firstLine = whole.indexOf(u'\n') + 1;
    for (qsizetype length = 1; length < whole.size(); ++length) {
        if (length == firstLine) continue;  // a shorter table, but a table
        EXPECT_THROW(turnsFromText(QStringView(whole).left(length)), StoreError) << length;
    }
    for (const char* damaged :
         {"x", "-", " ", "\n", "0 1 2", "1 2 3 4 5 6 7 8 nine\n", "1.5 2 3 4 5 6 7 8 9\n",
          "99999999999999999999999999999999 2 3 4 5 6 7 8 9\n", "3000000000 2 3 4 5 6 7 8 9\n",
          "1  2 3 4 5 6 7 8 9\n", "1 2 3 4 5 6 7 8 9 \n", "1 2 3 4 5 6 7 8 9 s\n",
          "1 2 3 4 5 6 7 8 9 sv"})
        EXPECT_THROW(turnsFromText(QString::fromLatin1(damaged)), StoreError) << damaged;
}

TEST(ValueText, comesBackAsItWas) {
    const QStringList values{QStringLiteral("north"), QString(), QStringLiteral("a|b,\"c\"\\"),
                             QStringLiteral("🙂 å")};
    EXPECT_EQ(valuesFromText(valuesToText(values)), values);
    EXPECT_TRUE(valuesFromText(QStringLiteral("{not json")).isEmpty());
}
