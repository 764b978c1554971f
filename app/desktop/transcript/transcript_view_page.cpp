// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The view's page: laid out where it shows, scrolled, zoomed and painted.
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

#include "app/desktop/look/look.h"
#include "app/desktop/transcript/find_bar.h"
#include "app/desktop/transcript/margin_painter.h"
#include "app/desktop/transcript/page_colors.h"
#include "app/desktop/transcript/text_painter.h"
#include "app/desktop/transcript/transcript_mouse.h"
#include "app/desktop/transcript/transcript_page.h"
#include "app/desktop/transcript/transcript_view.h"

namespace app {

namespace {

constexpr qreal Smallest = 7;
constexpr qreal Largest = 36;
constexpr int WheelStep = 120;  ///< eighths of a degree of one notch

}  // namespace

void TranscriptView::relayout() {
    const Place place = m_page->top > 0 ? placeAt(0) : Place();
    m_page->layout.setPage(viewport()->width(), m_page->style, font(), m_colors->muted);
    restore(place);
}

TranscriptView::Place TranscriptView::placeAt(int y) const {
    if (m_page->layout.isEmpty()) return {};
    const std::int32_t position = m_page->positionAt({m_page->layout.columns().text.left, y});
    return {position, m_page->lineAt(position).first};
}

void TranscriptView::restore(Place place) {
    if (place.position >= 0) m_page->top = m_page->layout.lineOf(place.position).first - place.y;
    settle();
    viewport()->update();
}

void TranscriptView::settle() {
    TranscriptPage& page = *m_page;
    page.viewportHeight = viewport()->height();
    page.settle();
    const auto last = static_cast<int>(std::clamp<std::int64_t>(
        page.layout.height() - page.viewportHeight, 0, std::numeric_limits<int>::max()));
    m_isSettling = true;
    QScrollBar* bar = verticalScrollBar();
    bar->setRange(0, last);
    bar->setPageStep(page.viewportHeight);
    bar->setSingleStep(std::max(1, page.layout.fonts().lineHeight));
    bar->setValue(static_cast<int>(page.top));
    m_isSettling = false;
}

void TranscriptView::scrollTo(std::int64_t top) {
    m_page->top = top;
    settle();
    viewport()->update();
}

void TranscriptView::scrollContentsBy(int, int) {
    if (!m_isSettling) scrollTo(verticalScrollBar()->value());
}

void TranscriptView::bringIntoView(codebook::Span span, int margin) {
    TranscriptPage& page = *m_page;
    if (page.layout.isEmpty()) return;
    const std::int32_t length = page.layout.characters();
    const auto [first, firstHeight] = page.layout.lineOf(std::clamp(span.begin, 0, length));
    const std::int32_t end = std::max(span.begin, span.end - 1);
    const auto [last, lastHeight] = page.layout.lineOf(std::clamp(end, 0, length));
    const int height = viewport()->height();
    const int slack = std::min({margin, 2 * firstHeight, height / 4});
    const std::int64_t highest = first - margin;
    std::int64_t wanted = page.top;
    if (first < page.top + slack)
        wanted = highest;
    else if (last + lastHeight > page.top + height - slack)
        wanted = std::min<std::int64_t>(highest, last + lastHeight - height + margin);
    if (wanted != page.top) scrollTo(wanted);
}

void TranscriptView::zoom(int steps) { setZoom(steps, viewport()->height() / 2); }

void TranscriptView::setZoom(int steps, int y) {
    ReadingStyle& style = m_page->style;
    const qreal points = std::clamp(style.points + 0.5 * steps, Smallest, Largest);
    if (qFuzzyCompare(points, style.points)) return;
    const Place place = m_page->top > 0 ? placeAt(y) : Place();
    style.points = points;
    m_page->layout.setPage(viewport()->width(), style, font(), m_colors->muted);
    restore(place);
    Q_EMIT styleChanged(style);
}

void TranscriptView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) {
        m_wheel = 0;
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / WheelStep;
    m_wheel -= steps * WheelStep;
    if (steps != 0) setZoom(steps, static_cast<int>(event->position().y()));
    event->accept();
}

void TranscriptView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOutFindBar();
    relayout();
}

void TranscriptView::layOutFindBar() {
    const int height = m_findBar->isHidden() ? 0 : m_findBar->sizeHint().height();
    m_findBar->setGeometry(0, 0, width(), height);
    if (viewportMargins().top() != height) setViewportMargins(0, height, 0, 0);
}

void TranscriptView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    if (m_page->layout.isEmpty()) {
        painter.setPen(m_colors->muted);
        painter.drawText(
            viewport()->rect().adjusted(space::page, space::page, -space::page, -space::page),
            Qt::AlignCenter | Qt::TextWordWrap, m_page->sentence);
        return;
    }
    const bool isActive = hasFocus();
    TextPainter(*m_page, *m_colors, painter, isActive).paint();
    MarginPainter(*m_page, *m_colors, painter, isActive, m_mouse->timeUnderPointer()).paint();
}

void TranscriptView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (!m_colors) return;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        *m_colors = PageColors(palette());
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        relayout();
}

}  // namespace app
