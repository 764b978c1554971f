// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times in recordings, as lists show them.
#pragma once

#include <QString>

#include "codebook/model/turn.h"

namespace app {

/// A time in a recording as h:mm:ss, with milliseconds where there are any.
QString timeText(std::int64_t milliseconds);
/// The same; empty where there is no time.
QString timeText(const std::optional<std::chrono::milliseconds>& time);

/// What turns tell of times all together.
struct TurnTimes {
    std::size_t timedTurns = 0;                      ///< that say when they begin or end
    std::optional<std::chrono::milliseconds> first;  ///< where the earliest begins
    std::optional<std::chrono::milliseconds> last;   ///< the latest time that is told
};
TurnTimes turnTimes(const codebook::Turns& turns);
/// "0:00:00–0:41:07 (40 turns)"; empty where no turn has a time.
QString timesText(const TurnTimes& times);

}  // namespace app
