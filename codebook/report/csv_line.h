// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a line of comma-separated values is written, for every table that leaves the program.
#pragma once

#include <QString>
#include <QStringList>

namespace codebook {

/// The cell with quotes around it where RFC 4180 wants them: it holds a comma, a quote or a line
/// end; or where other readers do: a semicolon, a tab, or blanks at its ends.
QString csvCell(const QString& text);

/// Appends the cells as one line, closed by CRLF.
void appendCsvLine(QString& csv, const QStringList& cells);

}  // namespace codebook
