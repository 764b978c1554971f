// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Code points that are no characters: files hold them where they are damaged or were put together
// from pieces, and neither SQLite nor XML keeps them as they are.
#pragma once

#include "indexer/import/importer.h"

namespace indexer {

/// Writes U+FFFD for NUL, U+FFFE, U+FFFF and halves of surrogate pairs, in the text and in all that
/// stands beside it, and says so in a note. No position changes. Names of voices and notes become
/// one line each; a name of nothing but spaces is none, and neither is such a comment.
void makeStorable(RawText& raw);

/// The same of one text; returns how many code points were replaced.
qint64 makeStorable(QString& text);

}  // namespace indexer
