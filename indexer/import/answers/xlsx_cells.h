// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cells of one sheet of an Excel workbook.
#pragma once

#include "indexer/import/answers/sheet_cells.h"
#include "indexer/import/answers/xlsx_workbook.h"

namespace indexer {

/// @throws codebook::FormatError if the sheet is damaged, or holds more than MostAnswerCells cells
/// or MostAnswerLetters letters
SheetCells xlsxCells(const XlsxWorkbook& workbook, const XlsxWorkbook::Sheet& sheet);

}  // namespace indexer
