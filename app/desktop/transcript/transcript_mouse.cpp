// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/transcript_mouse.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDrag>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

#include "app/desktop/look/look.h"
#include "app/desktop/transcript/dragged_data.h"
#include "app/desktop/transcript/transcript_page.h"
#include "app/desktop/transcript/transcript_view.h"

namespace app {

namespace {

constexpr int ScrollInterval = 30;  ///< milliseconds
constexpr int SamePlace = 4;        ///< pixels that a hand moves between two clicks

Snap edgeSnap(Qt::KeyboardModifiers modifiers) {
    if (modifiers & Qt::AltModifier) return Snap::Character;
    if (!(modifiers & Qt::ControlModifier)) return Snap::Word;
    return modifiers & Qt::ShiftModifier ? Snap::Turn : Snap::Sentence;
}

qint64 now() { return QDeadlineTimer::current().deadline(); }

}  // namespace

TranscriptMouse::TranscriptMouse(TranscriptView& view) : m_view(view) {
    m_scrolling.setInterval(ScrollInterval);
    QObject::connect(&m_scrolling, &QTimer::timeout, &view, [this] { scrollOn(); });
}

void TranscriptMouse::press(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || m_view.m_page->layout.isEmpty()) return;
    const QPoint point = event.position().toPoint();
    m_pressedAt = m_now = point;
    m_modifiers = event.modifiers();
    m_hasMoved = false;
    if (pressInMargin(point) || takeGrip(point)) return;
    pressOnText(event);
}

bool TranscriptMouse::pressInMargin(QPoint point) {
    TranscriptPage& page = *m_view.m_page;
    hover(point);
    if (m_timeUnderPointer >= 0) {
        const auto& turn =
            (*page.layout.content().turns)[static_cast<std::size_t>(m_timeUnderPointer)];
        Q_EMIT m_view.timeClicked(*turn.begins);
        return true;
    }
    const std::int32_t stripe = page.stripeAt(point);
    if (stripe >= 0) {
        m_view.press(page.codings.at(stripe).id);
        return true;
    }
    // Beside a turn: all of it, and by turns from there.
    const bool isBeside = page.layout.columns().heading == 0 &&
                          point.x() < page.layout.columns().text.left - space::inner;
    if (!isBeside || page.turnAtHeight(point.y()) < 0) return false;
    startSelecting(Snap::Turn, point);
    return true;
}

bool TranscriptMouse::takeGrip(QPoint point) {
    TranscriptPage& page = *m_view.m_page;
    const auto edge = page.gripAt(point);
    if (!edge) return false;
    const codebook::Span span = page.codings.at(page.codings.indexOf(page.marked)).span;
    page.drag = EdgeDrag{page.marked, *edge, span, span};
    m_doing = Doing::MovingEdge;
    return true;
}

void TranscriptMouse::pressOnText(const QMouseEvent& event) {
    TranscriptPage& page = *m_view.m_page;
    const QPoint point = event.position().toPoint();
    if (m_pressedTwice > 0 && now() - m_pressedTwice < QApplication::doubleClickInterval() &&
        m_lastClick && (*m_lastClick - point).manhattanLength() <= SamePlace) {
        startSelecting(Snap::Turn, point);
        return;
    }
    m_snap = Snap::Character;
    const std::int32_t position = page.positionAt(point);
    const codebook::Span selected = page.selection.span();
    if (event.modifiers() & Qt::ShiftModifier && page.selection.hasCaret()) {
        m_doing = Doing::Selecting;
        m_first = {page.selection.anchor(), page.selection.anchor()};
        m_hasMoved = true;
        extendTo(point);
    } else if (!selected.isEmpty() && selected.contains(page.letterAt(point))) {
        m_doing = Doing::HoldingSelection;
    } else {
        m_doing = Doing::Selecting;
        m_first = {position, position};
        ReadingSelection next;
        next.placeCaret(position);
        m_view.moveSelection(next, TranscriptView::Follow::No);
    }
}

void TranscriptMouse::pressTwice(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || m_view.m_page->layout.isEmpty()) return;
    const QPoint point = event.position().toPoint();
    if (m_view.m_page->letterAt(point) < 0) {
        press(event);
        return;
    }
    m_pressedTwice = now();
    m_lastClick = point;
    m_pressedAt = m_now = point;
    startSelecting(Snap::Word, point);
}

void TranscriptMouse::startSelecting(Snap snap, QPoint point) {
    TranscriptPage& page = *m_view.m_page;
    m_snap = snap;
    m_doing = Doing::Selecting;
    m_hasMoved = true;
    const std::int32_t letter = page.letterAt(point);
    m_first = page.steps.around(letter >= 0 ? letter : page.positionAt(point), snap);
    ReadingSelection next;
    next.select(m_first.begin, m_first.end);
    m_view.moveSelection(next, TranscriptView::Follow::No);
}

