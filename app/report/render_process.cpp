// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/render_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include "codebook/error.h"
#include "codebook/words.h"

namespace app {

using codebook::StoreError;
using codebook::Words;

namespace {

constexpr int TwoColumns = 160;  // millimetres: a page's width between its margins
constexpr int LongestInMilliseconds = 120'000;

/// Beside this program, or where it was installed to.
QString renderer() {
    const QString own = QCoreApplication::applicationDirPath();
    for (const QString& folder : {qEnvironmentVariable("SAMSYN_LIBEXEC"), own,
                                  own + QStringLiteral("/../libexec/samsyn")}) {
        const QFileInfo info(QDir(folder).filePath(QStringLiteral("samsyn-render")));
        if (!folder.isEmpty() && info.isExecutable()) return info.absoluteFilePath();
    }
    throw StoreError(
        Words::tr("The program samsyn-render, which draws charts and pages, is not installed."));
}

void render(const QStringList& arguments, const QByteArray& input, const QString& failed,
            const QDateTime& asOf = {}) {
    QProcess process;
    if (asOf.isValid()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"),
                           QString::number(asOf.toSecsSinceEpoch()));
        process.setProcessEnvironment(environment);
    }
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(renderer(), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool isDone = process.waitForFinished(LongestInMilliseconds) &&
                        process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (isDone) return;
    const QStringList said =
        QString::fromUtf8(process.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
    throw StoreError(said.isEmpty() ? failed : said.back());
}

/// What the renderer wrote into a folder of its own.
QByteArray rendered(const QStringList& options, const QString& suffix, const QByteArray& input,
                    const QString& failed, const QDateTime& asOf) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("drawn.") + suffix));
    render(QStringList{file.fileName()} + options, input, failed, asOf);
    if (!file.open(QIODevice::ReadOnly)) throw StoreError(failed);
    return file.readAll();
}

}  // namespace

void drawChartInto(const QString& file, const codebook::Chart& chart, int millimetres) {
    render({QFileInfo(file).absoluteFilePath(), QString::number(millimetres)},
           codebook::chartBytes(chart), Words::tr("The chart could not be drawn."));
}

QByteArray drawnChart(const codebook::Chart& chart, const QString& suffix, const QDateTime& asOf) {
    return rendered({QString::number(TwoColumns)}, suffix, codebook::chartBytes(chart),
                    Words::tr("The chart could not be drawn."), asOf);
}

QByteArray DrawnCharts::drawn(const codebook::Chart& chart, const QString& suffix) {
    const QByteArray key = suffix.toLatin1() + codebook::chartBytes(chart);
    if (const auto known = m_drawn.constFind(key); known != m_drawn.constEnd()) return *known;
    return *m_drawn.insert(key, drawnChart(chart, suffix, m_asOf));
}

QByteArray pdfOf(const QString& paperPage, const QString& attribution, const QDateTime& asOf) {
    return rendered({QStringLiteral("--page"), attribution}, QStringLiteral("pdf"),
                    paperPage.toUtf8(), Words::tr("The page could not be drawn."), asOf);
}

}  // namespace app
