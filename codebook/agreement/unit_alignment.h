// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The best alignment of units, as a choice among tuples that share none.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace codebook {

/// Units that could be aligned, and what that saves against leaving each of them alone.
struct AlignedTuple {
    std::vector<std::int32_t> units;
    double saving = 0;
};

/// The largest saving of tuples no two of which share a unit. None where the search takes too long.
/// A weighted set packing; solved part by part as an integer programme (GLPK).
std::optional<double> largestSaving(const std::vector<AlignedTuple>& tuples, std::size_t units);

}  // namespace codebook
