// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a corrected transcript shares with the one before: the ground on which codings find their
// words again.
#pragma once

#include <cstdint>
#include <vector>

#include "codebook/text/span.h"
#include "codebook/text/weighed_text.h"

namespace codebook {

/// `length` code points from oldBegin stand unchanged from newBegin.
struct EqualRun {
    std::int32_t oldBegin = 0;
    std::int32_t newBegin = 0;
    std::int32_t length = 0;

    std::int32_t oldEnd() const { return oldBegin + length; }
    std::int32_t newEnd() const { return newBegin + length; }
    bool operator==(const EqualRun&) const = default;
};

struct TextDiff {
    /// Ascending in both texts, without overlap.
    std::vector<EqualRun> runs;
    /// Whole lines that now stand elsewhere, with those that moved with them: ascending in the old
    /// text. A line is found so if it stands once in either text and is no mere "Yes.".
    std::vector<EqualRun> moved;
};

/// Compares first whole lines, then the words of lines that differ, then the letters of words that
/// were corrected. Words that two otherwise different passages happen to share count as different:
/// a run must not be small beside what was replaced on both of its sides. Memory is linear in the
/// texts and the time bounded; where it would not suffice (long stretches of repetitions that
/// differ a lot) the result is coarser. The same texts always give the same result.
TextDiff textDiff(const WeighedText& oldText, const WeighedText& newText);

}  // namespace codebook
