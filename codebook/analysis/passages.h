// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Passages: distinct coded text, whoever and however often it was coded.
#pragma once

#include <vector>

#include "codebook/model/study.h"

namespace codebook {

/// A connected piece of the union of codings' spans in one document, with the codings that make it
/// up.
struct Passage {
    Span span;
    std::vector<CodingId> codings;
};
/// Ascending and without overlap; passages may touch.
using Passages = std::vector<Passage>;

/// The passages of codings that are given in order of their spans. Spans that only touch stay
/// apart.
Passages passagesOf(const std::vector<const Coding*>& sortedCodings);

/// The pieces that two lists of passages share, with the codings of both that reach into the piece.
Passages intersection(const Passages& left, const Passages& right, const Table<Coding>& codings);

}  // namespace codebook
