// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The 2 × 2 case of Fisher's test, apart because it needs one walk along one variable.
#pragma once

#include "codebook/analysis/fisher_exact.h"

namespace codebook {

/// Walks the hypergeometric distribution outwards from its mode by ratios of neighbours, so no
/// logarithm of a factorial loses digits: right to about 1e-12 up to counts of 10^9.
FisherExact fisherTwoByTwo(const ContingencyTable& table, std::int64_t workLimit);

}  // namespace codebook
