// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/text_painter.h"

#include <QPainter>

#include <algorithm>

namespace app {

namespace {

constexpr qreal GripKnob = 3.5;

QRectF withHeight(QRectF rect, qreal height) {
    rect.setTop(rect.top() + (rect.height() - height) / 2);
    rect.setHeight(height);
    return rect;
}

}  // namespace

TextPainter::TextPainter(const TranscriptPage& page, const PageColors& colors, QPainter& painter,
                         bool hasFocus)
    : m_page(page),
      m_colors(colors),
      m_painter(painter),
      m_hasFocus(hasFocus),
      m_visible(page.visibleSpan()),
      m_codings(page.visibleCodings()),
      m_hits(visibleOf(page.hits)),
      m_found(visibleOf(page.found)) {
    for (const std::int32_t index : m_codings)
        if (!page.codings.at(index).isMemoOnly)
            m_tinted.push_back({page.spanOf(page.codings.at(index)), index});
}

std::vector<codebook::Span> TextPainter::visibleOf(
    const std::vector<codebook::Span>& ascending) const {
    const auto first = std::lower_bound(
        ascending.begin(), ascending.end(), m_visible.begin,
        [](const codebook::Span& span, std::int32_t at) { return span.end <= at; });
    auto last = first;
    while (last != ascending.end() && last->begin < m_visible.end) ++last;
    return {first, last};
}

void TextPainter::paint() {
    const TranscriptLayout& layout = m_page.layout;
    if (layout.isEmpty()) return;
    for (std::int32_t block = layout.blockAt(m_page.top);
         block < layout.blocks().count() &&
         layout.topOf(block) < m_page.top + m_page.viewportHeight;
         ++block)
        paintBlock(block);
    paintHitEdges();
    paintMemos();
    paintMarked();
    paintCaret();
}

void TextPainter::paintBlock(std::int32_t block) {
    const TranscriptLayout& layout = m_page.layout;
    const BlockLayout* lines = layout.knownLines(block);
    if (!lines || layout.blocks().at(block).isGap) return;
    const QPointF corner(layout.columns().text.left,
                         static_cast<double>(layout.topOf(block) - m_page.top));
    const int first = lines->lineAt(static_cast<int>(-corner.y()));
    const int last = lines->lineAt(static_cast<int>(m_page.viewportHeight - corner.y()));
    for (int line = first; line <= last; ++line) paintUnder(block, *lines, line, corner);
    paintWords(block, *lines, corner);
}

void TextPainter::paintUnder(std::int32_t block, const BlockLayout& lines, int line,
                             QPointF corner) {
    const TranscriptLayout& layout = m_page.layout;
    const auto& box = lines.lines()[static_cast<std::size_t>(line)];
    const codebook::Span span{layout.positionIn(block, box.begin),
                              layout.positionIn(block, box.end)};
    paintTints(lines, line, span, block, corner);
    for (const codebook::Span& hit : m_hits)
        fill(hit.intersection(span), m_colors.hit, lines, line, block, corner);
    for (const codebook::Span& found : m_found)
        fill(found.intersection(span), m_colors.hit, lines, line, block, corner);
    fill(m_page.flashed.intersection(span), m_colors.flash, lines, line, block, corner);
    fill(m_page.selection.span().intersection(span),
         m_hasFocus ? m_colors.selection : m_colors.selectionIdle, lines, line, block, corner);
}

void TextPainter::paintTints(const BlockLayout& lines, int line, codebook::Span span,
                             std::int32_t block, QPointF corner) {
    const TranscriptLayout& layout = m_page.layout;
    const qreal height = layout.fonts().textHeight;
    for (const TintBands& bands : tintBands(span, m_tinted)) {
        const int begin = layout.unitIn(block, bands.span.begin);
        const int end = layout.unitIn(block, bands.span.end);
        for (const QRectF& rect : lines.rects(line, begin, end)) {
            const QRectF whole = withHeight(rect.translated(corner), height);
            const qreal each = height / static_cast<qreal>(bands.count);
            for (std::size_t i = 0; i < bands.count; ++i)
                m_painter.fillRect(QRectF(whole.left(), whole.top() + each * static_cast<qreal>(i),
                                          whole.width(), each),
                                   m_colors.tint(m_page.codings.at(bands.codings[i])));
        }
    }
}

void TextPainter::fill(codebook::Span span, const QColor& color, const BlockLayout& lines, int line,
                       std::int32_t block, QPointF corner) {
    if (span.isEmpty()) return;
    const int begin = m_page.layout.unitIn(block, span.begin);
    const int end = m_page.layout.unitIn(block, span.end);
    const qreal height = m_page.layout.fonts().textHeight + 2;
    for (const QRectF& rect : lines.rects(line, begin, end))
        m_painter.fillRect(withHeight(rect.translated(corner), height), color);
}

void TextPainter::paintWords(std::int32_t block, const BlockLayout& lines, QPointF corner) {
    const TranscriptLayout& layout = m_page.layout;
    const TranscriptBlock& shape = layout.blocks().at(block);
    QList<QTextLayout::FormatRange> formats;
    // The muted label is drawn in ink where it lies on a fill, to stay legible.
    if (shape.startsTurn) {
        const codebook::Turn& turn =
            (*layout.content().turns)[static_cast<std::size_t>(shape.turn)];
        const codebook::Span label{shape.span.begin, std::min(turn.words.begin, shape.span.end)};
        std::vector<Tinted> fills = m_tinted;
        fills.push_back({m_page.selection.span(), 0});
        fills.push_back({m_page.flashed, 0});
        for (const auto& hit : m_hits) fills.push_back({hit, 0});
        for (const auto& found : m_found) fills.push_back({found, 0});
        for (const TintBands& filled : tintBands(label, fills)) {
            const int begin = layout.unitIn(block, filled.span.begin);
            const int end = layout.unitIn(block, filled.span.end);
            // Of ranges that touch, Qt draws only the first.
            if (!formats.isEmpty() && formats.back().start + formats.back().length == begin) {
                formats.back().length = end - formats.back().start;
                continue;
            }
            QTextLayout::FormatRange range{begin, end - begin, {}};
            range.format.setForeground(m_colors.ink);
            formats.append(range);
        }
    }
    m_painter.setPen(m_colors.ink);
    lines.draw(m_painter, corner, formats,
               QRectF(0, 0, m_painter.window().width(), m_page.viewportHeight));
}

void TextPainter::underline(codebook::Span span, const QPen& pen) {
    m_painter.setPen(pen);
    const qreal height = m_page.layout.fonts().textHeight;
    for (const QRectF& rect : m_page.rectsOf(span)) {
        const qreal y = withHeight(rect, height).bottom();
        m_painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    }
}

void TextPainter::paintHitEdges() {
    const QPen pen(m_colors.hitEdge, 1.5);
    for (const codebook::Span& hit : m_hits) underline(hit, pen);
    for (const codebook::Span& found : m_found) underline(found, pen);
    m_painter.setPen(QPen(m_colors.accent, 1.5));
    m_painter.setBrush(Qt::NoBrush);
    for (const codebook::Span outlined : {m_page.foundNow, m_page.dropTarget})
        for (const QRectF& rect : m_page.rectsOf(outlined))
            m_painter.drawRect(withHeight(rect, m_page.layout.fonts().textHeight + 2));
}

void TextPainter::paintMemos() {
    QPen dotted(m_colors.muted, 1.5, Qt::DotLine);
    for (const std::int32_t index : m_codings)
        if (m_page.codings.at(index).isMemoOnly) underline(m_page.codings.at(index).span, dotted);
}

void TextPainter::paintMarked() {
    const std::int32_t index = m_page.codings.indexOf(m_page.marked);
    if (index < 0) return;
    const ShownCoding& coding = m_page.codings.at(index);
    const QColor color = m_colors.stripe(coding);
    underline(m_page.spanOf(coding), QPen(color, 2));
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const auto edge : {EdgeDrag::Edge::Begin, EdgeDrag::Edge::End}) {
        const QRectF grip = m_page.gripOf(edge);
        if (grip.height() <= 0) continue;
        const QRectF bar = withHeight(grip, m_page.layout.fonts().textHeight + 2);
        m_painter.setPen(QPen(color, 2));
        m_painter.drawLine(bar.topLeft(), bar.bottomLeft());
        m_painter.setPen(QPen(m_colors.paper, 1));
        m_painter.setBrush(color);
        m_painter.drawEllipse(edge == EdgeDrag::Edge::Begin ? bar.topLeft() : bar.bottomLeft(),
                              GripKnob, GripKnob);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TextPainter::paintCaret() {
    const ReadingSelection& selection = m_page.selection;
    if (!m_hasFocus || !selection.hasCaret() || !selection.span().isEmpty()) return;
    if (selection.caret() < m_visible.begin || selection.caret() > m_visible.end) return;
    const TranscriptLayout& layout = m_page.layout;
    const std::int32_t block = layout.blocks().indexOf(selection.caret());
    const BlockLayout* lines = layout.knownLines(block);
    if (!lines) return;
    const auto [top, bottom] = m_page.lineAt(selection.caret());
    const qreal x =
        layout.columns().text.left + lines->xOf(layout.unitIn(block, selection.caret()));
    m_painter.fillRect(withHeight(QRectF(x - 1, top, 1.5, bottom - top), layout.fonts().textHeight),
                       m_colors.accent);
}

}  // namespace app
