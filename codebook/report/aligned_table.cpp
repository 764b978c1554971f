// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/display_width.h"
#include "codebook/report/table_writers.h"

namespace codebook {

namespace {

constexpr qsizetype gapInColumns = 2;

using Line = std::vector<TextCell>;

std::vector<Line> allLines(const TextTable& table) {
    std::vector<Line> lines(1);
    for (std::size_t column = 0; column < width(table); ++column) {
        const TextColumn head = columnAt(table, column);
        lines.front().push_back({terminalLine(head.header), head.isNumber});
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        Line line = wholeRow(table, row);
        for (TextCell& cell : line) cell.text = terminalLine(cell.text);
        lines.push_back(std::move(line));
    }
    return lines;
}

QString aligned(const Line& line, const std::vector<qsizetype>& widths) {
    QString text;
    for (std::size_t column = 0; column < line.size(); ++column) {
        const TextCell& cell = line[column];
        const QString padding(widths[column] - displayWidth(cell.text), u' ');
        if (column > 0) text += QString(gapInColumns, u' ');
        text += cell.isNumber ? padding + cell.text : cell.text + padding;
    }
    while (text.endsWith(u' ')) text.chop(1);
    return text + u'\n';
}

}  // namespace

QString alignedTable(const TextTable& table) {
    const std::vector<Line> lines = allLines(table);
    std::vector<qsizetype> widths(width(table));
    for (const Line& line : lines)
        for (std::size_t column = 0; column < line.size(); ++column)
            widths[column] = std::max(widths[column], displayWidth(line[column].text));
    qsizetype total = widths.empty() ? 0 : -gapInColumns;
    for (const qsizetype columns : widths) total += columns + gapInColumns;

    QString text;
    if (!table.title.isEmpty()) text += terminalLine(table.title) + QStringLiteral("\n\n");
    for (std::size_t i = 0; i < lines.size(); ++i) {
        text += aligned(lines[i], widths);
        if (i == 0) text += QString(total, QChar(0x2500)) + u'\n';
    }
    if (!table.notes.isEmpty()) text += u'\n';
    for (const QString& note : table.notes) text += terminalLine(note) + u'\n';
    return text;
}

}  // namespace codebook
