// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/chart_drawing.h"

#include <QApplication>
#include <QPainter>

#include "app/desktop/look/code_colors.h"
#include "app/desktop/look/look.h"
#include "app/render/chart_kinds.h"

namespace app {

using codebook::Chart;
using codebook::ChartKind;

namespace {

constexpr double PrintPoints = 8;
/// More of the width would leave too little for the chart.
constexpr double MostForLabels = 0.36;

/// What bars from left to right ask for.
double barLines(const Chart& chart) {
    if (chart.kind == ChartKind::Curve) return 0;
    const auto bars =
        chart.kind == ChartKind::StackedBars ? 1.0 : static_cast<double>(chart.series.size());
    return 7 + static_cast<double>(chart.categories.size()) * std::max(2.2, bars * 1.1);
}

class TitleAlone : public ChartDrawing {
   public:
    TitleAlone(Chart chart, QSizeF size, ChartLook look)
        : m_chart(std::move(chart)), m_size(size), m_look(std::move(look)) {}
    void paint(QPainter& painter) override { drawTitle(painter, m_chart, m_size.width(), m_look); }
    std::optional<ChartSpot> spotAt(QPointF) const override { return std::nullopt; }

   private:
    Chart m_chart;
    QSizeF m_size;
    ChartLook m_look;
};

}  // namespace

ChartLook printLook() {
    ChartLook look{paletteOf(Scheme::Light), QApplication::font()};
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
        look.palette.setColor(role, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        look.palette.setColor(role, Qt::black);
    look.palette.setColor(QPalette::PlaceholderText, QColor(0x44, 0x44, 0x44));
    look.palette.setColor(QPalette::Mid, QColor(0xbb, 0xbb, 0xbb));
    look.font.setPixelSize(static_cast<int>(PrintPoints));
    return look;
}

double lineHeight(const ChartLook& look) { return QFontMetricsF(look.font).height(); }

double labelRoom(const QStringList& labels, double width, const ChartLook& look) {
    const QFontMetricsF metrics(look.font);
    double room = 0;
    for (const QString& label : labels) room = std::max(room, metrics.horizontalAdvance(label));
    return std::min(room + lineHeight(look) / 2, width * MostForLabels);
}

void drawLine(QPainter& painter, const QRectF& rect, int alignment, const QString& text,
              const ChartLook& look) {
    painter.setFont(look.font);
    painter.drawText(rect, alignment | Qt::TextSingleLine,
                     QFontMetricsF(look.font).elidedText(text, Qt::ElideRight, rect.width()));
}

void drawTitle(QPainter& painter, const Chart& chart, double width, const ChartLook& look) {
    ChartLook bold = look;
    bold.font.setWeight(QFont::DemiBold);
    painter.setPen(look.palette.color(QPalette::Text));
    drawLine(painter, QRectF(0, 0, width, lineHeight(look) * 1.5), Qt::AlignLeft | Qt::AlignTop,
             chart.title, bold);
}

std::unique_ptr<ChartDrawing> drawnChart(const Chart& chart, QSizeF size, const ChartLook& look) {
    if (chart.isEmpty()) return std::make_unique<TitleAlone>(chart, size, look);
    switch (chart.kind) {
        case ChartKind::HeatMap:
            return heatMap(chart, size, look);
        case ChartKind::Strips:
            return stripChart(chart, size, look);
        default:
            return libraryChart(chart, size, look);
    }
}

double heightFor(const Chart& chart, double width, const ChartLook& look) {
    const double line = lineHeight(look);
    const double title = chart.title.isEmpty() ? 0 : line * 1.5;
    if (chart.isEmpty()) return title + line;
    switch (chart.kind) {
        case ChartKind::HeatMap:
            return title + line * (4.0 + 1.8 * static_cast<double>(chart.series.size()));
        case ChartKind::Strips:
            return title + line * (4.5 + 1.6 * static_cast<double>(chart.strips.size()));
        default:
            return title + std::max({width * 0.55, line * 16, line * barLines(chart)});
    }
}

QColor seriesColor(const Chart& chart, std::size_t series, const QPalette& palette) {
    const QString own = series < chart.series.size() ? chart.series[series].color : QString();
    return stripeColor(codeColor(own, static_cast<std::int32_t>(series)), palette);
}

}  // namespace app
