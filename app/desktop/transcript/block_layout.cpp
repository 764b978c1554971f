// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/block_layout.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

bool hasRightToLeft(QStringView text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        if (c.unicode() < 0x0590) return false;
        if (c.isSurrogate()) return true;
        switch (c.direction()) {
            case QChar::DirR:
            case QChar::DirAL:
            case QChar::DirRLE:
            case QChar::DirRLO:
            case QChar::DirRLI:
            case QChar::DirAN:
                return true;
            default:
                return false;
        }
    });
}

}  // namespace

BlockLayout::BlockLayout(const QString& text, const BlockSetting& setting)
    : m_layout(std::make_unique<QTextLayout>(text, setting.font)),
      m_above(setting.above),
      m_hasRightToLeft(setting.isRightToLeft || hasRightToLeft(text)) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(setting.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    if (setting.muted > 0) {
        QTextLayout::FormatRange label{0, setting.muted, {}};
        label.format.setForeground(setting.mutedInk);
        m_layout->setFormats({label});
    }
    int y = setting.above;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(setting.width);
        const int height = std::max(setting.lineHeight, static_cast<int>(std::ceil(line.height())));
        line.setPosition({0, y + (height - line.height()) / 2});
        m_lines.push_back({y, height, line.textStart(), line.textStart() + line.textLength()});
        y += height;
    }
    m_layout->endLayout();
    if (m_lines.empty()) m_lines.push_back({y, setting.lineHeight, 0, 0});
    m_height = m_lines.back().top + m_lines.back().height;
}

int BlockLayout::lineOf(int unit) const {
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), unit,
                                        [](int at, const Line& line) { return at < line.begin; });
    return std::max(0, static_cast<int>(after - m_lines.begin()) - 1);
}

int BlockLayout::lineAt(int y) const {
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), y,
                                        [](int at, const Line& line) { return at < line.top; });
    return std::max(0, static_cast<int>(after - m_lines.begin()) - 1);
}

int BlockLayout::unitAt(QPointF point) const {
    if (m_lines.empty()) return 0;
    const int index = lineAt(static_cast<int>(std::floor(point.y())));
    const Line& line = m_lines[static_cast<std::size_t>(index)];
    const int unit = m_layout->lineAt(index).xToCursor(point.x());
    // Behind the blank at which a line wraps stands the next line.
    const bool isLast = index + 1 == static_cast<int>(m_lines.size());
    if (!isLast && unit == line.end) return m_layout->previousCursorPosition(unit);
    return unit;
}

std::vector<QRectF> BlockLayout::rects(int line, int begin, int end) const {
    const Line& box = m_lines[static_cast<std::size_t>(line)];
    begin = std::max(begin, box.begin);
    end = std::min(end, box.end);
    std::vector<QRectF> found;
    if (begin >= end) return found;
    const QTextLine text = m_layout->lineAt(line);
    const qreal width = text.width();
    const auto add = [&](qreal one, qreal other) {
        const qreal left = std::clamp(std::min(one, other), 0.0, width);
        const qreal right = std::clamp(std::max(one, other), 0.0, width);
        if (right <= left) return;
        if (!found.empty() && std::abs(found.back().right() - left) < 0.5)
            found.back().setRight(right);
        else if (!found.empty() && std::abs(found.back().left() - right) < 0.5)
            found.back().setLeft(left);
        else
            found.emplace_back(left, box.top, right - left, box.height);
    };
    if (!m_hasRightToLeft) {
        add(text.cursorToX(begin), text.cursorToX(end));
        return found;
    }
    for (int unit = begin; unit < end;) {
        const int next = std::max(unit + 1, m_layout->nextCursorPosition(unit));
        add(text.cursorToX(unit, QTextLine::Leading),
            text.cursorToX(next - 1, QTextLine::Trailing));
        unit = next;
    }
    return found;
}

qreal BlockLayout::xOf(int unit) const {
    if (m_lines.empty()) return 0;
    return m_layout->lineAt(lineOf(unit)).cursorToX(unit);
}

void BlockLayout::draw(QPainter& painter, QPointF corner,
                       const QList<QTextLayout::FormatRange>& formats, QRectF clip) const {
    m_layout->draw(&painter, corner, formats, clip);
}

}  // namespace app
