// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that commands read, opened and told apart by their suffix.
#pragma once

#include <QString>
#include <QStringList>

#include "codebook/analysis/contingency_table.h"
#include "codebook/exchange/codebook_entries.h"
#include "codebook/exchange/coding_rows.h"
#include "indexer/import/answers/case_sheet.h"

namespace app {

/// The file's bytes. @throws FormatError if it is not there, cannot be read, or is larger than 1 GB
QByteArray bytesOf(const QString& path);

/// A codebook: .json or .csv. @throws FormatError
codebook::CodebookEntries codebookIn(const QString& path);
/// Codings: .json or .csv. @throws FormatError
codebook::CodingRows codingsIn(const QString& path);
/// A table of cases: .csv or .xlsx, of which the sheet so named or the first. @throws FormatError
indexer::CaseSheet casesIn(const QString& path, const QString& sheet);
/// Any table: separated values, whose headers may be missing or stand twice, or a workbook.
/// @throws FormatError
indexer::CaseSheet tableIn(const QString& path, const QString& sheet);
/// True for a file of codings in the form that Samsyn writes.
bool isCodingsFile(const QString& path);
/// A table of counts: .csv with labels in the first row and column, or numbers alone. @throws
/// FormatError
codebook::ContingencyTable countsIn(const QString& path);

}  // namespace app
