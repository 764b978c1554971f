// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/margin_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "app/desktop/look/look.h"

namespace app {

namespace {

constexpr int StripeWidth = 4;
constexpr int MoreWidth = 26;

QPen stripePen(const QColor& color, StripeShape shape) {
    QPen pen(color, StripeWidth, Qt::SolidLine, Qt::FlatCap);
    if (shape == StripeShape::Rounded) pen.setCapStyle(Qt::RoundCap);
    if (shape == StripeShape::Dashed) pen.setDashPattern({2.0, 0.75});
    if (shape == StripeShape::Dotted) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 1.75});
    }
    return pen;
}

}  // namespace

QString stripeLabel(const QString& code, const QString& coder, const QFontMetrics& metrics,
                    int width) {
    if (coder.isEmpty()) return metrics.elidedText(code, Qt::ElideRight, width);
    const QString after =
        metrics.elidedText(QStringLiteral(" · ") + coder, Qt::ElideRight, width / 2);
    const int room = width - metrics.horizontalAdvance(after);
    return metrics.elidedText(code, Qt::ElideRight, room) + after;
}

MarginPainter::MarginPainter(const TranscriptPage& page, const PageColors& colors,
                             QPainter& painter, bool hasFocus, std::int32_t timeUnderPointer)
    : m_page(page),
      m_colors(colors),
      m_painter(painter),
      m_hasFocus(hasFocus),
      m_timeUnderPointer(timeUnderPointer) {}

void MarginPainter::paint() {
    const TranscriptLayout& layout = m_page.layout;
    if (layout.isEmpty()) return;
    paintCurrentTurn();
    for (std::int32_t block = layout.blockAt(m_page.top);
         block < layout.blocks().count() &&
         layout.topOf(block) < m_page.top + m_page.viewportHeight;
         ++block)
        if (layout.blocks().at(block).startsTurn) paintTurn(block);
    paintStripes();
}

void MarginPainter::write(const Column& column, int baseline, const QString& text,
                          Qt::Alignment alignment) {
    const QFontMetrics metrics(m_painter.font());
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, column.width);
    int x = column.left;
    if (alignment & Qt::AlignRight) x = column.right() - metrics.horizontalAdvance(fitting);
    m_painter.drawText(x, baseline, fitting);
}

void MarginPainter::paintTurn(std::int32_t block) {
    const TranscriptLayout& layout = m_page.layout;
    const BlockLayout* lines = layout.knownLines(block);
    if (!lines) return;
    const PageColumns& columns = layout.columns();
    const PageFonts& fonts = layout.fonts();
    const std::int32_t number = layout.blocks().at(block).turn;
    const codebook::Turn& turn = (*layout.content().turns)[static_cast<std::size_t>(number)];
    // Margins stand on the first line's own base, or on a line of their own above it.
    const int firstLine = static_cast<int>(layout.topOf(block) - m_page.top) + lines->above();
    const QFontMetricsF reading(fonts.reading);
    const int baseline =
        columns.heading > 0
            ? firstLine - columns.heading + QFontMetrics(fonts.margin).ascent()
            : firstLine +
                  static_cast<int>(std::lround(
                      (lines->lines().front().height - reading.height()) / 2 + reading.ascent()));
    m_painter.setPen(m_colors.muted);
    m_painter.setFont(fonts.margin);
    if (columns.number.width > 0)
        write(columns.number, baseline, QString::number(number + 1),
              columns.heading > 0 ? Qt::AlignLeft : Qt::AlignRight);
    if (columns.time.width > 0 && turn.begins) {
        QFont font = fonts.margin;
        font.setUnderline(number == m_timeUnderPointer);
        m_painter.setFont(font);
        write(columns.time, baseline, timeText(*turn.begins), Qt::AlignLeft);
    }
    const auto speaker = static_cast<std::size_t>(turn.speaker);
    if (turn.speaker < 0 || columns.speaker.width == 0 ||
        turn.speaker >= layout.content().speakers.size())
        return;
    const std::vector<bool>& interviewers = layout.content().interviewers;
    const bool isInterviewer = speaker < interviewers.size() && interviewers[speaker];
    m_painter.setFont(isInterviewer ? fonts.interviewer : fonts.participant);
    write(columns.speaker, baseline, layout.content().speakers.at(turn.speaker), Qt::AlignLeft);
}

