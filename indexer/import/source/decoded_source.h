// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first step of every format that is plain text: bytes to characters, and how that was decided
// in words for a person.
#pragma once

#include "indexer/import/source/importer.h"

namespace indexer {

/// The file's whole text with its encoding, the evidence for it, and a note where bytes meant
/// nothing.
/// @throws codebook::FormatError if the bytes are no text in any encoding
RawText decodedSource(const SourceFile& file);

}  // namespace indexer
