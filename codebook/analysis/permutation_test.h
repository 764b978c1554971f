// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What chance alone does to a table, tried out instead of calculated. A random p counts the table
// at hand among the trials, (1 + #) / (B + 1), so it is valid and never 0 (Phipson and Smyth 2010,
// Statistical Applications in Genetics and Molecular Biology 9, article 39).
#pragma once

#include <cstdint>
#include <vector>

#include "codebook/analysis/coefficient.h"
#include "codebook/analysis/contingency_table.h"

namespace codebook {

/// p of Pearson's χ² over random tables with the same margins; a table counts when its χ² reaches
/// the observed one times 1 − 1e-7. The same seed gives the same p.
/// @param table without empty rows or columns, at least 2 × 2.
/// @param permutations B; at 0 the result is undefined.
Coefficient monteCarloP(const ContingencyTable& table, int permutations, std::uint64_t seed);

/// One unit of a cross-tab with the cluster it comes from: an interview, a case. The numbers are
/// only names.
struct ClusteredUnit {
    std::int64_t row = 0;
    std::int64_t column = 0;
    std::int64_t cluster = 0;
};

struct ClusteredPermutation {
    Coefficient p;
    /// How many clusters there were, which is what the evidence rests on.
    std::int64_t clusters = 0;
    /// True where all arrangements were gone through instead of B random ones; p is exact then.
    bool isExact = false;
};

/// p of Pearson's χ² when whole clusters change places. One of the two variables must be constant
/// within each cluster (the side an interviewed person is on); its labels are permuted over the
/// clusters while each cluster keeps its units together. Clusters are what is exchangeable under
/// the hypothesis, whatever the dependence within them (Gail, Mark, Carroll, Green and Pee 1996,
/// Statistics in Medicine 15, 1069–1092; Winkler and others 2015, NeuroImage 123, 253–268, whole-
/// block permutation). All arrangements are gone through where there are no more than B + 1.
/// Undefined, with the reason, where both variables vary within clusters, where no other
/// arrangement exists, and at B = 0.
ClusteredPermutation clusteredPermutationP(const std::vector<ClusteredUnit>& units,
                                           int permutations, std::uint64_t seed);

}  // namespace codebook
