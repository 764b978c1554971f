// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One document's units as pieces on which the same coders used a code.
#pragma once

#include <cstdint>
#include <vector>

#include "codebook/text/span.h"

namespace codebook {

/// Coders by their bits.
using CoderBits = std::uint64_t;

/// What one coder coded.
struct CoderSpan {
    std::size_t coder = 0;
    Span units;
};

struct CodedPiece {
    Span units;
    CoderBits coders = 0;  ///< who coded it; never nobody
    bool operator==(const CodedPiece&) const = default;
};

/// Ascending and without overlap; a coder's own overlapping spans count once.
std::vector<CodedPiece> codedPieces(const std::vector<CoderSpan>& spans);

/// What a tolerance at boundaries made equal.
struct Levelled {
    std::int64_t boundaries = 0;
    std::int64_t units = 0;
};
/// Counts pieces of at most so many units, on which only some of the given coders coded, as coded
/// by all of them, where all coded right before or after.
Levelled levelBoundaries(std::vector<CodedPiece>& pieces, CoderBits all, std::int32_t tolerance);

}  // namespace codebook
