// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as each of the tables and lists that are exchanged with other programs.
#include <cstddef>
#include <cstdint>

#include "codebook/error.h"
#include "codebook/exchange/codebook_csv.h"
#include "codebook/exchange/codebook_json.h"
#include "codebook/exchange/coding_rows.h"
#include "codebook/exchange/csv.h"
#include "tests/fuzz/finding.h"
#include "tests/support/transcript_laws.h"

namespace {

using Reader = void (*)(const QByteArray& bytes, const QString& fileName);

void readTable(const QByteArray& bytes, const QString& fileName) {
    const codebook::CsvTable table = codebook::readCsv(bytes, fileName);
    for (const codebook::CsvRow& row : table.rows) {
        if (row.cells.size() != table.header.size())
            tests::requireNone({QStringLiteral("A row has other cells than the header.")});
        for (const QString& cell : row.cells) {
            static_cast<void>(codebook::numberInCell(cell));
            static_cast<void>(codebook::yesNoInCell(cell));
        }
    }
}

constexpr Reader readers[] = {
    readTable,
    [](const QByteArray& bytes, const QString& name) { codebook::readCodebookCsv(bytes, name); },
    [](const QByteArray& bytes, const QString& name) { codebook::readCodebookJson(bytes, name); },
    [](const QByteArray& bytes, const QString& name) { codebook::readCodingsCsv(bytes, name); },
    [](const QByteArray& bytes, const QString& name) { codebook::readCodingsJson(bytes, name); },
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString name = QStringLiteral("x.csv");
    for (const Reader read : readers) {
        try {
            read(bytes, name);
        } catch (const codebook::FormatError& error) {
            tests::requireNone(tests::brokenLawsOfRefusal(error.message(), name));
        }
    }
    return 0;
}
