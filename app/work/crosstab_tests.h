// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be said about a cross-tab's association: the same tests with the same figures, whoever
// asks.
#pragma once

#include "app/work/crosstab_question.h"
#include "codebook/analysis/permutation_test.h"
#include "codebook/analysis/table_reading.h"
#include "codebook/analysis/table_tests.h"

namespace app {

/// Cells whose adjusted residual is beyond this stand out (about 5 % by chance).
inline constexpr double MarkedResidual = 2;

struct CrossTabTests {
    codebook::TableTests tests;
    codebook::ClusteredPermutation clustered;
    codebook::UnitDependence dependence = codebook::UnitDependence::SameInterview;
};

codebook::ContingencyTable countsOf(const codebook::CrossTab& table);
/// Of each cell; undefined in rows and columns that hold nothing. Takes no longer than the table.
codebook::CoefficientMatrix residualsOf(const codebook::CrossTab& table);
/// Random tables are fewer where the table is large, none where it is very large; the result says
/// how many there were. Still up to some seconds. @throws codebook::Conflict on an unknown
/// CrossTabQuestion::together
CrossTabTests testsOf(const codebook::CrossTab& table, const CrossTabQuestion& question,
                      const codebook::Study& study, const codebook::TextSource& source);

}  // namespace app
