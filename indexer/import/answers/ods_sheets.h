// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenDocument spreadsheets (.ods), as LibreOffice saves them.
#pragma once

#include "indexer/import/answers/sheet_cells.h"
#include "indexer/import/source/importer.h"

namespace indexer {

struct OdsSheet {
    QString name;
    bool isHidden = false;
    SheetCells cells;
};

/// All sheets with their cells, in the workbook's order.
/// @throws codebook::FormatError if the file is no OpenDocument spreadsheet, is encrypted or
/// damaged, or holds more than MostAnswerCells cells or MostAnswerLetters letters
std::vector<OdsSheet> odsSheets(const SourceFile& file);

}  // namespace indexer
