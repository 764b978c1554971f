// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which turn is spoken when: ends left out, pauses, turns at once, times in any order.
#include "app/desktop/media/turn_clock.h"

#include <gtest/gtest.h>

namespace {

using app::Milliseconds;
using app::TurnClock;
using app::TurnTime;

constexpr int None = -1;

/// Turns as {begins, ends} in milliseconds; None where the transcript does not say.
TurnClock clockOf(std::initializer_list<std::pair<int, int>> times) {
    codebook::Turns turns;
    for (const auto& [begins, ends] : times) {
        codebook::Turn turn;
        if (begins != None) turn.begins = Milliseconds(begins);
        if (ends != None) turn.ends = Milliseconds(ends);
        turns.push_back(turn);
    }
    return TurnClock(turns);
}

int at(const TurnClock& clock, int time, int preferred = -1) {
    return clock.turnAt(Milliseconds(time), preferred);
}

TEST(TurnClock, letsATurnLastUntilTheNextBegins) {
    const TurnClock clock = clockOf({{1000, None}, {4000, None}, {9000, None}});
    EXPECT_EQ(at(clock, 0), -1);
    EXPECT_EQ(at(clock, 999), -1);
    EXPECT_EQ(at(clock, 1000), 0);
    EXPECT_EQ(at(clock, 3999), 0);
    EXPECT_EQ(at(clock, 4000), 1);
    EXPECT_EQ(at(clock, 900000), 2) << "the last one has no end";
    EXPECT_EQ(clock.timeOf(1), (TurnTime{Milliseconds(4000), Milliseconds(9000)}));
    EXPECT_EQ(clock.timeOf(2), (TurnTime{Milliseconds(9000), {}}));
}

TEST(TurnClock, knowsPausesWhereEndsAreWritten) {
    const TurnClock clock = clockOf({{1000, 2000}, {5000, 6000}});
    EXPECT_EQ(at(clock, 1999), 0);
    EXPECT_EQ(at(clock, 2000), -1);
    EXPECT_EQ(at(clock, 5500), 1);
    EXPECT_EQ(at(clock, 6000), -1);
}

TEST(TurnClock, takesTheTurnThatBeganLastWhereSeveralSpeak) {
    const TurnClock clock = clockOf({{0, 10000}, {4000, 5000}, {4500, 4600}, {20000, None}});
    EXPECT_EQ(at(clock, 3999), 0);
    EXPECT_EQ(at(clock, 4200), 1);
    EXPECT_EQ(at(clock, 4550), 2);
    EXPECT_EQ(at(clock, 4700), 1);
    EXPECT_EQ(at(clock, 7000), 0) << "the one interrupted goes on";
    EXPECT_EQ(at(clock, 12000), -1);
}

TEST(TurnClock, staysAtThePreferredOfTurnsThatBeganTogether) {
    const TurnClock clock = clockOf({{60000, None}, {60000, None}, {60000, 61000}, {120000, None}});
    EXPECT_EQ(at(clock, 60500), 0);
    EXPECT_EQ(at(clock, 60500, 1), 1);
    EXPECT_EQ(at(clock, 60500, 2), 2);
    EXPECT_EQ(at(clock, 70000, 2), 0) << "that one is over";
    EXPECT_EQ(at(clock, 60500, 3), 0);
    EXPECT_EQ(clock.timeOf(0)->ends, Milliseconds(120000));
}

TEST(TurnClock, putsTimesInOrder) {
    const TurnClock clock = clockOf({{5000, None}, {1000, None}, {3000, None}});
    EXPECT_EQ(at(clock, 1500), 1);
    EXPECT_EQ(at(clock, 3500), 2);
    EXPECT_EQ(at(clock, 5500), 0);
    EXPECT_EQ(clock.beginnings(), (std::vector<Milliseconds>{Milliseconds(1000), Milliseconds(3000),
                                                             Milliseconds(5000)}));
}

TEST(TurnClock, doesNotBelieveAnEndBeforeTheBeginning) {
    const TurnClock clock = clockOf({{5000, 4000}, {7000, 7000}, {9000, None}});
    EXPECT_EQ(clock.timeOf(0)->ends, Milliseconds(7000));
    EXPECT_EQ(clock.timeOf(1)->ends, Milliseconds(9000));
}

TEST(TurnClock, letsTheTurnBeforeStandInForOneWithoutTime) {
    const TurnClock clock = clockOf({{None, None}, {1000, None}, {None, None}, {3000, None}});
    EXPECT_EQ(clock.timeOf(0), std::nullopt);
    EXPECT_EQ(clock.timeOf(2)->begins, Milliseconds(1000));
    EXPECT_EQ(clock.timeOf(4), std::nullopt);
    EXPECT_EQ(clock.timeOf(-1), std::nullopt);
    EXPECT_EQ(at(clock, 2000), 1);
}

TEST(TurnClock, isEmptyWithoutTimes) {
    for (const TurnClock& clock : {TurnClock(), clockOf({}), clockOf({{None, None}, {None, 9}})}) {
        EXPECT_FALSE(clock.hasTimes());
        EXPECT_EQ(at(clock, 0), -1);
        EXPECT_EQ(clock.timeOf(0), std::nullopt);
        EXPECT_TRUE(clock.beginnings().empty());
    }
}

}  // namespace
