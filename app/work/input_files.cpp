// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/input_files.h"

#include <QFile>
#include <QFileInfo>

#include "codebook/error.h"
#include "codebook/exchange/codebook_csv.h"
#include "codebook/exchange/codebook_json.h"
#include "codebook/exchange/refi/qdc_import.h"
#include "codebook/words.h"

namespace app {

namespace {

constexpr qint64 largestFile = 1'000'000'000;

bool isJson(const QString& path) {
    return QFileInfo(path).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0;
}

bool isWorkbook(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("xlsx") || suffix == QLatin1String("xlsm") ||
           suffix == QLatin1String("ods");
}

QString nameOf(const QString& path) { return QFileInfo(path).fileName(); }

std::int64_t countIn(const QString& cell, const QString& file, int line) {
    bool isNumber = false;
    const std::int64_t count = cell.trimmed().toLongLong(&isNumber);
    if (!isNumber || count < 0)
        throw codebook::FormatError(
            codebook::Words::tr("“%1”, line %2: “%3” is no count.").arg(file).arg(line).arg(cell));
    return count;
}

}  // namespace

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    if (QFileInfo(path).isDir())
        throw codebook::FormatError(codebook::Words::tr("“%1” is a folder, not a file.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        throw codebook::FormatError(
            codebook::Words::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestFile)
        throw codebook::FormatError(codebook::Words::tr("“%1” is larger than 1 GB.").arg(path));
    return file.readAll();
}

codebook::CodebookEntries codebookIn(const QString& path) {
    if (QFileInfo(path).suffix().compare(QLatin1String("qdc"), Qt::CaseInsensitive) == 0)
        return codebook::readQdc(bytesOf(path), nameOf(path));
    return isJson(path) ? codebook::readCodebookJson(bytesOf(path), nameOf(path))
                        : codebook::readCodebookCsv(bytesOf(path), nameOf(path));
}

codebook::CodingRows codingsIn(const QString& path) {
    return isJson(path) ? codebook::readCodingsJson(bytesOf(path), nameOf(path))
                        : codebook::readCodingsCsv(bytesOf(path), nameOf(path));
}

indexer::CaseSheet casesIn(const QString& path, const QString& sheet) {
    return indexer::readCaseSheet({nameOf(path), bytesOf(path), {}}, sheet);
}

indexer::CaseSheet tableIn(const QString& path, const QString& sheet) {
    if (isWorkbook(path)) return casesIn(path, sheet);
    indexer::CaseSheet read;
    read.unit = QStringLiteral("line");
    read.table = codebook::readCsv(bytesOf(path), nameOf(path), codebook::CsvHeader::Anything);
    QStringList names;
    for (const QString& header : read.table.header) {
        const QString wanted = header.isEmpty()
                                   ? codebook::Words::tr("Column %1").arg(names.size() + 1)
                                   : header.simplified();
        QString name = wanted;
        for (int number = 2; names.contains(name); ++number)
            name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
        names << name;
    }
    read.table.header = names;
    return read;
}

bool isCodingsFile(const QString& path) {
    if (isJson(path)) return true;
    if (isWorkbook(path)) return false;
    const QStringList header =
        codebook::readCsv(bytesOf(path), nameOf(path), codebook::CsvHeader::Anything).header;
    const auto has = [&](const char* name) { return header.contains(QLatin1String(name)); };
    return has("document") && has("begin") && has("end") && has("code");
}

codebook::ContingencyTable countsIn(const QString& path) {
    const codebook::CsvTable table =
        codebook::readCsv(bytesOf(path), nameOf(path), codebook::CsvHeader::Labels);
    const bool hasLabels =
        std::any_of(table.header.begin(), table.header.end(), [](const QString& cell) {
            bool isNumber = false;
            cell.trimmed().toLongLong(&isNumber);
            return !isNumber;
        });
    if (!hasLabels) {
        std::vector<std::vector<std::int64_t>> rows(1);
        for (const QString& cell : table.header)
            rows.front().push_back(countIn(cell, nameOf(path), 1));
        for (const codebook::CsvRow& row : table.rows) {
            rows.emplace_back();
            for (const QString& cell : row.cells)
                rows.back().push_back(countIn(cell, nameOf(path), row.line));
        }
        return codebook::ContingencyTable::unlabelled(rows);
    }
    codebook::ContingencyTable counts;
    counts.columnLabels = table.header.mid(1);
    for (const codebook::CsvRow& row : table.rows) {
        counts.rowLabels << row.cells.value(0);
        for (const QString& cell : row.cells.mid(1))
            counts.counts.push_back(countIn(cell, nameOf(path), row.line));
    }
    codebook::requireCounts(counts);
    return counts;
}

}  // namespace app
