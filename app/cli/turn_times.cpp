// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/turn_times.h"

namespace app {

QString timeText(std::int64_t milliseconds) {
    const auto seconds = milliseconds / 1000;
    QString text = QStringLiteral("%1:%2:%3")
                       .arg(seconds / 3600)
                       .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                       .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (milliseconds % 1000 != 0)
        text += QStringLiteral(".%1").arg(milliseconds % 1000, 3, 10, QLatin1Char('0'));
    return text;
}

QString timeText(const std::optional<std::chrono::milliseconds>& time) {
    return time ? timeText(time->count()) : QString();
}

TurnTimes turnTimes(const codebook::Turns& turns) {
    TurnTimes times;
    for (const codebook::Turn& turn : turns) {
        if (!turn.begins && !turn.ends) continue;
        ++times.timedTurns;
        for (const auto& time : {turn.begins, turn.ends}) {
            if (!time) continue;
            times.first = std::min(times.first.value_or(*time), *time);
            times.last = std::max(times.last.value_or(*time), *time);
        }
    }
    return times;
}

QString timesText(const TurnTimes& times) {
    if (times.timedTurns == 0) return {};
    return QStringLiteral("%1–%2 (%3 turns)")
        .arg(timeText(times.first), timeText(times.last))
        .arg(times.timedTurns);
}

}  // namespace app
