// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "codebook/report/text_table.h"

namespace codebook {

class Project;

/// Every coding, ordered by document, begin, end, code and coder, with the columns
/// guid,document,begin,end,code,coder,memo,weight,text,created. The code is the one that the coding
/// counts as. Can be imported as it is. Where some wait to be placed in a revised text, a column
/// "placed" says "no" of them; their positions count in the revision that they stand in.
TextTable codingsTable(const Project& project);
/// The table as CSV, made without holding it.
QByteArray codingsCsv(const Project& project);
/// The same as a JSON array, an object a line; weight is null where none was given, and
/// "placed": false stands only where a coding waits.
QByteArray codingsJson(const Project& project);
/// The same objects, one a line and nothing between them (JSON Lines).
QByteArray codingsJsonLines(const Project& project);

}  // namespace codebook
