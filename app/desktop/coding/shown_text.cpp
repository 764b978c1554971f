// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/coding/shown_text.h"

#include <algorithm>

#include "app/desktop/coding/shown_codings.h"
#include "app/desktop/session/session.h"

namespace app {

using codebook::Span;

ShownText::ShownText(const Session& session, codebook::DocumentId document)
    : m_content(transcriptOf(session, document)) {
    if (!session.pseudonyms()) return;
    m_replaced.emplace(*session.pseudonyms(), m_content.text->text);
    m_content.text = std::make_shared<const codebook::DocumentText>(m_replaced->text());
    auto turns = std::make_shared<codebook::Turns>(*m_content.turns);
    // A name of several words may reach into the next turn; turns must not.
    std::int32_t end = 0;
    const auto move = [&](Span span) {
        const Span moved = shown(span);
        return Span{std::max(moved.begin, end), std::max(moved.end, end)};
    };
    for (codebook::Turn& turn : *turns) {
        turn.label = move(turn.label);
        turn.words = move(turn.words);
        turn.span = move(turn.span);
        end = turn.span.end;
    }
    m_content.turns = turns;
    for (QString& speaker : m_content.speakers) speaker = session.shown(speaker);
}

Span ShownText::shown(Span stored) const {
    if (!m_replaced) return stored;
    const Span moved = m_replaced->moved(stored);
    return stored.isEmpty() ? Span{moved.begin, moved.begin} : moved;
}

Span ShownText::stored(Span shown) const {
    if (!m_replaced) return shown;
    const Span restored = m_replaced->restored(shown);
    return shown.isEmpty() ? Span{restored.begin, restored.begin} : restored;
}

Span ShownText::resized(Span before, Span shown) const {
    Span after = stored(shown);
    const Span was = this->shown(before);
    if (shown.begin == was.begin) after.begin = before.begin;
    if (shown.end == was.end) after.end = before.end;
    return after;
}

}  // namespace app
