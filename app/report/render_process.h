// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drawing by samsyn-render, the small program that knows of drawing, so that neither the command
// line nor a thread of the window need to.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

#include "codebook/report/chart.h"
#include "codebook/report/manuscript.h"

namespace app {

/// Has the chart drawn into the file, by its suffix svg, pdf or png, and its numbers beside it.
/// @throws codebook::StoreError
void drawChartInto(const QString& file, const codebook::Chart& chart, int millimetres);

/// The drawing's bytes. @throws codebook::StoreError
QByteArray drawnChart(const codebook::Chart& chart, const QString& suffix);

/// The page as a PDF with numbered pages. @throws codebook::StoreError
QByteArray pdfOf(const QString& paperPage, const QString& attribution);

}  // namespace app
