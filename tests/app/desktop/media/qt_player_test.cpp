// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The machine's own player: plays where there is sound, and says why it cannot where there is none.
#include "app/desktop/media/qt_player.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cmath>

namespace {

using app::Obstacle;
using std::chrono::milliseconds;

constexpr int Patience = 20000;

/// A tone as a WAV file of one channel.
QByteArray tone(int seconds) {
    constexpr quint32 rate = 8000;
    const quint32 size = rate * 2 * static_cast<quint32>(seconds);
    QByteArray wav;
    const auto put = [&](auto number) {
        number = qToLittleEndian(number);
        wav.append(reinterpret_cast<const char*>(&number), sizeof(number));
    };
    wav.append("RIFF");
    put(quint32{36 + size});
    wav.append("WAVEfmt ");
    put(quint32{16});
    put(quint16{1});
    put(quint16{1});
    put(rate);
    put(quint32{rate * 2});
    put(quint16{2});
    put(quint16{16});
    wav.append("data");
    put(size);
    for (quint32 i = 0; i < size / 2; ++i)
        put(static_cast<qint16>(3000 * std::sin(static_cast<double>(i) * 0.345)));
    return wav;
}

class QtPlayerTest : public ::testing::Test {
   protected:
    QString file(const char* name, const QByteArray& bytes) const {
        QString path = m_folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    /// True once the player knows the recording; what reads it is among the packages.
    static bool isRead(const app::Player& player) {
        return QTest::qWaitFor([&] { return player.duration().count() > 0; }, Patience);
    }

    QTemporaryDir m_folder;
};

TEST_F(QtPlayerTest, playsATone) {
    app::QtPlayer player;
    const QSignalSpy failed(&player, &app::Player::failed);
    player.open(file("tone å.wav", tone(2)));
    ASSERT_TRUE(isRead(player));
    EXPECT_EQ(player.duration(), milliseconds(2000));
    player.seek(milliseconds(500));
    EXPECT_EQ(player.position(), milliseconds(500));
    player.setVolume(0.1);
    player.setRate(2);
    player.play();
    if (player.obstacle() == Obstacle::NoSoundDevice) {  // as on most machines that only test
        EXPECT_FALSE(player.isPlaying());
        EXPECT_EQ(player.position(), milliseconds(500));
        EXPECT_TRUE(failed.isEmpty());
        return;
    }
    const QSignalSpy ended(&player, &app::Player::ended);
    EXPECT_TRUE(QTest::qWaitFor([&] { return player.position() > milliseconds(600); }, Patience));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !ended.isEmpty(); }, Patience));
    EXPECT_FALSE(player.isPlaying());
    player.seek(milliseconds(100));
    player.play();
    EXPECT_TRUE(player.isPlaying()) << "plays again after its end";
    EXPECT_TRUE(failed.isEmpty());
}

TEST_F(QtPlayerTest, keepsWhatWasAskedBeforeItIsReady) {
    app::QtPlayer player;
    player.open(file("tone.wav", tone(3)));
    player.seek(milliseconds(1500));
    player.play();
    ASSERT_TRUE(isRead(player));
    EXPECT_GE(player.position(), milliseconds(1500));
    if (player.obstacle() == Obstacle::None) {
        EXPECT_TRUE(player.isPlaying());
    }
}

TEST_F(QtPlayerTest, saysThatAFileCannotBePlayed) {
    for (const char* bytes : {"", "RIFFxxxxnope", "plain words, no sound at all"}) {
        app::QtPlayer player;
        const QSignalSpy failed(&player, &app::Player::failed);
        player.open(file("bad.wav", bytes));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !failed.isEmpty(); }, Patience)) << bytes;
        player.play();
        EXPECT_FALSE(player.isPlaying());
        EXPECT_LE(failed.size(), 1);
    }
}

TEST_F(QtPlayerTest, isTakenDownWhileItReads) {
    for (int time = 0; time < 3; ++time) {
        app::QtPlayer player;
        player.open(file("tone.wav", tone(1)));
    }
    app::QtPlayer player;
    player.open(file("tone.wav", tone(1)));
    player.open({});
    player.open(file("other.wav", tone(3)));
    ASSERT_TRUE(isRead(player));
    EXPECT_EQ(player.duration(), milliseconds(3000));
}

TEST_F(QtPlayerTest, livesWithoutABackend) {
    const QByteArray before = qgetenv("QT_MEDIA_BACKEND");
    qputenv("QT_MEDIA_BACKEND", "none");
    app::QtPlayer player;
    player.open(file("tone.wav", tone(1)));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return player.obstacle() == Obstacle::NoBackend; }, Patience));
    player.play();
    player.seek(milliseconds(5));
    EXPECT_FALSE(player.isPlaying());
    EXPECT_EQ(player.duration(), milliseconds(0));
    qputenv("QT_MEDIA_BACKEND", before);
}

}  // namespace
