// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stretches along a line each: where in each interview a word occurs, where in one interview each
// code was applied.
#include <QPainter>

#include <cmath>

#include "app/render/chart_kinds.h"

namespace app {

using codebook::Chart;
using codebook::ChartMark;
using codebook::ChartStrip;

namespace {

/// A point is drawn as wide as this.
constexpr double LeastWidth = 1.2;
/// How far from a mark a click still means it.
constexpr double Reach = 3;

/// 1, 2 or 5 of some power of ten, so that a handful of them make up the length.
double niceStep(double length) {
    constexpr double Most = 6;
    if (length <= 0) return 1;
    double step = std::pow(10, std::floor(std::log10(length / Most)));
    for (const double factor : {2.0, 2.5, 2.0, 2.0})
        if (length / step > Most) step *= factor;
    return step;
}

class StripChart : public ChartDrawing {
   public:
    StripChart(Chart chart, QSizeF size, ChartLook look)
        : m_chart(std::move(chart)), m_size(size), m_look(std::move(look)) {
        QStringList labels;
        for (const ChartStrip& strip : m_chart.strips) {
            labels << strip.name;
            m_longest = std::max(m_longest, strip.length);
        }
        const double line = lineHeight(m_look);
        const double left = labelRoom(labels, size.width(), m_look);
        const double top =
            (m_chart.title.isEmpty() ? 0 : line * 1.5) + (hasLegend() ? line * 1.5 : 0);
        m_area = QRectF(left, top, size.width() - left - line, size.height() - top - line * 2.6);
    }

    void paint(QPainter& painter) override {
        drawTitle(painter, m_chart, m_size.width(), m_look);
        if (hasLegend()) paintLegend(painter);
        // Of hundreds of strips a window shows a few.
        const QRectF seen =
            painter.hasClipping() ? painter.clipBoundingRect() : QRectF(QPointF(0, 0), m_size);
        for (std::size_t strip = 0; strip < m_chart.strips.size(); ++strip)
            if (const QRectF row = rowRect(strip);
                row.bottom() >= seen.top() && row.top() <= seen.bottom())
                paintStrip(painter, strip);
        paintMeasure(painter);
    }

    std::optional<ChartSpot> spotAt(QPointF point) const override {
        if (point.y() < m_area.top() || point.y() >= m_area.bottom()) return std::nullopt;
        const auto strip = static_cast<std::size_t>((point.y() - m_area.top()) / rowHeight());
        if (strip >= m_chart.strips.size()) return std::nullopt;
        std::optional<ChartSpot> nearest;
        double least = Reach;
        const auto& marks = m_chart.strips[strip].marks;
        for (std::size_t mark = 0; mark < marks.size(); ++mark) {
            const QRectF rect = markRect(strip, marks[mark]);
            const double off = std::max({rect.left() - point.x(), point.x() - rect.right(), 0.0});
            if (off >= least) continue;
            least = off;
            nearest = ChartSpot{static_cast<int>(strip), static_cast<int>(mark)};
        }
        return nearest;
    }

   private:
    /// Where each strip has a colour of its own its name says it already.
    bool hasLegend() const {
        return m_chart.series.size() > 1 && m_chart.series.size() != m_chart.strips.size();
    }
    double rowHeight() const {
        return m_area.height() / static_cast<double>(m_chart.strips.size());
    }
    double x(double place) const {
        return m_area.left() + (m_longest > 0 ? place / m_longest : 0) * m_area.width();
    }
    QRectF rowRect(std::size_t strip) const {
        return {m_area.left(), m_area.top() + static_cast<double>(strip) * rowHeight(),
                m_area.width(), rowHeight()};
    }
    QRectF markRect(std::size_t strip, const ChartMark& mark) const {
        const QRectF row = rowRect(strip);
        const double height = std::min(row.height() * 0.7, lineHeight(m_look) * 1.2);
        return {x(mark.begin), row.center().y() - height / 2,
                std::max(LeastWidth, x(mark.end) - x(mark.begin)), height};
    }

