// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables that come from spreadsheets: separators, quotes and encodings as they are found.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace codebook {

struct CsvRow {
    QStringList cells;  ///< as many as the header, verbatim
    int line = 0;       ///< where it begins in the file, from 1
};

/// What the cells of the first row are.
enum class CsvHeader : std::uint8_t {
    Names,     ///< names of columns: each there, none twice
    Labels,    ///< anything, also nothing: labels of a table of counts, or its first row
    Anything,  ///< the same, and columns at the end may hold something without having a name
};

/// Reads a table row by row, so that a million rows need not stand in memory at once. Takes any
/// encoding that codebook::decoded recognises; commas, semicolons or tabs, whichever the header has
/// most of, or what a first line "sep=;" says; quoted cells with doubled quotes and line ends in
/// them. Empty lines, and rows in which every cell is empty, are passed over.
class CsvReader {
   public:
    /// @param separator none lets the header decide
    /// @throws FormatError if the bytes are no text or damaged UTF-8, if there is no header, or if
    /// a column's name is missing or stands twice
    CsvReader(const QByteArray& bytes, QString fileName, CsvHeader header = CsvHeader::Names,
              std::optional<QChar> separator = {});

    /// Names of the columns, trimmed.
    const QStringList& header() const { return m_header; }
    /// The encoding that was recognised.
    const QString& encoding() const { return m_encoding; }
    /// Index of the column with that name, or -1.
    qsizetype column(const QString& name) const { return m_header.indexOf(name); }
    /// Reads the next row; false at the end. @throws FormatError naming file and line if the row
    /// has more or fewer cells than the header, or a quote stays open
    bool next(CsvRow& row);

   private:
    bool nextRecord(CsvRow& row);
    QString nextCell(bool& endsRecord);
    QString quotedCell(bool& endsRecord);
    bool closesCell(bool& endsRecord);
    void readHeader(CsvHeader kind);
    void recogniseSeparator();
    [[noreturn]] void refuse(int line, const QString& reason) const;

    QString m_fileName;
    QString m_encoding;
    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rows = 0;
    QChar m_separator = u',';
    QStringList m_header;
    qsizetype m_namelessFrom = 0;  ///< columns from here have no name and must stay empty
};

struct CsvTable {
    QStringList header;
    std::vector<CsvRow> rows;
};

/// The whole table. @throws FormatError as CsvReader does
CsvTable readCsv(const QByteArray& bytes, const QString& fileName,
                 CsvHeader header = CsvHeader::Names);

/// What a cell means as a number, with decimal point or decimal comma; none where it is no finite
/// number.
std::optional<double> numberInCell(const QString& cell);
/// What a cell means as yes or no: yes, no, true, false, 1, 0, and the Swedish words for them that
/// a spreadsheet writes; none where it is neither.
std::optional<bool> yesNoInCell(const QString& cell);

}  // namespace codebook
