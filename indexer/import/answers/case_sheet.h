// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A spreadsheet of cases, from whichever kind of file.
#pragma once

#include <QString>
#include <QStringList>

#include "codebook/exchange/csv.h"
#include "indexer/import/source/importer.h"

namespace indexer {

struct CaseSheet {
    codebook::CsvTable table;  ///< each column has a name, none twice
    QString unit;              ///< what its rows are counted in: "line", of a workbook "row"
    QString sheet;             ///< the sheet's name, where the file has sheets
    QStringList otherSheets;
    QStringList notes;
};

/// Reads a workbook where the name ends in .xlsx, .xlsm or .ods, else separated values.
/// @param sheet the sheet's name; empty takes the first that is shown and has rows
/// @throws codebook::FormatError if it is no table of its kind
CaseSheet readCaseSheet(const SourceFile& file, const QString& sheet = {});

/// Lower case, without dot.
QStringList caseSheetSuffixes();

}  // namespace indexer
