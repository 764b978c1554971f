// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A player whose recording goes on only when the test says so.
#pragma once

#include "app/desktop/media/player.h"

namespace tests {

class SilentPlayer : public app::Player {
   public:
    explicit SilentPlayer(std::chrono::milliseconds length = std::chrono::seconds(60))
        : m_length(length) {}

    app::Obstacle obstacle() const override { return m_obstacle; }
    void open(const QString& file) override;
    void play() override { setPlaying(!opened.isEmpty()); }
    void pause() override { setPlaying(false); }
    void seek(std::chrono::milliseconds position) override { m_position = position; }
    void setRate(double to) override { rate = to; }
    void setVolume(double to) override { volume = to; }
    bool isPlaying() const override { return m_isPlaying; }
    std::chrono::milliseconds position() const override { return m_position; }
    std::chrono::milliseconds duration() const override {
        return opened.isEmpty() ? std::chrono::milliseconds(0) : m_length;
    }

    /// Lets the recording go on, as it does by itself in a real player.
    void goOn(std::chrono::milliseconds by);
    void setObstacle(app::Obstacle obstacle);
    void beBroken(const QString& reason) { Q_EMIT failed(reason); }

    QString opened;
    double rate = 1;
    double volume = 1;

   private:
    void setPlaying(bool isPlaying);

    app::Obstacle m_obstacle = app::Obstacle::None;
    std::chrono::milliseconds m_length;
    std::chrono::milliseconds m_position{};
    bool m_isPlaying = false;
};

}  // namespace tests
