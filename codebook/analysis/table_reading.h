// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The results of a table's tests in words, for readers who do not live in statistics.
#pragma once

#include <QString>

#include <cstdint>

#include "codebook/analysis/permutation_test.h"
#include "codebook/analysis/table_tests.h"

namespace codebook {

/// What Cramér's V amounts to: "negligible", "small", "medium" or "large", by Cohen's (1988,
/// chapter 7) w = V·√min(r − 1, c − 1) with the bounds 0.1, 0.3 and 0.5.
QString sizeWord(double cramersV, std::size_t rows, std::size_t columns);

/// One sentence: whether the table shows an association, with χ², df, the recommended test's p and
/// V with its size word; or why nothing can be said. A second one names rows and columns left out.
QString interpretation(const TableTests& tests);

/// Why the counted units may not be independent of each other.
enum class UnitDependence : std::uint8_t {
    SameInterview,  ///< passages, codings, turns, words: many come from one interview
    SeveralCells,   ///< documents or cases: each can stand in several cells
    Unknown,        ///< a table of counts from elsewhere
};

/// One sentence on what the units' dependence means for p.
/// @param units the plural noun of what was counted ("passages"); not used for Unknown.
QString dependenceNote(UnitDependence dependence, const QString& units = {});

/// One sentence with the result of the permutation that keeps interviews together.
QString interpretation(const ClusteredPermutation& permutation);

}  // namespace codebook