void MarginPainter::paintCurrentTurn() {
    const std::int32_t current = m_page.currentTurn();
    if (current < 0) return;
    const TranscriptLayout& layout = m_page.layout;
    const codebook::Span span = (*layout.content().turns)[static_cast<std::size_t>(current)].span;
    const int top = m_page.lineAt(span.begin).first;
    const int bottom = m_page.lineAt(std::max(span.begin, span.end - 1)).second;
    m_painter.fillRect(
        QRect(layout.columns().text.left - space::inner, top + 2, 2, std::max(0, bottom - top - 4)),
        m_hasFocus ? m_colors.accent : m_colors.hairline);
}

void MarginPainter::paintStripes() {
    const TranscriptPage::Stripes shown = m_page.stripes();
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < shown.stripes.size(); ++i)
        if (shown.stripes[i].lane >= 0)
            paintStripe(shown.stripes[i], m_page.codings.at(shown.codings[i]));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const StripeName& name : shown.names)
        paintName(name, m_page.codings.at(shown.codings[name.stripe]));
}

void MarginPainter::paintStripe(const Stripe& stripe, const ShownCoding& coding) {
    const qreal x = m_page.layout.columns().lanes.left + stripe.lane * PageColumns::LaneWidth +
                    StripeWidth / 2.0;
    const QColor color = m_colors.stripe(coding);
    const int top = std::max(stripe.top, -20);
    const int bottom = std::min(stripe.bottom, m_page.viewportHeight + 20);
    if (coding.isMemoOnly) {
        m_painter.setPen(QPen(m_colors.muted, 1.5, Qt::DotLine));
        m_painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        return;
    }
    const bool isRounded =
        coding.shape == StripeShape::Rounded || coding.shape == StripeShape::Dotted;
    const qreal inset = isRounded ? StripeWidth / 2.0 : 0;
    const QPointF from(x, top + inset);
    const QPointF to(x, std::max(top + inset, bottom - inset));
    m_painter.setPen(stripePen(color, coding.shape));
    m_painter.drawLine(from, to);
    if (coding.isMine) return;
    // Of others: hollow.
    m_painter.setPen(QPen(m_colors.paper, StripeWidth - 2.4));
    m_painter.drawLine(from + QPointF(0, 1.2 - inset / 2), to - QPointF(0, 1.2 - inset / 2));
}

void MarginPainter::paintName(const StripeName& name, const ShownCoding& coding) {
    const PageFonts& fonts = m_page.layout.fonts();
    Column column = m_page.layout.columns().names;
    const int baseline = name.top + QFontMetrics(fonts.margin).ascent() + 1;
    const int middle = name.top + fonts.marginHeight / 2 + 1;
    m_painter.fillRect(QRect(column.left, middle - 3, 6, 6), m_colors.stripe(coding));
    column.left += 6 + space::unit;
    column.width -= 6 + space::unit;
    m_painter.setPen(m_colors.muted);
    m_painter.setFont(fonts.margin);
    if (name.more > 0) {
        column.width -= MoreWidth;
        write({column.right(), MoreWidth}, baseline, QStringLiteral("+%1").arg(name.more),
              Qt::AlignRight);
    }
    if (coding.id == m_page.marked) {
        m_painter.setFont(fonts.marked);
        m_painter.setPen(m_colors.ink);
    }
    QString text = coding.code;
    if (coding.hasMemo || coding.isMemoOnly) text.prepend(QStringLiteral("✎ "));
    const bool isNamed = !coding.isMine && m_page.codings.hasSeveralCoders();
    const QString coder = isNamed ? coding.coder : QString();
    const QFontMetrics metrics(m_painter.font());
    m_painter.drawText(column.left, baseline, stripeLabel(text, coder, metrics, column.width));
}

}  // namespace app