    void paintStrip(QPainter& painter, std::size_t strip) {
        const ChartStrip& shown = m_chart.strips[strip];
        const QRectF row = rowRect(strip);
        painter.setPen(m_look.palette.color(QPalette::Text));
        drawLine(painter,
                 QRectF(0, row.top(), m_area.left() - lineHeight(m_look) / 2, row.height()),
                 Qt::AlignRight | Qt::AlignVCenter, shown.name, m_look);
        painter.setPen(QPen(m_look.palette.color(QPalette::Mid), 0.6));
        painter.drawLine(QPointF(row.left(), row.center().y()),
                         QPointF(x(shown.length), row.center().y()));
        painter.setPen(Qt::NoPen);
        // Marks that lie on each other are drawn once: thousands of them fill a line.
        QRectF ink;
        std::int32_t series = 0;
        const auto draw = [&] {
            if (ink.isEmpty()) return;
            painter.setBrush(
                seriesColor(m_chart, static_cast<std::size_t>(series), m_look.palette));
            painter.drawRect(ink);
        };
        for (const ChartMark& mark : shown.marks) {
            const QRectF rect = markRect(strip, mark);
            if (!ink.isEmpty() && mark.series == series && rect.left() <= ink.right()) {
                ink.setRight(std::max(ink.right(), rect.right()));
                continue;
            }
            draw();
            ink = rect;
            series = mark.series;
        }
        draw();
    }

    void paintLegend(QPainter& painter) {
        const double line = lineHeight(m_look);
        double at = m_area.left();
        for (std::size_t series = 0; series < m_chart.series.size(); ++series) {
            const QRectF square(at, m_area.top() - line * 1.3, line * 0.7, line * 0.7);
            painter.setPen(Qt::NoPen);
            painter.setBrush(seriesColor(m_chart, series, m_look.palette));
            painter.drawRect(square);
            painter.setPen(m_look.palette.color(QPalette::Text));
            const double width =
                QFontMetricsF(m_look.font).horizontalAdvance(m_chart.series[series].name) + 1;
            drawLine(painter, QRectF(square.right() + line * 0.3, square.top(), width, line * 0.7),
                     Qt::AlignLeft | Qt::AlignVCenter, m_chart.series[series].name, m_look);
            at = square.right() + width + line;
            if (at > m_area.right()) break;
        }
    }

    void paintMeasure(QPainter& painter) {
        const double line = lineHeight(m_look);
        painter.setPen(QPen(m_look.palette.color(QPalette::PlaceholderText), 0.6));
        painter.drawLine(m_area.bottomLeft(), m_area.bottomRight());
        const double step = niceStep(m_longest);
        for (int mark = 0; mark * step <= m_longest + step / 1000; ++mark) {
            const double place = mark * step;
            const double at = x(place);
            painter.drawLine(QPointF(at, m_area.bottom()),
                             QPointF(at, m_area.bottom() + line * 0.25));
            const QString text = m_longest <= 1
                                     ? QStringLiteral("%1 %").arg(std::lround(place * 100))
                                     : QString::number(std::lround(place));
            drawLine(painter, QRectF(at - line * 3, m_area.bottom() + line * 0.3, line * 6, line),
                     Qt::AlignHCenter | Qt::AlignTop, text, m_look);
        }
        drawLine(painter, QRectF(m_area.left(), m_area.bottom() + line * 1.4, m_area.width(), line),
                 Qt::AlignHCenter | Qt::AlignTop, m_chart.categoryTitle, m_look);
    }

    Chart m_chart;
    QSizeF m_size;
    ChartLook m_look;
    QRectF m_area;
    double m_longest = 0;
};

}  // namespace

std::unique_ptr<ChartDrawing> stripChart(const Chart& chart, QSizeF size, const ChartLook& look) {
    return std::make_unique<StripChart>(chart, size, look);
}

}  // namespace app
