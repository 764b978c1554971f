// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The view's events: passed on to mouse and keys, and what is dropped or hovered.
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

#include "app/desktop/transcript/dragged_data.h"
#include "app/desktop/transcript/transcript_keys.h"
#include "app/desktop/transcript/transcript_mouse.h"
#include "app/desktop/transcript/transcript_page.h"
#include "app/desktop/transcript/transcript_view.h"

namespace app {

void TranscriptView::mousePressEvent(QMouseEvent* event) { m_mouse->press(*event); }
void TranscriptView::mouseMoveEvent(QMouseEvent* event) { m_mouse->move(*event); }
void TranscriptView::mouseReleaseEvent(QMouseEvent* event) { m_mouse->release(*event); }
void TranscriptView::mouseDoubleClickEvent(QMouseEvent* event) { m_mouse->pressTwice(*event); }

void TranscriptView::keyPressEvent(QKeyEvent* event) { event->setAccepted(m_keys->press(*event)); }

bool TranscriptView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        m_keys->isOurs(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void TranscriptView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
        reason == Qt::ShortcutFocusReason)
        standSomewhere();
    viewport()->update();
}

void TranscriptView::copy() const {
    if (!selection().isEmpty())
        QGuiApplication::clipboard()->setText(m_page->layout.content().text->slice(selection()));
}

void TranscriptView::standSomewhere() {
    if (m_page->selection.hasCaret() || m_page->layout.isEmpty()) return;
    ReadingSelection next;
    next.placeCaret(m_page->steps.nearestBegin(m_page->visibleSpan().begin, Snap::Word));
    moveSelection(next, Follow::No);
}

void TranscriptView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TranscriptView::contextMenuEvent(QContextMenuEvent* event) {
    if (m_page->layout.isEmpty()) return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const codebook::Span at =
            selection().isEmpty() ? codebook::Span{std::max(0, caret()), caret() + 1} : selection();
        const QPoint below = lastLineOf(at).bottomLeft();
        Q_EMIT contextMenuWanted(viewport()->mapToGlobal(below), markedCoding());
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(event->globalPos());
    std::int32_t index = m_page->stripeAt(point);
    const std::int32_t letter = m_page->letterAt(point);
    // What the menu offers is about the place that it was opened at.
    if (index < 0 && !(letter >= 0 && selection().contains(letter))) {
        ReadingSelection next;
        next.placeCaret(m_page->positionAt(point));
        moveSelection(next, Follow::No);
    }
    if (index < 0) {
        const auto here = letter < 0 ? std::vector<std::int32_t>() : m_page->codingsAt(letter);
        if (!here.empty()) index = here.front();
        for (const std::int32_t each : here)
            if (m_page->codings.at(each).id == m_page->marked) index = each;
    }
    const codebook::CodingId id = index < 0 ? codebook::CodingId() : m_page->codings.at(index).id;
    Q_EMIT contextMenuWanted(event->globalPos(), id);
}

void TranscriptView::dragEnterEvent(QDragEnterEvent* event) {
    if (draggedCodes(*event->mimeData()).empty() || m_page->layout.isEmpty()) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

codebook::Span TranscriptView::dropSpan(QPoint point) const {
    const codebook::Span selected = selection();
    if (!selected.isEmpty() && selected.contains(m_page->letterAt(point))) return selected;
    const std::int32_t turn = m_page->turnAtHeight(point.y());
    if (turn < 0) return {};
    return (*m_page->layout.content().turns)[static_cast<std::size_t>(turn)].words;
}

void TranscriptView::setDropTarget(codebook::Span span) {
    if (std::exchange(m_page->dropTarget, span) != span) viewport()->update();
}

void TranscriptView::dragMoveEvent(QDragMoveEvent* event) {
    const codebook::Span target = dropSpan(event->position().toPoint());
    setDropTarget(target);
    event->setAccepted(!target.isEmpty());
}

void TranscriptView::dragLeaveEvent(QDragLeaveEvent*) { setDropTarget({}); }

void TranscriptView::dropEvent(QDropEvent* event) {
    const codebook::Span target = dropSpan(event->position().toPoint());
    const auto codes = draggedCodes(*event->mimeData());
    setDropTarget({});
    if (target.isEmpty() || codes.empty()) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT codeDropped(target, codes);
}

bool TranscriptView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = hoverText(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

QString TranscriptView::hoverText(QPoint point) const {
    constexpr std::size_t Most = 8;
    if (m_page->layout.isEmpty()) return {};
    const std::int32_t stripe = m_page->stripeAt(point);
    const std::int32_t letter = m_page->letterAt(point);
    std::vector<std::int32_t> here;
    if (stripe >= 0)
        here = {stripe};
    else if (letter >= 0)
        here = m_page->codingsAt(letter);
    QString text;
    for (std::size_t i = 0; i < std::min(here.size(), Most); ++i)
        text += hoverText(m_page->codings.at(here[i]));
    if (here.size() > Most)
        text += QStringLiteral("<p>%1</p>")
                    .arg(tr("%n more", nullptr, static_cast<int>(here.size() - Most)));
    return text;
}

QString TranscriptView::hoverText(const ShownCoding& coding) const {
    QString text = QStringLiteral("<p style='white-space:pre-wrap;margin:2px 0'><b>%1</b>")
                       .arg(coding.code.toHtmlEscaped());
    if (!coding.coder.isEmpty()) text += QStringLiteral(" · ") + coding.coder.toHtmlEscaped();
    const bool asks = (coding.hasMemo || coding.isMemoOnly) && m_memoOf;
    const QString memo = asks ? m_memoOf(coding.id) : QString();
    if (!memo.isEmpty()) text += QStringLiteral("<br>") + memo.left(600).toHtmlEscaped();
    return text + QStringLiteral("</p>");
}

}  // namespace app
