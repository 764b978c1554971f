// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/agreement_files.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

#include "app/work/input_files.h"
#include "codebook/agreement/weights.h"
#include "codebook/error.h"
#include "codebook/exchange/csv.h"
#include "codebook/text/encoding.h"

namespace app {

namespace {

using codebook::FormatError;

QString nameOf(const QString& path) { return QFileInfo(path).fileName(); }

[[noreturn]] void refuse(const QString& path, int line, const QString& reason) {
    throw FormatError(QStringLiteral("“%1”, line %2: %3").arg(nameOf(path)).arg(line).arg(reason));
}

codebook::CsvTable tableIn(const QString& path, codebook::CsvHeader header) {
    codebook::CsvTable table = codebook::readCsv(bytesOf(path), nameOf(path), header);
    if (table.rows.empty())
        throw FormatError(QStringLiteral("“%1” holds nothing below its header.").arg(nameOf(path)));
    return table;
}

std::int64_t countIn(const QString& path, int line, const QString& cell) {
    bool isNumber = false;
    const std::int64_t count = cell.trimmed().isEmpty() ? 0 : cell.trimmed().toLongLong(&isNumber);
    if ((!isNumber && !cell.trimmed().isEmpty()) || count < 0 || count > INT32_MAX)
        refuse(path, line, QStringLiteral("“%1” is no count.").arg(cell.trimmed()));
    return count;
}

double numberIn(const QString& path, int line, const QString& cell) {
    const auto number = codebook::numberInCell(cell.trimmed());
    if (!number) refuse(path, line, QStringLiteral("“%1” is no number.").arg(cell.trimmed()));
    return *number;
}

QStringList setIn(const QString& cell) {
    QStringList set;
    for (const QString& code : cell.split(u'|'))
        if (!code.trimmed().isEmpty()) set << code.trimmed();
    set.sort();
    set.removeDuplicates();
    return set;
}

/// What a cell means as a category: sets in one order, numbers in one form.
QString categoryIn(const QString& path, int line, const QString& cell,
                   const RatingsQuestion& question) {
    if (cell.contains(u'|') || question.setDistance) return setIn(cell).join(u'|');
    if (question.level == codebook::MeasurementLevel::Nominal ||
        question.level == codebook::MeasurementLevel::Ordinal)
        return cell;
    return QString::number(numberIn(path, line, cell), 'g', 17);
}

void sortScale(QStringList& categories) {
    if (codebook::isNumeric(categories))
        std::sort(categories.begin(), categories.end(),
                  [](const QString& a, const QString& b) { return a.toDouble() < b.toDouble(); });
    else
        categories.sort();
}

/// Every cell's category, row after row; a null text where it is missing.
std::vector<QString> categoriesIn(const QString& path, const codebook::CsvTable& table,
                                  const RatingsQuestion& question) {
    std::vector<QString> cells;
    for (const codebook::CsvRow& row : table.rows)
        for (const QString& raw : row.cells) {
            const QString cell = raw.trimmed();
            if (cell.isEmpty()) {
                cells.emplace_back();
                continue;
            }
            QString category = categoryIn(path, row.line, cell, question);
            if (category.isNull()) category = QLatin1String("");
            if (!question.scale.isEmpty() && !question.scale.contains(category))
                refuse(path, row.line,
                       QStringLiteral("“%1” is not on the scale %2.")
                           .arg(category, question.scale.join(QStringLiteral(", "))));
            cells.push_back(category);
        }
    return cells;
}

}  // namespace

Ratings ratingsIn(const QString& path, const RatingsQuestion& question) {
    const codebook::CsvTable table = tableIn(path, codebook::CsvHeader::Names);
    const std::vector<QString> cells = categoriesIn(path, table, question);
    Ratings ratings;
    ratings.data.coders = table.header;
    ratings.data.categories = question.scale;
    if (question.scale.isEmpty()) {
        std::vector<QString> used = cells;
        std::sort(used.begin(), used.end());
        used.erase(std::unique(used.begin(), used.end()), used.end());
        for (const QString& category : used)
            if (!category.isNull()) ratings.data.categories << category;
        // Null and empty texts are equal: the empty set is there where a cell that is not null is.
        const bool hasEmptySet = std::any_of(cells.begin(), cells.end(), [](const QString& cell) {
            return cell.isEmpty() && !cell.isNull();
        });
        ratings.data.categories.removeAll(QString());
        if (hasEmptySet) ratings.data.categories << QStringLiteral("");
        sortScale(ratings.data.categories);
    }
    if (ratings.data.categories.size() > 3000)
        throw FormatError(
            QStringLiteral("“%1” holds more than 3000 different categories.").arg(nameOf(path)));
    QHash<QString, std::int32_t> indexOf;
    for (const QString& category : ratings.data.categories)
        indexOf.insert(category, static_cast<std::int32_t>(indexOf.size()));
    for (const QString& cell : cells)
        ratings.data.values.push_back(cell.isNull() ? codebook::ReliabilityData::missing
                                                    : indexOf.value(cell));
    if (question.setDistance) {
        std::vector<QStringList> sets;
        for (const QString& category : ratings.data.categories) sets.push_back(setIn(category));
        ratings.distances = codebook::setDistances(*question.setDistance, sets);
    }
    return ratings;
}

CountedRatings ratingCountsIn(const QString& path) {
    const codebook::CsvTable table = tableIn(path, codebook::CsvHeader::Labels);
    const auto isCount = [](const QString& cell) {
        bool isNumber = false;
        cell.trimmed().toLongLong(&isNumber);
        return isNumber || cell.trimmed().isEmpty();
    };
    const QString corner = table.header.front().trimmed().toLower();
    const bool hasNames =
        table.header.size() > 1 &&
        (corner.isEmpty() || corner == QLatin1String("unit") || corner == QLatin1String("enhet") ||
         std::none_of(table.rows.begin(), table.rows.end(),
                      [&](const codebook::CsvRow& row) { return isCount(row.cells.front()); }));
    const qsizetype first = hasNames ? 1 : 0;
    CountedRatings ratings;
    ratings.categories = table.header.mid(first);
    ratings.counts.categories = static_cast<std::size_t>(ratings.categories.size());
    for (const codebook::CsvRow& row : table.rows)
        for (const QString& cell : row.cells.mid(first))
            ratings.counts.counts.push_back(
                static_cast<std::int32_t>(countIn(path, row.line, cell)));
    return ratings;
}

CrossedRatings crossedRatingsIn(const QString& path) {
    const codebook::ContingencyTable table = countsIn(path);
    CrossedRatings ratings;
    ratings.categories = table.rowLabels;
    for (const QString& label : table.columnLabels)
        if (!ratings.categories.contains(label)) ratings.categories << label;
    if (ratings.categories.size() > 3000)
        throw FormatError(
            QStringLiteral("“%1” holds more than 3000 different categories.").arg(nameOf(path)));
    for (const QStringList& labels : {table.rowLabels, table.columnLabels})
        for (const QString& label : labels)
            if (labels.count(label) > 1)
                throw FormatError(
                    QStringLiteral("“%1” has the label “%2” twice.").arg(nameOf(path), label));
    ratings.table.categories = static_cast<std::size_t>(ratings.categories.size());
    ratings.table.counts.assign(ratings.table.categories * ratings.table.categories, 0);
    for (std::size_t row = 0; row < table.rows(); ++row)
        for (std::size_t column = 0; column < table.columns(); ++column) {
            const auto indexOf = [&](const QString& label) {
                return static_cast<std::size_t>(ratings.categories.indexOf(label));
            };
            ratings.table.counts[indexOf(table.rowLabels[static_cast<qsizetype>(row)]) *
                                     ratings.table.categories +
                                 indexOf(table.columnLabels[static_cast<qsizetype>(column)])] =
                table.at(row, column);
        }
    return ratings;
}

codebook::Continuum continuumIn(const QString& path, double begin, double end,
                                const QStringList& coders) {
    codebook::CsvReader reader(bytesOf(path), nameOf(path));
    for (const char* name : {"coder", "begin", "end", "code"})
        if (reader.column(QString::fromLatin1(name)) < 0)
            throw FormatError(QStringLiteral("“%1” has no column “%2”; it needs coder, begin, end "
                                             "and code.")
                                  .arg(nameOf(path), QString::fromLatin1(name)));
    codebook::Continuum continuum;
    continuum.begin = begin;
    continuum.end = end;
    continuum.coders = coders;
    continuum.units.resize(static_cast<std::size_t>(coders.size()));
    codebook::CsvRow row;
    while (reader.next(row)) {
        const auto cell = [&](const char* name) {
            return row.cells[reader.column(QString::fromLatin1(name))].trimmed();
        };
        codebook::ContinuumUnit unit{numberIn(path, row.line, cell("begin")),
                                     numberIn(path, row.line, cell("end")), 0};
        if (!(unit.begin < unit.end) || unit.begin < begin || unit.end > end)
            refuse(path, row.line,
                   QStringLiteral("%1–%2 is no stretch of %3–%4.")
                       .arg(cell("begin"), cell("end"))
                       .arg(begin)
                       .arg(end));
        if (!continuum.categories.contains(cell("code"))) continuum.categories << cell("code");
        unit.category = static_cast<std::int32_t>(continuum.categories.indexOf(cell("code")));
        if (!continuum.coders.contains(cell("coder"))) {
            continuum.coders << cell("coder");
            continuum.units.emplace_back();
        }
        continuum.units[static_cast<std::size_t>(continuum.coders.indexOf(cell("coder")))]
            .push_back(unit);
    }
    continuum.sort();
    return continuum;
}

SegmentSizes segmentSizesIn(const QString& path) {
    static const QRegularExpression separators(QStringLiteral("[,;\\t]"));
    const QStringList lines = codebook::decoded(bytesOf(path)).text.split(u'\n');
    SegmentSizes sizes;
    int number = 0;
    for (const QString& line : lines) {
        ++number;
        if (line.trimmed().isEmpty()) continue;
        QStringList cells = line.split(separators);
        const QString coder = cells.takeFirst().trimmed();
        codebook::Masses masses;
        bool isHeader = false;
        for (const QString& part : cells.join(u' ').split(u' ', Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const std::int64_t size = part.trimmed().toLongLong(&isNumber);
            isHeader = !isNumber && masses.empty() && sizes.coders.isEmpty();
            if (isHeader) break;
            if (!isNumber || size < 1)
                refuse(path, number,
                       QStringLiteral("“%1” is no size of a segment.").arg(part.trimmed()));
            masses.push_back(size);
        }
        if (isHeader) continue;
        if (masses.empty())
            refuse(path, number, QStringLiteral("There are no segments after the coder."));
        sizes.coders << coder;
        sizes.masses.push_back(std::move(masses));
    }
    if (sizes.masses.empty())
        throw FormatError(QStringLiteral("“%1” holds no segments.").arg(nameOf(path)));
    return sizes;
}

std::vector<std::vector<double>> weightsIn(const QString& path) {
    const codebook::CsvTable table =
        codebook::readCsv(bytesOf(path), nameOf(path), codebook::CsvHeader::Labels);
    const auto headerSize = table.header.size();
    // Without labels the first row is a row of weights, and there are as many rows as columns.
    const bool hasLabels = headerSize == static_cast<qsizetype>(table.rows.size()) + 1 &&
                           !codebook::numberInCell(table.header.front());
    std::vector<std::vector<double>> weights;
    const auto add = [&](const QStringList& cells, int line) {
        auto& row = weights.emplace_back();
        for (const QString& cell : cells) row.push_back(numberIn(path, line, cell));
    };
    if (!hasLabels) add(table.header, 1);
    for (const codebook::CsvRow& row : table.rows) add(row.cells.mid(hasLabels ? 1 : 0), row.line);
    return weights;
}

}  // namespace app
