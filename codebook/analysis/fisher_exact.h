// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fisher's exact test: how often independent variables with these very margins would give a table
// at least as improbable as this one. Exact or not at all: past a bound on work there is a reason
// instead of a number.
#pragma once

#include <cstdint>

#include "codebook/analysis/coefficient.h"
#include "codebook/analysis/contingency_table.h"

namespace codebook {

struct FisherExact {
    /// Sum of the probabilities of all tables with the same margins whose own probability is not
    /// above the observed one (times 1 + 1e-7, so that ties survive rounding, as R counts them).
    Coefficient twoSided;
    /// 2 × 2 only: top left count as large as observed, or larger.
    Coefficient greater;
    /// 2 × 2 only: top left count as small as observed, or smaller.
    Coefficient less;
};

/// Fisher (1935) for 2 × 2; Freeman and Halton (Biometrika 38, 1951) for larger tables, summed over
/// the network of Mehta and Patel (JASA 78, 1983, 427–434): columns are dealt one after another,
/// partial tables with the same rows left are merged, and a whole bundle is counted or dropped as
/// soon as bounds show that all or none of its completions are as improbable as the observed table.
/// @param table without empty rows or columns, at least 2 × 2.
/// @param workLimit steps after which the result is undefined; twenty-five million take about two
/// seconds and at most a few hundred MB.
FisherExact fisherExact(const ContingencyTable& table, std::int64_t workLimit);

}  // namespace codebook
