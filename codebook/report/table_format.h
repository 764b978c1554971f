// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways in which a table is written down.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

#include "codebook/report/text_table.h"

namespace codebook {

enum class TableFormat : std::uint8_t { Text, Csv, Markdown, Html, Latex };

/// The format of "table", "csv", "md", "html" or "tex".
std::optional<TableFormat> tableFormatNamed(const QString& name);

/// The table in that format, closed by a line end.
///   Text      columns aligned for a terminal; control characters, which could steer it, are shown
///             as U+FFFD
///   Csv       RFC 4180: header and rows alone, so that any program reads it; cells are verbatim,
///             also those that a spreadsheet would take for a formula (see docs/tables.md)
///   Markdown  a GitHub table
///   Html      a whole small page with one table
///   Latex     a table environment for the package booktabs, UTF-8
QString formatted(const TextTable& table, TableFormat format);

}  // namespace codebook
