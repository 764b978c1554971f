// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table as an Excel workbook, for whoever goes on counting. The only user of libxlsxwriter.
#pragma once

#include <QByteArray>

#include "codebook/report/text_table.h"

namespace codebook {

/// The bytes of a workbook: a sheet "Table" with the header frozen above the rows, numbers as
/// numbers, whose marks ("7 ▼") are their format, all else as text, also what begins with "=";
/// where there are a title or notes, a sheet "Notes" with them. A cell holds at most 32,767 UTF-16
/// units: a longer text is cut, ends with "…", and the notes count such cells.
/// @throws StoreError if the table has more rows or columns than a sheet, or the temporary file
/// that it is made in cannot be written
QByteArray xlsxTable(const TextTable& table);

}  // namespace codebook
