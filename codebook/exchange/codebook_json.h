// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The codebook as JSON, form "samsyn-codebook/1"; see docs/codebook-format.md.
#pragma once

#include "codebook/exchange/codebook_entries.h"

namespace codebook {

/// Reads the form that codebookJson() writes, and plainer ones: every key but "name" may be
/// missing, and the array of codes may stand alone.
/// @throws FormatError naming the file and the code's path, or for bad JSON line and byte
CodebookEntries readCodebookJson(const QByteArray& bytes, const QString& fileName);

/// The whole codebook, UTF-8, indented by two, keys always in the same order, so that versions can
/// be compared line by line.
QByteArray codebookJson(const Study& study);

}  // namespace codebook
