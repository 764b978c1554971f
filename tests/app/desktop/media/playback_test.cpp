// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Following, looping and skipping, with a recording that goes on when the test says so.
#include "app/desktop/media/playback.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "tests/app/desktop/media/silent_player.h"

namespace {

using app::Milliseconds;
using std::chrono::seconds;

class PlaybackTest : public ::testing::Test {
   protected:
    PlaybackTest()
        : m_player(new tests::SilentPlayer),
          m_playback(std::unique_ptr<app::Player>(m_player)),
          m_reached(&m_playback, &app::Playback::turnReached) {
        codebook::Turns turns(4);
        turns[0].begins = seconds(2);
        turns[1].begins = seconds(10);
        turns[1].ends = seconds(15);
        turns[2].begins = seconds(20);
        m_playback.open(QStringLiteral("a.wav"), app::TurnClock(turns));
    }
    /// Goes on and lets the playback notice.
    void goOn(Milliseconds by) {
        const QSignalSpy moved(&m_playback, &app::Playback::moved);
        m_player->goOn(by);
        if (!m_player->isPlaying()) return;
        EXPECT_TRUE(QTest::qWaitFor([&] { return !moved.isEmpty(); }, 2000));
    }
    QList<int> reached() {
        QList<int> turns;
        for (const QList<QVariant>& one : m_reached) turns << one.front().toInt();
        m_reached.clear();
        return turns;
    }

    tests::SilentPlayer* m_player;
    app::Playback m_playback;
    QSignalSpy m_reached;
};

TEST_F(PlaybackTest, tellsEachTurnOnceWhileItIsSpoken) {
    m_playback.togglePlay();
    EXPECT_EQ(reached(), QList<int>{});
    for (int step = 0; step < 11; ++step) goOn(seconds(2));
    EXPECT_EQ(reached(), (QList<int>{0, 1, 2}));
    EXPECT_EQ(m_playback.turn(), 2);
}

TEST_F(PlaybackTest, tellsNothingUnlessItFollows) {
    m_playback.setFollowing(false);
    m_playback.playFrom(seconds(11));
    EXPECT_EQ(reached(), QList<int>{});
    EXPECT_EQ(m_playback.turn(), 1);
    m_playback.setFollowing(true);
    goOn(seconds(1));
    EXPECT_EQ(reached(), QList<int>{1}) << "shows at once where one is";
}

TEST_F(PlaybackTest, takesBackToTheTurnThatIsHeardWhenPlayingGoesOn) {
    m_playback.playFrom(seconds(11));
    m_playback.togglePlay();
    EXPECT_FALSE(m_player->isPlaying());
    reached();
    m_playback.togglePlay();
    EXPECT_EQ(reached(), QList<int>{1});
}

TEST_F(PlaybackTest, playsATurnFromItsBeginning) {
    m_playback.playTurn(1);
    EXPECT_TRUE(m_player->isPlaying());
    EXPECT_EQ(m_player->position(), seconds(10));
    m_playback.playTurn(3);
    EXPECT_EQ(m_player->position(), seconds(20)) << "it has no time, the one before it has";
    m_playback.playTurn(99);
    m_playback.playTurn(-1);
    EXPECT_EQ(m_player->position(), seconds(20));
}

TEST_F(PlaybackTest, loopsTheTurn) {
    m_playback.setLooping(true);
    m_playback.playTurn(1);
    goOn(seconds(4));
    EXPECT_EQ(m_player->position(), seconds(14));
    goOn(seconds(1));
    EXPECT_EQ(m_player->position(), seconds(10));
    EXPECT_EQ(reached(), QList<int>{1});
    m_playback.setLooping(false);
    goOn(seconds(6));
    EXPECT_EQ(m_player->position(), seconds(16));
}

TEST_F(PlaybackTest, loopsTheLastTurnToTheEndOfTheRecording) {
    m_playback.playFrom(seconds(30));
    m_playback.setLooping(true);
    goOn(seconds(100));
    EXPECT_EQ(m_player->position(), seconds(20));
    EXPECT_TRUE(m_player->isPlaying());
}

TEST_F(PlaybackTest, loopsTheNextTurnWhereNoneIsSpokenYet) {
    m_playback.setLooping(true);
    m_playback.playFrom(seconds(0));
    goOn(seconds(3));
    goOn(seconds(8));
    EXPECT_EQ(m_player->position(), seconds(2));
}

TEST_F(PlaybackTest, loopsWhereOneGoesByHand) {
    m_playback.setLooping(true);
    m_playback.playTurn(0);
    m_playback.seek(seconds(12));
    goOn(seconds(4));
    EXPECT_EQ(m_player->position(), seconds(10));
}

TEST_F(PlaybackTest, skipsWithinTheTurnThatIsLooped) {
    m_playback.setLooping(true);
    m_playback.playTurn(1);
    goOn(seconds(1));
    m_playback.skip(-seconds(3));
    EXPECT_EQ(m_player->position(), seconds(10));
    m_playback.skip(seconds(3));
    m_playback.skip(seconds(3));
    EXPECT_EQ(m_player->position(), seconds(10));
}

TEST_F(PlaybackTest, skipsWithinTheRecording) {
    m_playback.skip(-seconds(3));
    EXPECT_EQ(m_player->position(), seconds(0));
    m_playback.skip(seconds(300));
    EXPECT_EQ(m_player->position(), seconds(60));
    m_playback.togglePlay();
    EXPECT_EQ(m_player->position(), seconds(0)) << "from the end it begins anew";
}

TEST_F(PlaybackTest, walksThroughTheSpeeds) {
    m_playback.slower();
    EXPECT_DOUBLE_EQ(m_player->rate, 0.9);
    for (int step = 0; step < 20; ++step) m_playback.slower();
    EXPECT_DOUBLE_EQ(m_player->rate, 0.5);
    for (int step = 0; step < 20; ++step) m_playback.faster();
    EXPECT_DOUBLE_EQ(m_player->rate, 2);
    m_playback.setRate(1);
    m_playback.faster();
    EXPECT_DOUBLE_EQ(m_playback.rate(), 1.1);
    m_playback.setRate(100);
    EXPECT_DOUBLE_EQ(m_playback.rate(), 2);
}

TEST_F(PlaybackTest, playsWithoutTimes) {
    m_playback.open(QStringLiteral("b.wav"), {});
    m_playback.setLooping(true);
    m_playback.togglePlay();
    goOn(seconds(3));
    m_playback.skip(seconds(3));
    EXPECT_EQ(m_player->position(), seconds(6));
    EXPECT_EQ(reached(), QList<int>{});
}

}  // namespace
