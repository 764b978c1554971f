// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Spreadsheets keep dates as numbers of days, and only the format of a cell tells them from other
// numbers.
#pragma once

#include <QString>

#include <cstdint>

namespace indexer {

enum class SheetNumber : std::uint8_t { Plain, Date, Time, DateAndTime };

/// What a cell of this format shows.
/// @param id of the format; below 164 it is built in, and there need be no code
SheetNumber sheetNumberOf(int id, const QString& code);

/// "2026-05-04", "13:20", "26:05:30", "2026-05-04 13:20", or the number where it is plain or lies
/// outside the calendar of spreadsheets. Numbers have at most the 15 digits that a double keeps.
/// @param countsFrom1904 as files from old Macs do
QString sheetNumberInWords(double number, SheetNumber kind, bool countsFrom1904);

}  // namespace indexer
