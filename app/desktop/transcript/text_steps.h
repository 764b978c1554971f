// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where words, sentences and turns begin and end near a position, for selections and edges that
// keep to them. Speakers' labels and time marks are passed over.
#pragma once

#include <map>

#include "app/desktop/transcript/transcript_layout.h"

namespace app {

/// Reads a layout that must outlive it; keeps the words of some blocks that were asked about.
class TextSteps {
   public:
    explicit TextSteps(const TranscriptLayout& layout) : m_layout(layout) {}
    /// After the layout got another document.
    void forget() { m_known.clear(); }

    /// The word (sentence, turn's words) that holds the position or ends at it; empty at the
    /// position where there is none. Of characters: empty.
    codebook::Span around(std::int32_t position, Snap snap) const;
    /// The next end behind the position; the position itself where none follows.
    std::int32_t endAfter(std::int32_t position, Snap snap) const;
    std::int32_t beginAfter(std::int32_t position, Snap snap) const;
    std::int32_t beginBefore(std::int32_t position, Snap snap) const;
    std::int32_t endBefore(std::int32_t position, Snap snap) const;
    /// The begin (end) that is nearest; the position itself for characters.
    std::int32_t nearestBegin(std::int32_t position, Snap snap) const;
    std::int32_t nearestEnd(std::int32_t position, Snap snap) const;

   private:
    enum class Edge : std::uint8_t { Begin, End };

    const std::vector<codebook::Span>& unitsIn(std::int32_t block, Snap snap) const;
    std::vector<codebook::Span> readUnits(std::int32_t block, Snap snap) const;
    std::int32_t forward(std::int32_t position, Snap snap, Edge edge) const;
    std::int32_t backward(std::int32_t position, Snap snap, Edge edge) const;

    const TranscriptLayout& m_layout;
    mutable std::map<std::pair<std::int32_t, Snap>, std::vector<codebook::Span>> m_known;
};

}  // namespace app
