// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one speaker says until the next speaks; else a paragraph.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

#include "codebook/text/language.h"
#include "codebook/text/span.h"

namespace codebook {

struct Turn {
    Span span;   ///< the whole turn, label included, without the line end that closes it
    Span label;  ///< the speaker's label as written ("P1:"), empty where none is written
    Span words;  ///< what is said, label and leading time mark left out
    /// The speaker's ordinal in the document, from 0 in order of first appearance; -1 where nobody
    /// is named.
    std::int32_t speaker = -1;
    std::optional<std::chrono::milliseconds> begins;  ///< time in the recording
    std::optional<std::chrono::milliseconds> ends;
    LanguageCode language;  ///< where it is not the document's; else empty

    bool operator==(const Turn&) const = default;
};

/// The language that the turn is in, given its document's.
QString languageOf(const Turn& turn, const QString& ofDocument);

/// A document's turns, ascending and without overlap. Turn number n (counted from 1, as people do)
/// is element n - 1.
using Turns = std::vector<Turn>;

/// Indexes [first, last) of the turns that share at least one code point with the span. An empty
/// turn between two that do lies in the range too; an empty span has no turns.
struct TurnRange {
    std::int32_t first = 0;
    std::int32_t last = 0;
    bool isEmpty() const { return last <= first; }
};
TurnRange turnsOverlapping(const Turns& turns, Span span);

}  // namespace codebook
