// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists of codes and tables of variables that other programs write, in the form of our own.
#pragma once

#include "codebook/exchange/codebook_entries.h"
#include "codebook/exchange/programs/table_columns.h"

namespace codebook {

/// The codes of a list, below their parents: as a column says, or as their paths do.
/// @throws FormatError if no column holds codes
CodebookEntries codeList(const CsvTable& table, const std::vector<MeantColumn>& columns,
                         const QString& fileName);

/// The table as an import of cases reads it: its columns for document, case and speaker so named,
/// those that the person ignores left out, the others attributes. Cells that name documents name
/// ours, where there is one.
CsvTable variableTable(const CsvTable& table, const std::vector<MeantColumn>& columns,
                       const Study& study);

}  // namespace codebook
