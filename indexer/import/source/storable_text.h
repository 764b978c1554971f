// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an importer gives, as it can be kept: for the code points that cannot, see
// codebook/text/storable.h.
#pragma once

#include "indexer/import/source/importer.h"

namespace indexer {

/// Writes U+FFFD for NUL, U+FFFE, U+FFFF and halves of surrogate pairs, in the text and in all that
/// stands beside it, and says so in a note. No position changes. Names of voices and notes become
/// one line each; a name of nothing but spaces is none, and neither is such a comment.
void makeStorable(RawText& raw);

}  // namespace indexer