void TranscriptMouse::move(const QMouseEvent& event) {
    m_now = event.position().toPoint();
    m_modifiers = event.modifiers();
    if (!(event.buttons() & Qt::LeftButton) || m_doing == Doing::Nothing) {
        hover(m_now);
        return;
    }
    const bool isFar = (m_now - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_doing == Doing::MovingEdge) {
        moveEdge(m_now, event.modifiers());
    } else if (m_doing == Doing::HoldingSelection) {
        if (isFar) dragOut();
        return;
    } else if (m_hasMoved || isFar) {
        m_hasMoved = true;
        extendTo(m_now);
    }
    const bool isOutside = m_now.y() < 0 || m_now.y() >= m_view.viewport()->height();
    if (isOutside && !m_scrolling.isActive()) m_scrolling.start();
    if (!isOutside) m_scrolling.stop();
}

void TranscriptMouse::scrollOn() {
    const int below = m_now.y() - m_view.viewport()->height();
    const int distance = m_now.y() < 0 ? m_now.y() : std::max(0, below);
    QScrollBar* bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + std::clamp(distance, -120, 120));
    if (m_doing == Doing::MovingEdge)
        moveEdge(m_now, m_modifiers);
    else if (m_doing == Doing::Selecting)
        extendTo(m_now);
}

void TranscriptMouse::extendTo(QPoint point) {
    TranscriptPage& page = *m_view.m_page;
    ReadingSelection next = page.selection;
    const std::int32_t position = page.positionAt(point);
    if (m_snap == Snap::Character)
        next.select(m_first.begin, position);
    else
        next.extendTo(m_first, position, page.steps, m_snap);
    m_view.moveSelection(next, TranscriptView::Follow::No);
}

void TranscriptMouse::moveEdge(QPoint point, Qt::KeyboardModifiers modifiers) {
    TranscriptPage& page = *m_view.m_page;
    if (!page.drag) return;
    page.drag->moveTo(page.positionAt(point), edgeSnap(modifiers), page.steps);
    m_view.viewport()->update();
}

void TranscriptMouse::release(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton) return;
    TranscriptPage& page = *m_view.m_page;
    m_scrolling.stop();
    const Doing done = std::exchange(m_doing, Doing::Nothing);
    if (done == Doing::MovingEdge && page.drag) {
        const EdgeDrag drag = *page.drag;
        page.drag.reset();
        m_view.viewport()->update();
        if (drag.now != drag.before) Q_EMIT m_view.edgeDragged(drag.coding, drag.now);
    } else if (done == Doing::HoldingSelection || (done == Doing::Selecting && !m_hasMoved)) {
        clickText(event.position().toPoint());
    }
}

void TranscriptMouse::clickText(QPoint point) {
    TranscriptPage& page = *m_view.m_page;
    ReadingSelection next;
    next.placeCaret(page.positionAt(point));
    m_view.moveSelection(next, TranscriptView::Follow::No);
    const std::int32_t letter = page.letterAt(point);
    const auto here = letter < 0 ? std::vector<codebook::CodingId>() : m_view.codingsAt(letter);
    const bool isAgain = m_lastClick && (*m_lastClick - point).manhattanLength() <= SamePlace;
    m_lastClick = point;
    if (here.empty()) {
        m_view.unmark();
        return;
    }
    const auto marked = std::find(here.begin(), here.end(), page.marked);
    const bool hasNext = isAgain && marked != here.end() && marked + 1 != here.end();
    m_view.press(hasNext ? *(marked + 1) : here.front());
}

void TranscriptMouse::dragOut() {
    m_doing = Doing::Nothing;
    TranscriptPage& page = *m_view.m_page;
    const TranscriptContent& content = page.layout.content();
    const codebook::Span span = page.selection.span();
    auto* drag = new QDrag(&m_view);
    drag->setMimeData(passageData(content.document, span, content.text->slice(span)).release());
    drag->exec(Qt::CopyAction);
}

bool TranscriptMouse::cancel() {
    if (m_doing != Doing::MovingEdge) return false;
    m_doing = Doing::Nothing;
    m_scrolling.stop();
    m_view.m_page->drag.reset();
    m_view.viewport()->update();
    return true;
}

void TranscriptMouse::hover(QPoint point) {
    const TranscriptPage& page = *m_view.m_page;
    std::int32_t time = -1;
    const Column& times = page.layout.columns().time;
    if (!page.layout.isEmpty() && times.width > 0 && times.contains(point.x())) {
        const std::int32_t turn = page.turnAtHeight(point.y());
        if (turn >= 0) {
            const auto& shown = (*page.layout.content().turns)[static_cast<std::size_t>(turn)];
            const auto [top, bottom] = page.lineAt(shown.span.begin);
            const int heading = page.layout.columns().heading;
            const bool isOnLine =
                top - heading <= point.y() && point.y() < (heading > 0 ? top : bottom);
            if (isOnLine && shown.begins) time = turn;
        }
    }
    if (std::exchange(m_timeUnderPointer, time) != time) m_view.viewport()->update();
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (page.gripAt(point))
        shape = Qt::SizeHorCursor;
    else if (time >= 0 || page.stripeAt(point) >= 0)
        shape = Qt::PointingHandCursor;
    else if (page.layout.columns().text.contains(point.x()) && !page.layout.isEmpty())
        shape = Qt::IBeamCursor;
    m_view.viewport()->setCursor(shape);
}

}  // namespace app
