// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chart_output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include "app/cli/output.h"
#include "codebook/error.h"

namespace app {

namespace {

constexpr int TwoColumns = 170;
constexpr int LeastWidth = 40;
constexpr int MostWidth = 1000;
constexpr int LongestInMilliseconds = 120'000;

/// Beside this program, or where it was installed to.
QString renderer() {
    const QString own = QCoreApplication::applicationDirPath();
    for (const QString& folder : {qEnvironmentVariable("SAMSYN_LIBEXEC"), own,
                                  own + QStringLiteral("/../libexec/samsyn")}) {
        const QFileInfo info(QDir(folder).filePath(QStringLiteral("samsyn-render")));
        if (!folder.isEmpty() && info.isExecutable()) return info.absoluteFilePath();
    }
    throw codebook::StoreError(
        QStringLiteral("The program samsyn-render, which draws charts, is not installed."));
}

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
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(renderer(), {QFileInfo(file).absoluteFilePath(), QString::number(width)});
    process.write(codebook::chartBytes(chart));
    process.closeWriteChannel();
    const bool isDone = process.waitForFinished(LongestInMilliseconds) &&
                        process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!isDone) {
        const QStringList said =
            QString::fromUtf8(process.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
        throw codebook::StoreError(said.isEmpty() ? QStringLiteral("The chart could not be drawn.")
                                                  : said.back());
    }
    printNote(QStringLiteral("Drew “%1”, its data beside it.").arg(file));
}

}  // namespace app
