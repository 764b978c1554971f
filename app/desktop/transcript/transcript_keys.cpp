// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/transcript_keys.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

#include "app/desktop/transcript/transcript_mouse.h"
#include "app/desktop/transcript/transcript_page.h"
#include "app/desktop/transcript/transcript_view.h"

namespace app {

namespace {

Direction directionOf(int key) {
    return key == Qt::Key_Right || key == Qt::Key_Down || key == Qt::Key_PageDown ||
                   key == Qt::Key_End
               ? Direction::Forward
               : Direction::Backward;
}

bool isSideways(int key) { return key == Qt::Key_Left || key == Qt::Key_Right; }

Qt::KeyboardModifiers modifiersOf(const QKeyEvent& event) {
    return event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
}

}  // namespace

bool TranscriptKeys::press(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Escape) return leave();
    if (m_view.m_page->layout.isEmpty()) return false;
    return command(event) || moveEdge(event) || walkCodings(event) || sideways(event) ||
           vertical(event) || toTheEnds(event) || page(event) || letter(event);
}

bool TranscriptKeys::isOurs(const QKeyEvent& event) const {
    const TranscriptPage& page = *m_view.m_page;
    const bool hasMarked = page.codings.indexOf(page.marked) >= 0;
    if (event.modifiers() & Qt::AltModifier) {
        if (isSideways(event.key())) return hasMarked;
        return event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    }
    if (event.key() == Qt::Key_Delete) return hasMarked;
    if (event.key() == Qt::Key_Escape)
        return hasMarked || page.drag || !page.selection.span().isEmpty();
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::SelectAll) ||
           isTyping(event);
}

bool TranscriptKeys::command(const QKeyEvent& event) {
    const TranscriptPage& page = *m_view.m_page;
    if (event.matches(QKeySequence::Copy)) {
        m_view.copy();
    } else if (event.matches(QKeySequence::SelectAll)) {
        ReadingSelection all;
        all.select(0, page.layout.characters());
        m_view.moveSelection(all, TranscriptView::Follow::No);
    } else if (event.matches(QKeySequence::Find)) {
        m_view.openFind();
    } else if (event.key() == Qt::Key_F3) {
        if (event.modifiers() & Qt::ShiftModifier)
            m_view.findPrevious();
        else
            m_view.findNext();
    } else if (event.matches(QKeySequence::ZoomIn) || event.matches(QKeySequence::ZoomOut)) {
        m_view.zoom(event.matches(QKeySequence::ZoomIn) ? 1 : -1);
    } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (modifiersOf(event) != Qt::NoModifier) return false;
        Q_EMIT m_view.codeWanted();
    } else if (event.key() == Qt::Key_Delete) {
        if (page.codings.indexOf(page.marked) < 0) return false;
        Q_EMIT m_view.removalWanted(page.marked);
    } else {
        return false;
    }
    return true;
}

bool TranscriptKeys::moveEdge(const QKeyEvent& event) {
    const auto modifiers = modifiersOf(event);
    if (!isSideways(event.key()) || !(modifiers & Qt::AltModifier)) return false;
    const TranscriptPage& page = *m_view.m_page;
    const std::int32_t index = page.codings.indexOf(page.marked);
    if (index < 0) return false;
    const codebook::Span span = page.codings.at(index).span;
    const auto edge = modifiers & Qt::ShiftModifier ? EdgeDrag::Edge::End : EdgeDrag::Edge::Begin;
    EdgeDrag drag{page.marked, edge, span, span};
    const Snap snap = modifiers & Qt::ControlModifier ? Snap::Character : Snap::Word;
    drag.step(directionOf(event.key()) == Direction::Forward, snap, page.steps);
    if (drag.now != span) Q_EMIT m_view.edgeDragged(page.marked, drag.now);
    return true;
}

bool TranscriptKeys::walkCodings(const QKeyEvent& event) {
    const bool isDown = event.key() == Qt::Key_Down;
    if (modifiersOf(event) != Qt::AltModifier || (!isDown && event.key() != Qt::Key_Up))
        return false;
    const TranscriptPage& page = *m_view.m_page;
    const std::int32_t marked = page.codings.indexOf(page.marked);
    // In the order of the text; without a marked one, from the caret on.
    std::int32_t next = isDown ? marked + 1 : marked - 1;
    if (marked < 0) {
        const std::int32_t caret = std::max(0, started().span().begin);
        const auto here = page.codings.overlapping({caret, page.layout.characters() + 1});
        next = here.empty() ? page.codings.count() : here.front();
        if (!isDown) --next;
    }
    if (next < 0 || next >= page.codings.count()) return true;
    const ShownCoding coding = page.codings.at(next);
    ReadingSelection caret;
    caret.placeCaret(std::clamp(coding.span.begin, 0, page.layout.characters()));
    m_view.moveSelection(caret, TranscriptView::Follow::No);
    m_view.bringIntoView(coding.span, m_view.viewport()->height() / 4);
    m_view.press(coding.id);
    return true;
}

ReadingSelection TranscriptKeys::started() const {
    const TranscriptPage& page = *m_view.m_page;
    ReadingSelection selection = page.selection;
    if (!selection.hasCaret())
        selection.placeCaret(page.steps.nearestBegin(page.visibleSpan().begin, Snap::Word));
    return selection;
}

