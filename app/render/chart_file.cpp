// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/chart_file.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

#include "app/render/chart_drawing.h"
#include "app/render/pdf_date.h"
#include "codebook/error.h"
#include "codebook/report/table_format.h"

namespace app {

using codebook::Chart;

namespace {

constexpr double PointsAnInch = 72;
constexpr double MillimetresAnInch = 25.4;
constexpr double DotsAnInch = 300;
constexpr int PdfUnitsAnInch = 1200;

void writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw codebook::StoreError(
            QStringLiteral("“%1” could not be written: %2.").arg(path, file.errorString()));
}

QByteArray svg(ChartDrawing& drawing, QSizeF points, const QString& title) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(PointsAnInch));
    generator.setSize(points.toSize());
    generator.setViewBox(QRectF(QPointF(), points));
    generator.setTitle(title.toHtmlEscaped());  // Qt 6.4 writes it as it is
    QPainter painter(&generator);
    drawing.paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray pdf(ChartDrawing& drawing, QSizeF points, const QString& title) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PdfUnitsAnInch);
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(title);
    QPainter painter(&writer);
    painter.scale(PdfUnitsAnInch / PointsAnInch, PdfUnitsAnInch / PointsAnInch);
    drawing.paint(painter);
    painter.end();
    return withItsDate(buffer.data());
}

QByteArray png(ChartDrawing& drawing, QSizeF points) {
    constexpr double scale = DotsAnInch / PointsAnInch;
    QImage image((points * scale).toSize(), QImage::Format_RGB32);
    const double dotsAMetre = DotsAnInch / MillimetresAnInch * 1000;
    image.setDotsPerMeterX(static_cast<int>(std::lround(dotsAMetre)));
    image.setDotsPerMeterY(static_cast<int>(std::lround(dotsAMetre)));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    drawing.paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

}  // namespace

void writeChart(const Chart& chart, const QString& path, double millimetres) {
    const QFileInfo file(path);
    const QString suffix = file.suffix().toLower();
    if (chart.isEmpty())
        throw codebook::Conflict(QStringLiteral("There is nothing to draw: the table is empty."));
    const ChartLook look = printLook();
    const double width = millimetres / MillimetresAnInch * PointsAnInch;
    const QSizeF size(width, heightFor(chart, width, look));
    const auto drawing = drawnChart(chart, size, look);
    QByteArray bytes;
    if (suffix == QLatin1String("svg"))
        bytes = svg(*drawing, size, chart.title);
    else if (suffix == QLatin1String("pdf"))
        bytes = pdf(*drawing, size, chart.title);
    else if (suffix == QLatin1String("png"))
        bytes = png(*drawing, size);
    else
        throw codebook::Conflict(
            QStringLiteral("A chart cannot be written as .%1; use .svg, .pdf or .png.")
                .arg(suffix));
    writeWhole(path, bytes);
    writeWhole(
        file.path() + u'/' + file.completeBaseName() + QStringLiteral(".csv"),
        codebook::formatted(codebook::chartTable(chart), codebook::TableFormat::Csv).toUtf8());
}

}  // namespace app
