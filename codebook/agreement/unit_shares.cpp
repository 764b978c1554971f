// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/unit_shares.h"

#include <algorithm>

namespace codebook {

UnitShares::UnitShares(const UnitCounts& unitCounts, const Weights& weights)
    : counts(&unitCounts), q(unitCounts.categories), prevalence(unitCounts.categories, 0) {
    for (std::size_t unit = 0; unit < counts->rows(); ++unit) {
        const std::int64_t r = counts->valuesOf(unit);
        const std::int64_t times = counts->timesOf(unit);
        values.push_back(r);
        agreement.push_back(0);
        if (r == 0) continue;
        units += times;
        const auto total = static_cast<double>(r);
        double agreeing = 0;
        for (std::size_t k = 0; k < q; ++k) {
            const double here = counts->at(unit, k);
            if (here == 0) continue;
            prevalence[k] += static_cast<double>(times) * here / total;
            double weighted = 0;
            for (std::size_t l = 0; l < q; ++l) weighted += weights.at(k, l) * counts->at(unit, l);
            agreeing += here * (weighted - 1);
        }
        if (r < 2) continue;
        pairable += times;
        agreement.back() = agreeing / (total * (total - 1));
        observed += static_cast<double>(times) * agreement.back();
    }
    if (pairable > 0) observed /= static_cast<double>(pairable);
    for (double& share : prevalence) share /= std::max<double>(1, static_cast<double>(units));
}

bool UnitShares::varies() const {
    return std::count_if(prevalence.begin(), prevalence.end(), [](double p) { return p > 0; }) > 1;
}

double UnitShares::correctedOf(std::size_t unit, double pe) const {
    if (values[unit] < 2) return 0;
    return static_cast<double>(units) / static_cast<double>(pairable) * (agreement[unit] - pe) /
           (1 - pe);
}

std::vector<double> UnitShares::meansOf(const std::vector<double>& weighted) const {
    std::vector<double> means(values.size(), 0);
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        if (values[unit] == 0) continue;
        for (std::size_t k = 0; k < q; ++k) means[unit] += weighted[k] * counts->at(unit, k);
        means[unit] /= static_cast<double>(values[unit]);
    }
    return means;
}

}  // namespace codebook
