// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Agreement of any number of coders, with values missing where they are missing. Everything after
// Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., chapters 2–5 (as in his irrCAC).
#pragma once

#include "codebook/agreement/estimate.h"
#include "codebook/agreement/reliability_data.h"
#include "codebook/agreement/weights.h"

namespace codebook {

/// Coefficients that need not know who coded. pa is the mean over units with two values and more of
/// Σ_k r_ik(r*_ik − 1)/(r_i(r_i − 1)); standard errors are his, with Student's t.
struct SeveralCoderAgreement {
    std::int64_t units = 0;          ///< with one value at least
    std::int64_t pairableUnits = 0;  ///< with two
    Estimate percent;
    /// Fleiss 1971 as Gwet extends it to missing values; equal to Fleiss' own without them.
    Estimate fleissKappa;
    Estimate brennanPrediger;  ///< Randolph's (2005) free-marginal kappa: Pe = Σw/q²
    Estimate gwetAC;           ///< AC1, weighted AC2: Pe = Σw Σπ(1 − π)/(q(q − 1))
    double expectedFleiss = 0;
    double expectedAC = 0;
};
SeveralCoderAgreement severalCoderAgreement(const UnitCounts& counts, const Weights& weights);

/// Fleiss' z: kappa over its standard error under chance by Fleiss, Nee and Landis (1979), for
/// units with equally many values; undefined for others.
Coefficient fleissZ(const UnitCounts& counts);
/// The standard error that Fleiss (1971) printed, superseded by the one above.
Coefficient fleissFirstError(const UnitCounts& counts);
/// Fleiss' kappa of one category against all others.
Coefficient fleissCategoryKappa(const UnitCounts& counts, std::size_t category);

/// Conger (1980), of which Cohen's kappa is the case of two coders:
/// Pe = Σ w_kl (p̄_k p̄_l − s²_kl/r), s² the coders' covariances.
Estimate congerKappa(const ReliabilityData& data, const Weights& weights);
/// Light (1971): the mean of Cohen's kappas of all pairs of coders, each over the units that both
/// coded. Undefined if it is for a pair.
Coefficient lightKappa(const ReliabilityData& data);

}  // namespace codebook
