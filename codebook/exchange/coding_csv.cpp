// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "codebook/error.h"
#include "codebook/exchange/coding_row_builder.h"
#include "codebook/exchange/csv.h"
#include "codebook/words.h"

namespace codebook {

namespace {

enum Column {
    Document,
    Begin,
    End,
    CodePath,
    CoderName,
    Memo,
    Weight,
    Created,
    Text,
    Guid,
    Placed
};
constexpr std::array columnNames{"document", "begin",   "end",  "code", "coder", "memo",
                                 "weight",   "created", "text", "guid", "placed"};
constexpr std::size_t requiredColumns = 5;

class Table {
   public:
    Table(const QByteArray& bytes, const QString& fileName)
        : m_reader(bytes, fileName), m_builder(fileName, QStringLiteral("line")) {
        for (std::size_t i = 0; i < columnNames.size(); ++i) {
            m_columns[i] = m_reader.column(QLatin1String(columnNames[i]));
            if (i < requiredColumns && m_columns[i] < 0)
                throw FormatError(
                    codebook::Words::tr("“%1” is not a table of codings: it has no column "
                                        "“%2”.")
                        .arg(fileName, QLatin1String(columnNames[i])));
        }
        for (const QString& name : m_reader.header())
            if (std::none_of(columnNames.begin(), columnNames.end(),
                             [&](const char* known) { return name == QLatin1String(known); }))
                m_builder.noteUnknown(name);
    }

    CodingRows read() {
        for (CsvRow row; m_reader.next(row);) m_builder.add(coding(row));
        return m_builder.rows();
    }

   private:
    const QString& cell(const CsvRow& row, Column column) const {
        static const QString none;
        const qsizetype index = m_columns[column];
        return index < 0 ? none : row.cells[index];
    }

    CodingRow coding(const CsvRow& row) {
        CodingRow coding;
        coding.place = row.line;
        coding.document = m_builder.document(named(row, Document));
        coding.code = m_builder.code(named(row, CodePath));
        coding.coder = m_builder.coder(named(row, CoderName));
        coding.span = {position(row, Begin), position(row, End)};
        coding.memo = cell(row, Memo);
        coding.text = cell(row, Text);
        coding.created = m_builder.created(row.line, cell(row, Created).trimmed());
        coding.isPlaced = cell(row, Placed).trimmed() != QLatin1String("no");
        const QString weight = cell(row, Weight).trimmed();
        if (!weight.isEmpty()) m_builder.setWeight(coding, numberInCell(weight), weight);
        return coding;
    }

    QString named(const CsvRow& row, Column column) {
        QString name = cell(row, column).trimmed();
        if (name.isEmpty())
            m_builder.problems().add(row.line, [&] {
                return codebook::Words::tr("the column “%1” is empty")
                    .arg(QLatin1String(columnNames[column]));
            });
        return name;
    }

    std::int32_t position(const CsvRow& row, Column column) {
        bool isNumber = false;
        const std::int32_t position = cell(row, column).trimmed().toInt(&isNumber);
        if (!isNumber)
            m_builder.problems().add(row.line, [&] {
                return codebook::Words::tr("“%1” in column “%2” is no whole number")
                    .arg(cell(row, column), QLatin1String(columnNames[column]));
            });
        return position;
    }

    CsvReader m_reader;
    CodingRowBuilder m_builder;
    std::array<qsizetype, columnNames.size()> m_columns{};
};

}  // namespace

CodingRows readCodingsCsv(const QByteArray& bytes, const QString& fileName) {
    return Table(bytes, fileName).read();
}

}  // namespace codebook