bool TranscriptKeys::sideways(const QKeyEvent& event) {
    const auto modifiers = modifiersOf(event);
    if (!isSideways(event.key())) return false;
    ReadingSelection next = started();
    const TextSteps& steps = m_view.m_page->steps;
    const Direction direction = directionOf(event.key());
    const Snap snap = modifiers & Qt::ControlModifier ? Snap::Sentence : Snap::Word;
    if (modifiers & Qt::ShiftModifier)
        next.extend(steps, snap, direction);
    else
        next.walk(steps, snap, direction);
    m_view.moveSelection(next, TranscriptView::Follow::Caret);
    return true;
}

bool TranscriptKeys::vertical(const QKeyEvent& event) {
    if (event.key() != Qt::Key_Up && event.key() != Qt::Key_Down) return false;
    const Direction direction = directionOf(event.key());
    const auto modifiers = modifiersOf(event);
    if (modifiers & Qt::ShiftModifier) {
        ReadingSelection next = started();
        next.extend(m_view.m_page->steps, Snap::Turn, direction);
        m_view.moveSelection(next, TranscriptView::Follow::Caret);
    } else if (modifiers & Qt::ControlModifier) {
        QScrollBar* bar = m_view.verticalScrollBar();
        bar->setValue(bar->value() +
                      bar->singleStep() * (direction == Direction::Forward ? 1 : -1));
    } else if (modifiers == Qt::NoModifier) {
        walkTurns(direction);
    } else {
        return false;
    }
    return true;
}

void TranscriptKeys::walkTurns(Direction direction) {
    const TranscriptPage& page = *m_view.m_page;
    const std::int32_t current = page.currentTurn();
    const bool isForward = direction == Direction::Forward;
    if (!page.selection.hasCaret()) {
        const std::int32_t first = page.layout.turnAt(page.visibleSpan().begin);
        goToTurn(std::max(0, first));
    } else {
        goToTurn(isForward ? current + 1 : current - 1);
    }
}

void TranscriptKeys::goToTurn(std::int32_t turn) {
    const codebook::Turns& turns = *m_view.m_page->layout.content().turns;
    if (turns.empty()) return;
    const auto last = static_cast<std::int32_t>(turns.size()) - 1;
    ReadingSelection next;
    next.placeCaret(
        turns[static_cast<std::size_t>(std::clamp(turn, std::int32_t{0}, last))].words.begin);
    m_view.moveSelection(next, TranscriptView::Follow::Turn);
}

bool TranscriptKeys::toTheEnds(const QKeyEvent& event) {
    if (event.key() != Qt::Key_Home && event.key() != Qt::Key_End) return false;
    const TranscriptPage& page = *m_view.m_page;
    const bool isEnd = event.key() == Qt::Key_End;
    const auto modifiers = modifiersOf(event);
    ReadingSelection next = started();
    // A turn's first and last word; the document's with Ctrl.
    codebook::Span within = page.steps.around(next.caret(), Snap::Turn);
    if (modifiers & Qt::ControlModifier) within = {0, page.layout.characters()};
    std::int32_t to = isEnd ? within.end : within.begin;
    if (!(modifiers & Qt::ShiftModifier)) {
        to = isEnd ? page.steps.beginBefore(to, Snap::Word)
                   : page.steps.nearestBegin(to, Snap::Word);
        next.placeCaret(to);
    } else {
        next.extendTo(to);
    }
    m_view.moveSelection(next, TranscriptView::Follow::Caret);
    return true;
}

bool TranscriptKeys::page(const QKeyEvent& event) {
    if (event.key() != Qt::Key_PageUp && event.key() != Qt::Key_PageDown) return false;
    QScrollBar* bar = m_view.verticalScrollBar();
    const int step = std::max(1, bar->pageStep() - 2 * bar->singleStep());
    const int before = bar->value();
    const bool isForward = directionOf(event.key()) == Direction::Forward;
    bar->setValue(before + (isForward ? step : -step));
    const TranscriptPage& shown = *m_view.m_page;
    ReadingSelection next = started();
    // The caret comes along; on the last page it goes to the end.
    const codebook::Span visible = shown.visibleSpan();
    std::int32_t to = visible.begin;
    if (bar->value() == before) to = isForward ? visible.end : 0;
    to = shown.steps.nearestBegin(to, Snap::Word);
    if (event.modifiers() & Qt::ShiftModifier)
        next.extendTo(to);
    else
        next.placeCaret(to);
    m_view.moveSelection(next, TranscriptView::Follow::No);
    return true;
}

bool TranscriptKeys::isTyping(const QKeyEvent& event) const {
    const QString text = event.text();
    const auto others = modifiersOf(event) & ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    if (text.isEmpty() || others != Qt::NoModifier) return false;
    const TranscriptPage& page = *m_view.m_page;
    if (page.selection.span().isEmpty() && page.currentTurn() < 0) return false;
    const QChar first = text.front();
    return first.isLetter() || first.isSurrogate() || (first >= u'1' && first <= u'9');
}

bool TranscriptKeys::letter(const QKeyEvent& event) {
    if (!isTyping(event)) return false;
    const QChar first = event.text().front();
    if (first >= u'1' && first <= u'9')
        Q_EMIT m_view.digitTyped(first.digitValue());
    else
        Q_EMIT m_view.textTyped(event.text());
    return true;
}

bool TranscriptKeys::leave() {
    const TranscriptPage& page = *m_view.m_page;
    if (m_view.m_mouse->cancel()) return true;
    if (!page.selection.span().isEmpty()) {
        ReadingSelection next = page.selection;
        next.placeCaret(next.span().begin);
        m_view.moveSelection(next, TranscriptView::Follow::No);
        return true;
    }
    if (!page.marked) return false;
    m_view.unmark();
    return true;
}

}  // namespace app
