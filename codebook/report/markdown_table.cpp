// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/markup_text.h"
#include "codebook/report/table_writers.h"

namespace codebook {

namespace {

QString line(const QStringList& cells) {
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

}  // namespace

QString markdownTable(const TextTable& table) {
    QString markdown;
    if (!table.title.isEmpty())
        markdown += QStringLiteral("**%1**\n\n").arg(markdownText(table.title.trimmed()));
    QStringList head;
    QStringList rule;
    for (std::size_t column = 0; column < width(table); ++column) {
        head << markdownText(columnAt(table, column).header);
        rule << (columnAt(table, column).isNumber ? QStringLiteral("---:") : QStringLiteral("---"));
    }
    markdown += line(head) + line(rule);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        QStringList cells;
        for (const TextCell& cell : wholeRow(table, row)) cells << markdownText(cell.text);
        markdown += line(cells);
    }
    for (const QString& note : table.notes) markdown += u'\n' + markdownText(note) + u'\n';
    return markdown;
}

}  // namespace codebook
