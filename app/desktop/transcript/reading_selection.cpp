// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/reading_selection.h"

#include <algorithm>

namespace app {

codebook::Span ReadingSelection::span() const {
    if (!hasCaret()) return {};
    return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
}

void ReadingSelection::select(std::int32_t anchor, std::int32_t caret) {
    m_anchor = anchor;
    m_caret = caret;
}

void ReadingSelection::extendTo(codebook::Span first, std::int32_t position, const TextSteps& steps,
                                Snap snap) {
    const codebook::Span here = steps.around(position, snap);
    if (position < first.begin)
        select(first.end, std::min(position, here.begin));
    else if (position > first.end)
        select(first.begin, std::max(position, here.end));
    else
        select(first.begin, first.end);
}

void ReadingSelection::walk(const TextSteps& steps, Snap snap, Direction direction) {
    const bool isForward = direction == Direction::Forward;
    placeCaret(isForward ? steps.beginAfter(m_caret, snap) : steps.beginBefore(m_caret, snap));
}

void ReadingSelection::extend(const TextSteps& steps, Snap snap, Direction direction) {
    const bool isForward = direction == Direction::Forward;
    if (m_anchor == m_caret) {
        const codebook::Span word = steps.around(m_caret, Snap::Word);
        if (word.begin < m_caret && m_caret < word.end)
            placeCaret(isForward ? word.begin : word.end);
    }
    const bool grows = isForward ? m_caret >= m_anchor : m_caret <= m_anchor;
    if (grows) {
        m_caret = isForward ? steps.endAfter(m_caret, snap) : steps.beginBefore(m_caret, snap);
    } else if (isForward) {
        const std::int32_t next = steps.beginAfter(m_caret, snap);
        m_caret = next > m_caret ? std::min(next, m_anchor) : m_anchor;
    } else {
        const std::int32_t next = steps.endBefore(m_caret, snap);
        m_caret = next < m_caret ? std::max(next, m_anchor) : m_anchor;
    }
}

}  // namespace app
