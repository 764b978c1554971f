// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gamma (Mathet, Widlöcher and Métivier 2015, "The unified and holistic method Gamma (γ) for
// inter-annotator agreement measure and alignment"): the best alignment of all coders' units,
// against that of units placed by chance.
#pragma once

#include <optional>
#include <vector>

#include "codebook/agreement/continuum.h"
#include "codebook/analysis/coefficient.h"

namespace codebook {

struct GammaOptions {
    double positionWeight = 1;  ///< α
    double categoryWeight = 1;  ///< β
    double emptyCost = 1;       ///< Δ∅, of a unit that stands alone
    /// D of two categories, row after row, from 0 to 1; empty: 0 for the same, 1 for others.
    std::vector<double> categoryDistances;
    double precision = 0.02;  ///< of the expected disorder, with 95 % confidence
    std::uint64_t seed = 1;
    int mostSamples = 500;
};

/// ((|Δbegin| + |Δend|)/(len₁ + len₂))² Δ∅. Not bounded by Δ∅.
double positionalDissimilarity(const ContinuumUnit& a, const ContinuumUnit& b, double emptyCost);

/// The disorder of the best alignment: every unit in one tuple with at most one unit of each coder,
/// a tuple costing the mean of its pairs, the sum divided by the mean number of units of a coder.
/// None where there is no unit, or the search is too much work.
std::optional<double> disorder(const Continuum& continuum, const GammaOptions& options = {});

struct Gamma {
    Coefficient gamma;  ///< 1 − observed/expected
    double observed = 0;
    double expected = 0;
    int samples = 0;
};
Gamma gammaAgreement(const Continuum& continuum, const GammaOptions& options = {});

}  // namespace codebook
