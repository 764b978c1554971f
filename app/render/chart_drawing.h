// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chart laid out for one size and one paper: painted as often as one likes, on the screen or into
// a file, and asked what lies under a point. Bars and curves are drawn by Qt Charts; it knows
// neither heat maps nor stretches along a line, so these are painted here.
#pragma once

#include <QFont>
#include <QPalette>
#include <QPointF>
#include <QSizeF>

#include <memory>
#include <optional>

#include "codebook/report/chart.h"

class QPainter;

namespace app {

/// What a chart wears. The font's pixel size is in units of the drawing.
struct ChartLook {
    QPalette palette;
    QFont font;
};

/// The look for print: black ink on white, in the interface's face at 8 units (points).
ChartLook printLook();

/// A bar, a point, a cell or a stretch of a chart.
struct ChartSpot {
    int series = -1;    ///< of Strips: the strip
    int category = -1;  ///< of Strips: the mark
    bool operator==(const ChartSpot&) const = default;
};

class ChartDrawing {
   public:
    virtual ~ChartDrawing() = default;
    /// Fills (0, 0) to the size that the drawing was made for.
    virtual void paint(QPainter& painter) = 0;
    /// What lies there, or nothing.
    virtual std::optional<ChartSpot> spotAt(QPointF point) const = 0;
};

/// Needs a QApplication. An empty chart gives a drawing of its title.
std::unique_ptr<ChartDrawing> drawnChart(const codebook::Chart& chart, QSizeF size,
                                         const ChartLook& look);
/// A height that suits the chart at that width, in the same units.
double heightFor(const codebook::Chart& chart, double width, const ChartLook& look);
/// The colour of a series: its own, else its place's in the palette; apart from the paper.
QColor seriesColor(const codebook::Chart& chart, std::size_t series, const QPalette& palette);

}  // namespace app
