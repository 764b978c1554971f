// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Playing a recording along its transcript: from a turn, slower, over and over, and telling which
// turn is reached.
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

#include "app/desktop/media/player.h"
#include "app/desktop/media/turn_clock.h"

namespace app {

class Playback : public QObject {
    Q_OBJECT

   public:
    explicit Playback(std::unique_ptr<Player> player, QObject* parent = nullptr);

    /// How far "back" and "forward" skip.
    static constexpr std::chrono::seconds leap{3};
    /// The speeds that slower() and faster() walk through, ascending, 1 among them.
    static const std::vector<double>& rates();

    Player& player() { return *m_player; }
    /// Closes the recording where the name is empty.
    void open(const QString& file, TurnClock clock);
    const TurnClock& clock() const { return m_clock; }

    void togglePlay();
    void pause() { m_player->pause(); }
    void playFrom(Milliseconds time);
    /// From the turn's beginning, or from that of the nearest timed turn before it.
    void playTurn(std::int32_t turn);
    /// Goes there without starting or stopping; the turn there is the one that is looped.
    void seek(Milliseconds time);
    /// By this much, but not out of the turn that is looped.
    void skip(Milliseconds by);

    double rate() const { return m_rate; }
    void setRate(double rate);
    void slower();
    void faster();
    bool isLooping() const { return m_isLooping; }
    void setLooping(bool isLooping);
    bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool isFollowing);
    /// The turn that is or was spoken last, -1 before the first.
    std::int32_t turn() const { return m_turn; }

   Q_SIGNALS:
    /// The recording stands elsewhere, be it by playing.
    void moved(std::chrono::milliseconds position);
    /// Plays or not, at which speed, looped, followed.
    void changed();
    /// While following along: a turn begins, or is gone to.
    void turnReached(int turn);

   private:
    void tick();
    void goTo(Milliseconds time, std::int32_t preferred);
    void stand(Milliseconds time, std::int32_t preferred);
    void showPlaying();
    void startOver();
    /// The turn that is looped, as far as the recording goes.
    std::optional<TurnTime> loop() const;

    std::unique_ptr<Player> m_player;
    TurnClock m_clock;
    QTimer m_ticks;
    double m_rate = 1;
    bool m_isLooping = false;
    bool m_isFollowing = true;
    std::int32_t m_turn = -1;
    std::int32_t m_looped = -1;  ///< -1: the next one that is reached
};

}  // namespace app
