// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One function a kind of chart, for drawnChart() alone, and what they have in common.
#pragma once

#include <QFontMetricsF>
#include <QRectF>

#include "app/render/chart_drawing.h"

namespace app {

std::unique_ptr<ChartDrawing> libraryChart(const codebook::Chart& chart, QSizeF size,
                                           const ChartLook& look);
std::unique_ptr<ChartDrawing> heatMap(const codebook::Chart& chart, QSizeF size,
                                      const ChartLook& look);
std::unique_ptr<ChartDrawing> stripChart(const codebook::Chart& chart, QSizeF size,
                                         const ChartLook& look);

/// The height of a line of words.
double lineHeight(const ChartLook& look);
/// The room that labels at the left take: as wide as the widest, but no more than a share of all.
double labelRoom(const QStringList& labels, double width, const ChartLook& look);
void drawTitle(QPainter& painter, const codebook::Chart& chart, double width,
               const ChartLook& look);
/// One line, cut with an ellipsis where it is too long.
void drawLine(QPainter& painter, const QRectF& rect, int alignment, const QString& text,
              const ChartLook& look);

}  // namespace app
