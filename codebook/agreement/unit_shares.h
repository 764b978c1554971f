// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Gwet's formulas for several coders share: each unit's observed agreement, the categories'
// prevalences, and the variance over units.
#pragma once

#include <cmath>
#include <vector>

#include "codebook/agreement/estimate.h"
#include "codebook/agreement/reliability_data.h"
#include "codebook/agreement/weights.h"

namespace codebook {

struct UnitShares {
    UnitShares(const UnitCounts& unitCounts, const Weights& weights);

    /// True where more than one category was used.
    bool varies() const;
    /// (n/n')(pa_i − pe)/(1 − pe), 0 for units with one value.
    double correctedOf(std::size_t unit, double pe) const;
    /// Σ_k (r_ik/r_i) weighted_k of each unit.
    std::vector<double> meansOf(const std::vector<double>& weighted) const;
    /// The value with SE = √(Σ(κ_i − κ)²/(n(n − 1))) and its t interval.
    template <class OfUnit>
    Estimate estimate(double value, OfUnit ofUnit) const {
        double squares = 0;
        for (std::size_t unit = 0; unit < values.size(); ++unit) {
            if (values[unit] == 0) continue;
            const double off = ofUnit(unit) - value;
            squares += static_cast<double>(counts->timesOf(unit)) * off * off;
        }
        const auto n = static_cast<double>(units);
        return Estimate::withTInterval(value, std::sqrt(squares / (n * (n - 1))), n - 1);
    }

    const UnitCounts* counts;
    std::size_t q;
    std::vector<std::int64_t> values;  ///< r_i
    std::vector<double> agreement;     ///< pa_i, 0 where r_i < 2
    std::vector<double> prevalence;    ///< π_k
    double observed = 0;               ///< pa
    std::int64_t units = 0;            ///< n: with r_i ≥ 1
    std::int64_t pairable = 0;         ///< n': with r_i ≥ 2
};

}  // namespace codebook
