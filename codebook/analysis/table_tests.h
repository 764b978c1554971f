// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be said about the association in a table of counts: tests of independence, measures of
// its strength, and where in the table it sits.
#pragma once

#include <QStringList>

#include <cstdint>
#include <vector>

#include "codebook/analysis/coefficient.h"
#include "codebook/analysis/contingency_table.h"

namespace codebook {

struct TableTestOptions {
    /// B of the Monte Carlo test; 0 leaves it out.
    int permutations = 9999;
    std::uint64_t seed = 1;
    /// Steps after which Fisher's exact test gives up; 0 leaves it out for all but the smallest.
    std::int64_t fisherWorkLimit = 25'000'000;
};

/// Whose p to report.
enum class RecommendedTest : std::uint8_t {
    None,        ///< nothing can be tested
    ChiSquare,   ///< the expected counts are large enough
    Fisher,      ///< they are not, and the exact test was possible
    MonteCarlo,  ///< they are not, and the exact test was too much work
};

/// One Coefficient a cell, of the whole table, left out rows and columns included.
using CoefficientMatrix = std::vector<std::vector<Coefficient>>;

/// All results for one table. Rows and columns without any counts say nothing about association:
/// they are left out of every test and named here; df counts the others only. "2 × 2" below means
/// what is left after that.
struct TableTests {
    Coefficient chiSquare;  ///< Pearson's X² = Σ(O − E)²/E
    Coefficient df;         ///< (r − 1)(c − 1)
    Coefficient p;          ///< of chiSquare
    Coefficient yates;      ///< 2 × 2: X² with min(½, |O − E|) taken off each |O − E|
    Coefficient yatesP;
    Coefficient g;  ///< likelihood ratio G = 2ΣO ln(O/E)
    Coefficient gP;
    Coefficient fisherP;         ///< two-sided; r × c by Freeman and Halton
    Coefficient fisherGreaterP;  ///< 2 × 2: top left as large or larger
    Coefficient fisherLessP;     ///< 2 × 2: top left as small or smaller
    Coefficient monteCarloP;     ///< of chiSquare over random tables with the same margins

    Coefficient cramersV;  ///< √(X²/(n·min(r − 1, c − 1))), never from Yates' X²
    /// Bergsma 2013 (Journal of the Korean Statistical Society 42, 323–328): bias removed, 0 where
    /// the table is less associated than chance makes it.
    Coefficient cramersVCorrected;
    /// 2 × 2: (ad − bc)/√(product of the margins), with its sign.
    Coefficient phi;
    Coefficient tschuprowsT;             ///< √(X²/(n√((r − 1)(c − 1))))
    Coefficient contingencyCoefficient;  ///< Pearson's C = √(X²/(X² + n))

    CoefficientMatrix expected;           ///< E = row total · column total / n
    CoefficientMatrix pearsonResiduals;   ///< (O − E)/√E
    CoefficientMatrix adjustedResiduals;  ///< (O − E)/√(E(1 − r/n)(1 − c/n)), Haberman 1973

    std::int64_t total = 0;
    std::size_t testedRows = 0;
    std::size_t testedColumns = 0;
    Coefficient smallestExpected;
    /// Cells (of the tested ones) with an expected count below 5.
    std::size_t cellsBelowFive = 0;
    /// By Cochran (Biometrics 10, 1954): χ² unless an expected count is below 1 or more than a
    /// fifth of them are below 5; in a 2 × 2 table unless any is below 5.
    RecommendedTest recommended = RecommendedTest::None;
    QStringList leftOutRows;
    QStringList leftOutColumns;
    int permutations = 0;  ///< B of monteCarloP
    std::uint64_t seed = 0;

    /// The p value of the recommended test.
    Coefficient recommendedP() const;
};

/// Computes everything at once. Takes up to some seconds for large tables with small counts, where
/// the exact test tries its limit: run it off the window's thread.
/// @throws FormatError as requireCounts.
TableTests tableTests(const ContingencyTable& table, const TableTestOptions& options = {});

}  // namespace codebook
