// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An edge of a coding while it is moved: what the coding would cover.
#pragma once

#include "app/desktop/transcript/text_steps.h"

namespace app {

struct EdgeDrag {
    enum class Edge : std::uint8_t { Begin, End };

    codebook::CodingId coding;
    Edge edge = Edge::End;
    codebook::Span before;
    codebook::Span now;

    /// Moves the edge to the position, or what is nearest to it; the other edge stays, and the
    /// coding keeps at least a character.
    void moveTo(std::int32_t position, Snap snap, const TextSteps& steps);
    /// Moves the edge by one unit.
    void step(bool isForward, Snap snap, const TextSteps& steps);
};

}  // namespace app
