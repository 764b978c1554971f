// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/media/silent_player.h"

namespace tests {

void SilentPlayer::open(const QString& file) {
    opened = file;
    m_position = {};
    setPlaying(false);
    Q_EMIT durationChanged();
}

void SilentPlayer::goOn(std::chrono::milliseconds by) {
    if (!m_isPlaying) return;
    m_position += by;
    if (m_position < m_length) return;
    m_position = m_length;
    setPlaying(false);
    Q_EMIT ended();
}

void SilentPlayer::setObstacle(app::Obstacle obstacle) {
    m_obstacle = obstacle;
    Q_EMIT obstacleChanged();
}

void SilentPlayer::setPlaying(bool isPlaying) {
    if (isPlaying == m_isPlaying) return;
    m_isPlaying = isPlaying;
    Q_EMIT playingChanged();
}

}  // namespace tests
