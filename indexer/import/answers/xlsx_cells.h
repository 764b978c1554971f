// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cells of one sheet of a workbook, as they lie: sparse.
#pragma once

#include <vector>

#include "indexer/import/answers/xlsx_workbook.h"

namespace indexer {

struct XlsxCell {
    int column = 0;  ///< from 0
    QString words;   ///< never empty
};
struct XlsxRow {
    int number = 0;               ///< from 1
    std::vector<XlsxCell> cells;  ///< ascending by column
};
/// A rectangle of cells that show the value of the first. Rows from 1, columns from 0, inclusive.
struct MergedCells {
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
};

struct XlsxCells {
    std::vector<XlsxRow> rows;  ///< ascending; only those with cells
    std::vector<MergedCells> merged;
    int errors = 0;  ///< cells that show #N/A or the like
};

/// @throws codebook::FormatError if the sheet is damaged, or holds more than MostAnswerCells cells
/// or MostAnswerLetters letters
XlsxCells xlsxCells(const XlsxWorkbook& workbook, const XlsxWorkbook::Sheet& sheet);

}  // namespace indexer
