// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One block of text in lines: where its letters stand, in pixels from the block's own corner.
#pragma once

#include <QTextLayout>

#include <memory>
#include <vector>

namespace app {

/// What the lines are made with.
struct BlockSetting {
    QFont font;
    int width = 0;
    int lineHeight = 0;
    int above = 0;  ///< empty space (and heading) over the first line
    bool isRightToLeft = false;
    int muted = 0;  ///< so many units at the begin are drawn in mutedInk
    QColor mutedInk;
};

/// Positions are UTF-16 units of the block's text.
class BlockLayout {
   public:
    struct Line {
        int top = 0;
        int height = 0;
        int begin = 0;
        int end = 0;
    };

    BlockLayout(const QString& text, const BlockSetting& setting);

    int height() const { return m_height; }
    int above() const { return m_above; }
    const std::vector<Line>& lines() const { return m_lines; }
    /// The line that the unit is in; at the place where a line wraps, the later one.
    int lineOf(int unit) const;
    /// The line at a height, the nearest one above and below all of them.
    int lineAt(int y) const;
    /// The place between two letters that is nearest to the point.
    int unitAt(QPointF point) const;
    /// Where [begin, end) stands in the line: one stretch, or several where directions mix. As high
    /// as the line.
    std::vector<QRectF> rects(int line, int begin, int end) const;
    /// The left edge of the unit in its line.
    qreal xOf(int unit) const;
    void draw(QPainter& painter, QPointF corner, const QList<QTextLayout::FormatRange>& formats,
              QRectF clip) const;

   private:
    std::unique_ptr<QTextLayout> m_layout;
    std::vector<Line> m_lines;
    int m_height = 0;
    int m_above = 0;
    bool m_hasRightToLeft = false;
};

}  // namespace app
