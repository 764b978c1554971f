// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cells of one sheet of a workbook, as they lie: sparse.
#pragma once

#include <QString>

#include <vector>

namespace indexer {

struct SheetCell {
    int column = 0;  ///< from 0
    QString words;   ///< never empty
};
struct SheetRow {
    int number = 0;                ///< from 1
    std::vector<SheetCell> cells;  ///< ascending by column
};
/// A rectangle of cells that show the value of the first. Rows from 1, columns from 0, inclusive.
struct MergedCells {
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
};

struct SheetCells {
    std::vector<SheetRow> rows;  ///< ascending; only those with cells
    std::vector<MergedCells> merged;
    int errors = 0;  ///< cells that show #N/A or the like
};

/// Places beyond these are refused.
inline constexpr int MostSheetRows = 1'048'576;
inline constexpr int MostSheetColumns = 16'384;

}  // namespace indexer
