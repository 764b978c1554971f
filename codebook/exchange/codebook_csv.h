// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The codebook as a table, for people who keep it in a spreadsheet; see docs/codebook-format.md.
#pragma once

#include "codebook/exchange/codebook_entries.h"

namespace codebook {

/// Reads a table with a column "path" (levels joined by "/", escaped as everywhere; parents that
/// have no row of their own are created), or with "name" and, where codes lie below others,
/// "parent", which holds a name or GUID of another row. Other columns as codebookCsv() writes them,
/// each of them optional.
/// @throws FormatError naming file and line, also where parents run in a circle
CodebookEntries readCodebookCsv(const QByteArray& bytes, const QString& fileName);

/// path,guid,perspective,color,codable,shortDefinition,definition,whenToUse,whenNotToUse,example
QByteArray codebookCsv(const Study& study);

}  // namespace codebook
