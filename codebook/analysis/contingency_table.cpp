// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sums and checks of a table of counts.
#include "codebook/analysis/contingency_table.h"

#include <numeric>

#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {

namespace {

constexpr std::int64_t kLargestTotal = std::int64_t{1} << 53;

std::vector<std::size_t> nonZero(const std::vector<std::int64_t>& totals) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < totals.size(); ++i)
        if (totals[i] != 0) places.push_back(i);
    return places;
}

QString label(const QStringList& labels, std::size_t index) {
    return labels[static_cast<qsizetype>(index)];
}

QStringList numbers(std::size_t count) {
    QStringList labels;
    for (std::size_t i = 1; i <= count; ++i) labels.append(QString::number(i));
    return labels;
}

}  // namespace

std::vector<std::int64_t> ContingencyTable::rowTotals() const {
    std::vector<std::int64_t> totals(rows(), 0);
    for (std::size_t row = 0; row < rows(); ++row)
        for (std::size_t column = 0; column < columns(); ++column) totals[row] += at(row, column);
    return totals;
}

std::vector<std::int64_t> ContingencyTable::columnTotals() const {
    std::vector<std::int64_t> totals(columns(), 0);
    for (std::size_t row = 0; row < rows(); ++row)
        for (std::size_t column = 0; column < columns(); ++column)
            totals[column] += at(row, column);
    return totals;
}

std::int64_t ContingencyTable::total() const {
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

ContingencyTable ContingencyTable::unlabelled(const std::vector<std::vector<std::int64_t>>& rows) {
    ContingencyTable table;
    table.rowLabels = numbers(rows.size());
    table.columnLabels = numbers(rows.empty() ? 0 : rows.front().size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].size() != table.columns())
            throw FormatError(
                Words::tr("Row %1 of the table has %2 counts where the first row has %3.")
                    .arg(row + 1)
                    .arg(rows[row].size())
                    .arg(table.columns()));
        table.counts.insert(table.counts.end(), rows[row].begin(), rows[row].end());
    }
    return table;
}

void requireCounts(const ContingencyTable& table) {
    if (table.counts.size() != table.rows() * table.columns())
        throw FormatError(Words::tr("The table has %1 counts where %2 rows and %3 columns need %4.")
                              .arg(table.counts.size())
                              .arg(table.rows())
                              .arg(table.columns())
                              .arg(table.rows() * table.columns()));
    std::int64_t total = 0;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        for (std::size_t column = 0; column < table.columns(); ++column) {
            const std::int64_t count = table.at(row, column);
            if (count < 0)
                throw FormatError(
                    Words::tr("The count in row “%1”, column “%2” is negative (%3).")
                        .arg(label(table.rowLabels, row), label(table.columnLabels, column))
                        .arg(count));
            if (count > kLargestTotal - total)
                throw FormatError(
                    Words::tr("The counts of the table add up to more than can be counted "
                              "exactly (reached in row “%1”, column “%2”).")
                        .arg(label(table.rowLabels, row), label(table.columnLabels, column)));
            total += count;
        }
    }
}

ContingencyTable occupiedPart(const ContingencyTable& table) {
    const std::vector<std::size_t> rows = nonZero(table.rowTotals());
    const std::vector<std::size_t> columns = nonZero(table.columnTotals());
    ContingencyTable part;
    for (const std::size_t column : columns)
        part.columnLabels.append(label(table.columnLabels, column));
    for (const std::size_t row : rows) {
        part.rowLabels.append(label(table.rowLabels, row));
        for (const std::size_t column : columns) part.counts.push_back(table.at(row, column));
    }
    return part;
}

}  // namespace codebook
