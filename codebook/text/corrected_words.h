// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Typing errors: which word of a replaced passage became which, letter by letter.
#pragma once

#include <vector>

#include "codebook/text/sequence_diff.h"
#include "codebook/text/text_diff.h"

namespace codebook {

/// The letters that stayed where one passage was replaced by another: those that both begin and end
/// with; between them those of the whole, where the two are alike (three quarters of the letters
/// remain); else those of the words that are (six in ten), in order. Passages of more than 80 words
/// are not looked into.
std::vector<EqualRun> correctedWords(const WeighedText& oldText, Span before,
                                     const WeighedText& newText, Span after, DiffBudget& budget);

}  // namespace codebook
