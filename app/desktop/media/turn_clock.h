// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which turn is spoken at which time of the recording. Knows no widget and no player.
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "codebook/model/turn.h"

namespace app {

using Milliseconds = std::chrono::milliseconds;

/// When a turn is spoken; without an end it lasts as long as the recording.
struct TurnTime {
    Milliseconds begins{};
    std::optional<Milliseconds> ends;
    bool operator==(const TurnTime&) const = default;
};

/// Made of a document's turns, whose times may be missing, out of order or overlapping. A turn
/// without an end lasts until a later time begins. Turns are counted from 0.
class TurnClock {
   public:
    TurnClock() = default;
    explicit TurnClock(const codebook::Turns& turns);

    bool hasTimes() const { return !m_spans.empty(); }
    /// The turn that is spoken at this time, -1 in a pause and before the first. Where several are,
    /// the one that began last; of those that began together `preferred`, else the first.
    std::int32_t turnAt(Milliseconds time, std::int32_t preferred = -1) const;
    /// When the turn is spoken; for one without a time the nearest timed turn before it in the text
    /// stands in. Nothing where there is none, or no such turn.
    std::optional<TurnTime> timeOf(std::int32_t turn) const;
    /// When turns begin, ascending, each time once.
    std::vector<Milliseconds> beginnings() const;

   private:
    struct Span {
        TurnTime time;
        std::int32_t turn = -1;
        Milliseconds latestEnd{};  ///< of this span and all before it
    };
    bool isSpokenAt(const Span& span, Milliseconds time) const;

    std::vector<Span> m_spans;               ///< ascending by beginning, then by turn
    std::vector<std::int32_t> m_standIns;    ///< by turn: the timed turn that stands for it, or -1
    std::vector<std::int32_t> m_spanOfTurn;  ///< by turn: its place in m_spans, or -1
};

}  // namespace app
