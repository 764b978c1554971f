// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A spreadsheet's cells as words, whatever kind of file they come from.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "indexer/import/source/importer.h"

namespace indexer {

/// A row that holds something.
struct AnswerRow {
    int number = 0;     ///< its line or row in the file, from 1
    QStringList cells;  ///< as many as the header, with white space at their ends as it stands
};

struct AnswerTable {
    QStringList header;  ///< verbatim but for white space: names may be missing or stand twice
    std::vector<AnswerRow> rows;
    QString sheet;            ///< the sheet's name, where the file has sheets
    QStringList otherSheets;  ///< those that were left alone
    QString encoding;
    QString encodingEvidence;
    QStringList notes;
    QStringList encodingAlternatives = {};  ///< see RawText
    bool isEncodingDoubtful = false;
};

/// More cells, and more letters in all of them, are refused: memory stays bounded whatever a file
/// claims.
inline constexpr qsizetype MostAnswerCells = 1'000'000;
inline constexpr qsizetype MostAnswerLetters = 40'000'000;

/// A table of separated values. Takes what codebook::CsvReader takes; where the separator that the
/// header has most of does not fit the rows, another that does. The person's encoding counts.
/// @param prefersTabs the file's name says that tabs separate (.tsv)
/// @throws codebook::FormatError if it is no table
AnswerTable separatedTable(const SourceFile& file, bool prefersTabs);

/// A sheet of a workbook: OpenDocument where the name ends in .ods, else Excel's (ECMA-376 part 1,
/// SpreadsheetML). Dates are ISO 8601, booleans yes
/// or no, formulas what they last came to, rich text its letters; errors count as empty, and a note
/// says so. What is merged downwards counts in each of its rows. Rows and columns without
/// anything in them are passed over, and so are lines above the headers that hold a title.
/// @param sheet the sheet's name; empty takes the first that is not hidden and has rows
/// @throws codebook::FormatError if it is no workbook, is damaged, encrypted or too large, or has
/// no such sheet
AnswerTable workbookTable(const SourceFile& file, const QString& sheet);

}  // namespace indexer
