// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace app {

namespace {

/// Breaks the text into lines of that width, at most so many where a limit is given.
int layOut(QTextLayout& layout, qreal width, qreal lineHeight, int most) {
    QTextOption option(layout.text().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    while (most == 0 || lines < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, lines * lineHeight));
        ++lines;
    }
    layout.endLayout();
    return lines;
}

QString whole(const std::vector<TextPiece>& pieces) {
    QString text;
    for (const TextPiece& piece : pieces) text += piece.text;
    return text;
}

QList<QTextLayout::FormatRange> colorsOf(const std::vector<TextPiece>& pieces) {
    QList<QTextLayout::FormatRange> ranges;
    int begin = 0;
    for (const TextPiece& piece : pieces) {
        QTextLayout::FormatRange range;
        range.start = begin;
        range.length = static_cast<int>(piece.text.size());
        range.format.setForeground(piece.color);
        begin += range.length;
        ranges << range;
    }
    return ranges;
}

}  // namespace

void drawWrapped(QPainter& painter, const QRectF& area, const std::vector<TextPiece>& pieces,
                 const QFont& font, qreal lineHeight, int most) {
    const QString text = whole(pieces);
    QTextLayout layout(text, font);
    layout.setFormats(colorsOf(pieces));
    const int lines = layOut(layout, area.width(), lineHeight, most);
    if (lines == 0) return;
    const QTextLine last = layout.lineAt(lines - 1);
    const int end = last.textStart() + last.textLength();
    if (end >= text.size()) return layout.draw(&painter, area.topLeft());
    // The last line is set anew, with as much of the rest as fits before the ellipsis.
    painter.save();
    painter.setClipRect(area.adjusted(0, 0, 0, -(area.height() - (lines - 1) * lineHeight)),
                        Qt::IntersectClip);
    layout.draw(&painter, area.topLeft());
    painter.restore();
    QColor color = pieces.back().color;
    int begin = 0;
    for (const TextPiece& piece : pieces) {
        if (last.textStart() >= begin) color = piece.color;
        begin += static_cast<int>(piece.text.size());
    }
    painter.setFont(font);
    painter.setPen(color);
    const QRectF rest(area.left(), area.top() + (lines - 1) * lineHeight, area.width(), lineHeight);
    const Qt::Alignment side = text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(rest, static_cast<int>(side | Qt::AlignTop),
                     QFontMetricsF(font).elidedText(text.mid(last.textStart(), 400), Qt::ElideRight,
                                                    area.width()));
}

int wrappedLines(const QString& text, const QFont& font, qreal width) {
    QTextLayout layout(text, font);
    return layOut(layout, width, QFontMetricsF(font).lineSpacing(), 0);
}

}  // namespace app
