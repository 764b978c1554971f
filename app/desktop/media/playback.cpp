// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/media/playback.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

constexpr Milliseconds Tick{40};
constexpr double SameRate = 0.001;

}  // namespace

const std::vector<double>& Playback::rates() {
    static const std::vector<double> all{0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2};
    return all;
}

Playback::Playback(std::unique_ptr<Player> player, QObject* parent)
    : QObject(parent), m_player(std::move(player)) {
    m_ticks.setInterval(Tick);
    m_ticks.setTimerType(Qt::PreciseTimer);
    connect(&m_ticks, &QTimer::timeout, this, &Playback::tick);
    connect(m_player.get(), &Player::playingChanged, this, &Playback::showPlaying);
    connect(m_player.get(), &Player::ended, this, &Playback::startOver);
}

void Playback::open(const QString& file, TurnClock clock) {
    m_player->pause();
    m_clock = std::move(clock);
    m_turn = -1;
    m_looped = -1;
    m_player->open(file);
    Q_EMIT moved({});
}

void Playback::togglePlay() {
    if (m_player->isPlaying()) return m_player->pause();
    m_turn = -1;  // whoever looked elsewhere meanwhile is taken back to the turn that is heard
    const auto atEnd = m_player->duration();
    if (atEnd.count() > 0 && m_player->position() >= atEnd) m_player->seek({});
    m_player->play();
    tick();
}

void Playback::playFrom(Milliseconds time) {
    seek(time);
    if (!m_player->isPlaying()) m_player->play();
}

void Playback::playTurn(std::int32_t turn) {
    const auto time = m_clock.timeOf(turn);
    if (!time) return;
    goTo(time->begins, turn);
    if (!m_player->isPlaying()) m_player->play();
}

void Playback::seek(Milliseconds time) { goTo(time, m_turn); }

void Playback::goTo(Milliseconds time, std::int32_t preferred) {
    const auto end = m_player->duration();
    time = std::max(time, Milliseconds(0));
    if (end.count() > 0) time = std::min(time, end);
    m_looped = m_clock.turnAt(time, preferred);
    m_player->seek(time);
    stand(time, preferred);
}

void Playback::skip(Milliseconds by) {
    Milliseconds to = m_player->position() + by;
    const auto looped = loop();
    if (!looped) return seek(to);
    to = std::max(to, looped->begins);
    if (looped->ends && to >= *looped->ends) to = looped->begins;
    m_player->seek(to);
    stand(to, m_looped);
}

void Playback::setRate(double rate) {
    rate = std::clamp(rate, rates().front(), rates().back());
    if (std::abs(rate - m_rate) < SameRate) return;
    m_rate = rate;
    m_player->setRate(rate);
    Q_EMIT changed();
}

void Playback::slower() {
    const auto next = std::lower_bound(rates().begin(), rates().end(), m_rate - SameRate);
    if (next != rates().begin()) setRate(*std::prev(next));
}

void Playback::faster() {
    const auto next = std::upper_bound(rates().begin(), rates().end(), m_rate + SameRate);
    if (next != rates().end()) setRate(*next);
}

void Playback::setLooping(bool isLooping) {
    if (isLooping == m_isLooping) return;
    m_isLooping = isLooping;
    m_looped = m_clock.turnAt(m_player->position(), m_turn);
    Q_EMIT changed();
}

void Playback::setFollowing(bool isFollowing) {
    if (isFollowing == m_isFollowing) return;
    m_isFollowing = isFollowing;
    if (isFollowing) m_turn = -1;
    Q_EMIT changed();
}

std::optional<TurnTime> Playback::loop() const {
    if (!m_isLooping || m_looped < 0) return {};
    auto time = m_clock.timeOf(m_looped);
    if (!time) return {};
    const auto end = m_player->duration();
    if (end.count() > 0 && time->begins >= end) return {};
    return time;
}

void Playback::tick() {
    Milliseconds now = m_player->position();
    if (const auto looped = loop(); looped && looped->ends && now >= *looped->ends) {
        now = looped->begins;
        m_player->seek(now);
    }
    stand(now, m_isLooping ? m_looped : m_turn);
}

void Playback::stand(Milliseconds time, std::int32_t preferred) {
    const std::int32_t turn = m_clock.turnAt(time, preferred);
    if (m_isLooping && m_looped < 0) m_looped = turn;
    if (turn >= 0 && turn != m_turn) {
        m_turn = turn;
        if (m_isFollowing) Q_EMIT turnReached(turn);
    }
    Q_EMIT moved(time);
}

void Playback::showPlaying() {
    if (m_player->isPlaying())
        m_ticks.start();
    else
        m_ticks.stop();
    Q_EMIT changed();
}

void Playback::startOver() {
    if (const auto looped = loop()) playFrom(looped->begins);
}

}  // namespace app
