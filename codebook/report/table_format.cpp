// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/table_format.h"

#include <array>

#include "codebook/report/csv_line.h"
#include "codebook/report/table_writers.h"

namespace codebook {

namespace {

QString csvTable(const TextTable& table) {
    QString csv;
    QStringList cells;
    for (std::size_t column = 0; column < width(table); ++column)
        cells << columnAt(table, column).header;
    appendCsvLine(csv, cells);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        cells.clear();
        for (const TextCell& cell : wholeRow(table, row)) cells << cell.text;
        appendCsvLine(csv, cells);
    }
    return csv;
}

}  // namespace

std::size_t width(const TextTable& table) {
    std::size_t columns = table.columns.size();
    for (const auto& row : table.rows) columns = std::max(columns, row.size());
    return columns;
}

std::vector<TextCell> wholeRow(const TextTable& table, std::size_t row) {
    std::vector<TextCell> cells = table.rows[row];
    cells.resize(width(table));
    return cells;
}

TextColumn columnAt(const TextTable& table, std::size_t column) {
    return column < table.columns.size() ? table.columns[column] : TextColumn{};
}

std::optional<TableFormat> tableFormatNamed(const QString& name) {
    static const std::array<std::pair<QLatin1String, TableFormat>, 5> formats{
        {{QLatin1String("table"), TableFormat::Text},
         {QLatin1String("csv"), TableFormat::Csv},
         {QLatin1String("md"), TableFormat::Markdown},
         {QLatin1String("html"), TableFormat::Html},
         {QLatin1String("tex"), TableFormat::Latex}}};
    for (const auto& [known, format] : formats)
        if (name == known) return format;
    return std::nullopt;
}

QString formatted(const TextTable& table, TableFormat format) {
    switch (format) {
        case TableFormat::Text:
            break;
        case TableFormat::Csv:
            return csvTable(table);
        case TableFormat::Markdown:
            return markdownTable(table);
        case TableFormat::Html:
            return htmlTable(table);
        case TableFormat::Latex:
            return latexTable(table);
    }
    return alignedTable(table);
}

}  // namespace codebook
