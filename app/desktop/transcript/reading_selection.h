// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The caret and what is selected, and how keys move them.
#pragma once

#include "app/desktop/transcript/text_steps.h"

namespace app {

enum class Direction : std::uint8_t { Forward, Backward };

/// From the anchor, which stays, to the caret, which moves.
class ReadingSelection {
   public:
    bool hasCaret() const { return m_caret >= 0; }
    std::int32_t caret() const { return m_caret; }
    std::int32_t anchor() const { return m_anchor; }
    codebook::Span span() const;

    void clear() { m_anchor = m_caret = -1; }
    void collapse() { m_anchor = m_caret; }
    void placeCaret(std::int32_t position) { m_anchor = m_caret = position; }
    void select(std::int32_t anchor, std::int32_t caret);
    /// Moves the caret to the position.
    void extendTo(std::int32_t position) { m_caret = position; }
    /// From the unit that was selected first to the one at the position, both whole.
    void extendTo(codebook::Span first, std::int32_t position, const TextSteps& steps, Snap snap);

    /// To the next or previous begin; what was selected is not any more.
    void walk(const TextSteps& steps, Snap snap, Direction direction);
    /// Grows or shrinks by one unit, so that the caret stands at a unit's edge.
    void extend(const TextSteps& steps, Snap snap, Direction direction);

    bool operator==(const ReadingSelection&) const = default;

   private:
    std::int32_t m_anchor = -1;
    std::int32_t m_caret = -1;
};

}  // namespace app
