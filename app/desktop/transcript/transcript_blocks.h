// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A document cut into what is laid out as one piece: its lines, and pieces of lines that are too
// long for that. Nothing of the text changes by it.
#pragma once

#include <cstdint>
#include <vector>

#include "codebook/model/study.h"
#include "codebook/model/turn.h"
#include "codebook/text/span.h"

namespace app {

/// One piece, without the line end that closes it.
struct TranscriptBlock {
    codebook::Span span;
    std::int32_t unit = 0;   ///< where it begins in UTF-16 units …
    std::int32_t units = 0;  ///< … and how many it has
    std::int32_t turn = -1;  ///< that it belongs to
    bool startsTurn = false;
    bool startsLine = false;  ///< false: goes on with a line that was too long
    /// Nothing but line ends outside of turns: the distance of turns stands for them.
    bool isGap = false;
};

class TranscriptBlocks {
   public:
    TranscriptBlocks() = default;
    /// The text and the turns are read, not kept.
    TranscriptBlocks(const codebook::DocumentText& text, const codebook::Turns& turns);

    std::int32_t count() const { return static_cast<std::int32_t>(m_blocks.size()); }
    const TranscriptBlock& at(std::int32_t index) const {
        return m_blocks[static_cast<std::size_t>(index)];
    }
    /// The block that holds the position, or after which a line end at the position stands; clamped
    /// to the first and last. -1 of an empty list.
    std::int32_t indexOf(std::int32_t position) const;
    /// The first block of the turn.
    std::int32_t firstOf(const codebook::Turn& turn) const { return indexOf(turn.span.begin); }

   private:
    void addLine(const codebook::DocumentText& text, codebook::Span line, std::int32_t turn,
                 bool startsTurn);

    std::vector<TranscriptBlock> m_blocks;
};

}  // namespace app
