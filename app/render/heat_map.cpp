// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers as a grid of tints, each with its number in it.
#include <QPainter>

#include <cmath>

#include "app/desktop/look/code_colors.h"
#include "app/render/chart_kinds.h"

namespace app {

using codebook::Chart;

namespace {

class HeatMap : public ChartDrawing {
   public:
    HeatMap(Chart chart, QSizeF size, ChartLook look)
        : m_chart(std::move(chart)), m_size(size), m_look(std::move(look)) {
        QStringList labels;
        for (const auto& series : m_chart.series) {
            labels << series.name;
            for (const double value : series.values) m_most = std::max(m_most, value);
        }
        const double line = lineHeight(m_look);
        const double left = labelRoom(labels, size.width(), m_look);
        const double top = (m_chart.title.isEmpty() ? 0 : line * 1.5) + line * 2.8;
        m_grid = QRectF(left, top, size.width() - left, size.height() - top - line * 0.2);
    }

    void paint(QPainter& painter) override {
        drawTitle(painter, m_chart, m_size.width(), m_look);
        paintColumnLabels(painter);
        for (int row = 0; row < rows(); ++row) {
            painter.setPen(m_look.palette.color(QPalette::Text));
            const QRectF first = cell(row, 0);
            drawLine(painter,
                     QRectF(0, first.top(), m_grid.left() - lineHeight(m_look) / 2, first.height()),
                     Qt::AlignRight | Qt::AlignVCenter, series(row).name, m_look);
            for (int column = 0; column < columns(); ++column) paintCell(painter, row, column);
        }
    }

    std::optional<ChartSpot> spotAt(QPointF point) const override {
        if (!m_grid.contains(point)) return std::nullopt;
        return ChartSpot{
            static_cast<int>((point.y() - m_grid.top()) / m_grid.height() * rows()),
            static_cast<int>((point.x() - m_grid.left()) / m_grid.width() * columns())};
    }

   private:
    int rows() const { return static_cast<int>(m_chart.series.size()); }
    int columns() const { return static_cast<int>(m_chart.categories.size()); }
    const codebook::ChartSeries& series(int row) const {
        return m_chart.series[static_cast<std::size_t>(row)];
    }
    QRectF cell(int row, int column) const {
        const double width = m_grid.width() / columns();
        const double height = m_grid.height() / rows();
        return {m_grid.left() + column * width, m_grid.top() + row * height, width, height};
    }

    void paintColumnLabels(QPainter& painter) {
        painter.setPen(m_look.palette.color(QPalette::Text));
        painter.setFont(m_look.font);
        for (int column = 0; column < columns(); ++column) {
            const QRectF under = cell(0, column);
            const QRectF label(under.left() + 1, m_grid.top() - lineHeight(m_look) * 2.4,
                               under.width() - 2, lineHeight(m_look) * 2.2);
            painter.save();
            painter.setClipRect(label);
            painter.drawText(label, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap,
                             m_chart.categories[column]);
            painter.restore();
        }
    }

    void paintCell(QPainter& painter, int row, int column) {
        const auto at = static_cast<std::size_t>(column);
        const double value = at < series(row).values.size() ? series(row).values[at] : 0;
        const QColor paper = m_look.palette.color(QPalette::Base);
        const QColor full = stripeColor(codePalette().front(), m_look.palette);
        const double share = m_most > 0 ? value / m_most : 0;
        const auto mixed = [&](int from, int to) {
            return static_cast<int>(std::lround(from + (to - from) * share));
        };
        const QColor tint(mixed(paper.red(), full.red()), mixed(paper.green(), full.green()),
                          mixed(paper.blue(), full.blue()));
        painter.setPen(QPen(m_look.palette.color(QPalette::Mid), 0.5));
        painter.setBrush(tint);
        painter.drawRect(cell(row, column));
        const QColor ink = m_look.palette.color(QPalette::Text);
        painter.setPen(contrast(ink, tint) >= contrast(paper, tint) ? ink : paper);
        drawLine(painter, cell(row, column), Qt::AlignCenter, QString::number(value, 'g', 6),
                 m_look);
    }

    Chart m_chart;
    QSizeF m_size;
    ChartLook m_look;
    QRectF m_grid;
    double m_most = 0;
};

}  // namespace

std::unique_ptr<ChartDrawing> heatMap(const Chart& chart, QSizeF size, const ChartLook& look) {
    return std::make_unique<HeatMap>(chart, size, look);
}

}  // namespace app
