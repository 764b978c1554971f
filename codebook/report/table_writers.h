// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One function a format, for formatted() alone.
#pragma once

#include "codebook/report/text_table.h"

namespace codebook {

QString alignedTable(const TextTable& table);
QString markdownTable(const TextTable& table);
QString htmlTable(const TextTable& table);
QString latexTable(const TextTable& table);

/// As many cells as the table is wide.
std::vector<TextCell> wholeRow(const TextTable& table, std::size_t row);
/// Columns of the header or of the longest row.
std::size_t width(const TextTable& table);
/// The column, or an unnamed one beyond the header's end.
TextColumn columnAt(const TextTable& table, std::size_t column);

}  // namespace codebook
