// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page is also well-formed XML, so that both kinds of reader take it.
#include "codebook/report/markup_text.h"
#include "codebook/report/table_writers.h"

namespace codebook {

namespace {

QString cellElement(const TextCell& cell, bool isRowHeader) {
    const QString name = isRowHeader ? QStringLiteral("th") : QStringLiteral("td");
    const QString scope = isRowHeader ? QStringLiteral(" scope=\"row\"") : QString();
    const QString number = cell.isNumber ? QStringLiteral(" class=\"number\"") : QString();
    return u'<' + name + scope + number + u'>' + htmlText(cell.text) + QStringLiteral("</") + name +
           u'>';
}

QString headElement(const TextColumn& column) {
    const QString number = column.isNumber ? QStringLiteral(" class=\"number\"") : QString();
    return QStringLiteral("<th scope=\"col\"") + number + u'>' + htmlText(column.header) +
           QStringLiteral("</th>");
}

constexpr auto pageBegin =
    "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n"
    "<meta charset=\"utf-8\"/>\n<title>";
constexpr auto pageStyle =
    "</title>\n<style>\n"
    "table { border-collapse: collapse; border-top: 2px solid; border-bottom: 2px solid; }\n"
    "caption { text-align: left; padding-bottom: 0.5em; }\n"
    "th, td { padding: 0.2em 0.6em; text-align: left; vertical-align: top; }\n"
    "thead { border-bottom: 1px solid; }\n"
    ".number { text-align: right; font-variant-numeric: tabular-nums; }\n"
    "</style>\n</head>\n<body>\n";

}  // namespace

QString htmlTable(const TextTable& table) {
    const QString title = table.title.isEmpty() ? QStringLiteral("Samsyn") : table.title;
    QString html = QLatin1String(pageBegin) + htmlText(title.simplified()) +
                   QLatin1String(pageStyle) + QStringLiteral("<table>\n");
    if (!table.title.isEmpty())
        html +=
            QStringLiteral("<caption>") + htmlText(table.title) + QStringLiteral("</caption>\n");
    html += QStringLiteral("<thead>\n<tr>");
    for (std::size_t column = 0; column < width(table); ++column)
        html += headElement(columnAt(table, column));
    html += QStringLiteral("</tr>\n</thead>\n<tbody>\n");
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        html += QStringLiteral("<tr>");
        const auto cells = wholeRow(table, row);
        for (std::size_t column = 0; column < cells.size(); ++column)
            html += cellElement(cells[column], table.hasRowHeaders && column == 0);
        html += QStringLiteral("</tr>\n");
    }
    html += QStringLiteral("</tbody>\n</table>\n");
    for (const QString& note : table.notes)
        html += QStringLiteral("<p>") + htmlText(note) + QStringLiteral("</p>\n");
    return html + QStringLiteral("</body>\n</html>\n");
}

}  // namespace codebook
