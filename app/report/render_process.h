// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drawing by samsyn-render, the small program that knows of drawing, so that neither the command
// line nor a thread of the window need to.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <functional>

#include "codebook/report/chart.h"
#include "codebook/report/manuscript.h"

namespace app {

/// Has the chart drawn into the file, by its suffix svg, pdf or png, and its numbers beside it.
/// @throws codebook::StoreError
void drawChartInto(const QString& file, const codebook::Chart& chart, int millimetres);

/// The drawing's bytes.
/// @param asOf what a PDF tells as the time at which it was made; now, if it is not valid
/// @throws codebook::StoreError
QByteArray drawnChart(const codebook::Chart& chart, const QString& suffix,
                      const QDateTime& asOf = {});

/// Draws each chart once in each form, and remembers it.
class DrawnCharts {
   public:
    /// @param asOf see drawnChart
    explicit DrawnCharts(QDateTime asOf = {}) : m_asOf(std::move(asOf)) {}
    /// @throws codebook::StoreError
    QByteArray drawn(const codebook::Chart& chart, const QString& suffix);

   private:
    QDateTime m_asOf;
    QHash<QByteArray, QByteArray> m_drawn;  // by suffix and chart
};

/// The page as a PDF with numbered pages. @param asOf see drawnChart @throws codebook::StoreError
QByteArray pdfOf(const QString& paperPage, const QString& attribution, const QDateTime& asOf = {});

}  // namespace app
