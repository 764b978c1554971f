// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/media/turn_clock.h"

#include <algorithm>

namespace app {

TurnClock::TurnClock(const codebook::Turns& turns) {
    std::int32_t timed = -1;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const auto turn = static_cast<std::int32_t>(i);
        if (turns[i].begins) {
            m_spans.push_back({{*turns[i].begins, turns[i].ends}, turn, {}});
            timed = turn;
        }
        m_standIns.push_back(timed);
    }
    std::stable_sort(m_spans.begin(), m_spans.end(), [](const Span& left, const Span& right) {
        return left.time.begins < right.time.begins;
    });
    std::optional<Milliseconds> later;  // the nearest time that begins behind the one at hand
    for (auto span = m_spans.rbegin(); span != m_spans.rend(); ++span) {
        if (span != m_spans.rbegin() && std::prev(span)->time.begins > span->time.begins)
            later = std::prev(span)->time.begins;
        auto& ends = span->time.ends;
        if (!ends || *ends <= span->time.begins) ends = later;
    }
    m_spanOfTurn.assign(turns.size(), -1);
    Milliseconds latestEnd = Milliseconds::min();
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        latestEnd = std::max(latestEnd, m_spans[i].time.ends.value_or(Milliseconds::max()));
        m_spans[i].latestEnd = latestEnd;
        m_spanOfTurn[static_cast<std::size_t>(m_spans[i].turn)] = static_cast<std::int32_t>(i);
    }
}

bool TurnClock::isSpokenAt(const Span& span, Milliseconds time) const {
    return span.time.begins <= time && (!span.time.ends || time < *span.time.ends);
}

std::int32_t TurnClock::turnAt(Milliseconds time, std::int32_t preferred) const {
    auto behind =
        std::upper_bound(m_spans.begin(), m_spans.end(), time,
                         [](Milliseconds at, const Span& span) { return at < span.time.begins; });
    while (behind != m_spans.begin()) {
        const auto span = std::prev(behind);
        if (span->latestEnd <= time) return -1;
        if (!isSpokenAt(*span, time)) {
            behind = span;
            continue;
        }
        std::int32_t first = span->turn;
        for (auto other = span;; --other) {
            if (other->time.begins != span->time.begins) break;
            if (isSpokenAt(*other, time)) first = other->turn;
            if (first == preferred || other == m_spans.begin()) break;
        }
        return first;
    }
    return -1;
}

std::optional<TurnTime> TurnClock::timeOf(std::int32_t turn) const {
    if (turn < 0 || static_cast<std::size_t>(turn) >= m_standIns.size()) return {};
    const std::int32_t timed = m_standIns[static_cast<std::size_t>(turn)];
    if (timed < 0) return {};
    const std::int32_t span = m_spanOfTurn[static_cast<std::size_t>(timed)];
    return m_spans[static_cast<std::size_t>(span)].time;
}

std::vector<Milliseconds> TurnClock::beginnings() const {
    std::vector<Milliseconds> times;
    for (const Span& span : m_spans)
        if (times.empty() || times.back() != span.time.begins) times.push_back(span.time.begins);
    return times;
}

}  // namespace app
