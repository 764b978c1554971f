// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Web pages say in which encoding they are, and often wrongly.
#pragma once

#include "indexer/import/source/importer.h"

namespace indexer {

/// The page as text, tags and all, with encoding and evidence. What the person says wins, then a
/// byte order mark, then <meta charset>, <meta http-equiv> or the XML declaration as browsers
/// understand them (ISO-8859-1 is Windows-1252 to them), then the bytes. A page that says it is in
/// a one-byte encoding but is valid UTF-8 is UTF-8, and one that says UTF-8 but is not is guessed;
/// both are noted.
/// @throws codebook::FormatError if the bytes are no text in any encoding
RawText decodedPage(const SourceFile& file);

}  // namespace indexer
