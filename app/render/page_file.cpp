// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/page_file.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include "app/render/page_document.h"
#include "app/render/pdf_date.h"
#include "codebook/error.h"

namespace app {

namespace {

constexpr int DotsAnInch = 1200;
constexpr double Margin = 25;  // millimetres
constexpr double FootBelow = 10;
constexpr double FootPoints = 8;
constexpr double MillimetresAnInch = 25.4;

double dots(double millimetres) { return millimetres / MillimetresAnInch * DotsAnInch; }

void paintPage(QPainter& painter, QTextDocument& document, int page, const QSizeF& body,
               const QString& attribution) {
    painter.save();
    const QRectF part(0, page * body.height(), body.width(), body.height());
    painter.translate(0, -part.top());
    painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    QFont font = document.defaultFont();
    font.setPointSizeF(FootPoints);
    painter.setFont(font);
    painter.setPen(QColor(0x5b, 0x62, 0x6b));
    const QRectF foot(0, body.height() + dots(FootBelow) / 2, body.width(), dots(FootBelow));
    const QString number = QString::number(page + 1);
    const QFontMetricsF metrics(font, painter.device());
    const double room = body.width() - metrics.horizontalAdvance(number) - dots(FootBelow);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(attribution.simplified(), Qt::ElideRight, room));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignTop, number);
}

}  // namespace

void writePage(const QString& html, const QString& attribution, const QString& path) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PageDocument document;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(DotsAnInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(Margin, Margin, Margin, Margin), QPageLayout::Millimeter);
        document.documentLayout()->setPaintDevice(&writer);
        document.setDocumentMargin(0);
        document.setHtml(html);
        writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
        const QSizeF body(writer.width(), writer.height());
        document.setPageSize(body);
        QPainter painter(&writer);
        for (int page = 0; page < document.pageCount(); ++page) {
            if (page > 0) writer.newPage();
            paintPage(painter, document, page, body, attribution);
        }
    }
    const QByteArray pdf = withItsDate(buffer.data());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        throw codebook::StoreError(
            QStringLiteral("“%1” could not be written: %2.").arg(path, file.errorString()));
}

}  // namespace app
