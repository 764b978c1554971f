// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/model/turn.h"

namespace codebook {

QString languageOf(const Turn& turn, const QString& ofDocument) {
    return turn.language.isEmpty() ? ofDocument : turn.language.toString();
}

TurnRange turnsOverlapping(const Turns& turns, Span span) {
    const auto first = std::partition_point(
        turns.begin(), turns.end(), [&](const Turn& turn) { return turn.span.end <= span.begin; });
    const auto last =
        span.isEmpty() ? first : std::partition_point(first, turns.end(), [&](const Turn& turn) {
            return turn.span.begin < span.end;
        });
    return {static_cast<std::int32_t>(first - turns.begin()),
            static_cast<std::int32_t>(last - turns.begin())};
}

}  // namespace codebook
