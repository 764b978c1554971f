// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chart_output.h"

#include "app/cli/output.h"
#include "app/report/render_process.h"

namespace app {

namespace {

constexpr int TwoColumns = 170;
constexpr int LeastWidth = 40;
constexpr int MostWidth = 1000;

}  // namespace

std::vector<QCommandLineOption> chartOptions() {
    return {valueOption(QStringLiteral("chart"),
                        QStringLiteral("Draws a chart into this file, .svg, .pdf or .png, and its "
                                       "data beside it as .csv."),
                        QStringLiteral("FILE")),
            valueOption(QStringLiteral("width"),
                        QStringLiteral("Of the chart in millimetres; 170 if not given, 85 is one "
                                       "column of a journal."),
                        QStringLiteral("MM"))};
}

void drawChart(const Arguments& arguments, const codebook::Chart& chart) {
    const QString file = arguments.value(QStringLiteral("chart"));
    if (file.isEmpty()) return;
    const int width = arguments.number(QStringLiteral("width"), TwoColumns, LeastWidth);
    if (width > MostWidth)
        throw UsageError(
            QStringLiteral("--width takes %1 to %2 millimetres.").arg(LeastWidth).arg(MostWidth));
    drawChartInto(file, chart, width);
    printNote(QStringLiteral("Drew “%1”, its data beside it.").arg(file));
}

}  // namespace app
