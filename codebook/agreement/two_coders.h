// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What two coders' table of categories says about their agreement.
#pragma once

#include <vector>

#include "codebook/agreement/estimate.h"
#include "codebook/agreement/reliability_data.h"
#include "codebook/agreement/weights.h"

namespace codebook {

/// All coefficients of one table; weighted throughout where the weights are. Intervals: Student's t
/// but for kappa's, which is normal.
struct TwoCoderAgreement {
    std::int64_t units = 0;
    Estimate percent;  ///< (weighted) share of agreement; √(p(1 − p)/n)
    /// Bennett, Alpert and Goldstein 1954, Brennan and Prediger 1981; with two categories PABAK
    /// (Byrt, Bishop and Carlin 1993): Pe = Σw/q².
    Estimate bennettS;
    Estimate scottPi;      ///< Scott 1955: Pe = Σw π_k π_l, π the mean margins
    Estimate cohenKappa;   ///< Cohen 1960, 1968; variance by Fleiss, Cohen and Everitt 1969, eq. 8
    Coefficient kappaMax;  ///< the largest kappa that these margins allow (Cohen 1960:42)
    Estimate gwetAC;       ///< AC1, weighted AC2 (Gwet 2008; 2014)
    Coefficient kappaNullError;  ///< standard error of kappa if there were chance agreement only
    double expectedKappa = 0;
    double expectedPi = 0;
    double expectedAC = 0;
};

TwoCoderAgreement twoCoderAgreement(const PairTable& table, const Weights& weights);

/// Cohen's kappa of one category against all others, by the coders' own margins.
Coefficient categoryKappa(const PairTable& table, std::size_t category);
/// Scott's pi of one category against all others.
Coefficient categoryPi(const PairTable& table, std::size_t category);

/// Holsti's (1969) CR = 2M/(N1 + N2): agreements over the decisions that each of two coders made.
Coefficient holsti(const ReliabilityData& data);

}  // namespace codebook
