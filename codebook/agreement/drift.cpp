// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/drift.h"

#include "codebook/agreement/estimate.h"
#include "codebook/agreement/krippendorff.h"

namespace codebook {

namespace {

Coefficient coefficientOf(const Coincidences& coincidences) {
    if (coincidences.total <= 0) return Coefficient::undefined(noPairableUnits());
    const auto alpha = alphaOf(coincidences, squaredDistance(MeasurementLevel::Nominal, {}));
    return alpha ? Coefficient::of(*alpha) : Coefficient::undefined(noVariation());
}

}  // namespace

Drift driftOf(const ProjectAgreement& agreement, std::size_t code,
              const std::vector<std::size_t>& order) {
    const std::vector<ReliabilityData> data = agreement.documentData(code);
    Drift drift;
    Coincidences all = Coincidences::none(2);
    Coincidences early = Coincidences::none(2);
    Coincidences late = Coincidences::none(2);
    for (std::size_t step = 0; step < order.size(); ++step) {
        const Coincidences here = coincidencesOf(countsOf(data[order[step]]));
        all.add(here, 1);
        (step < order.size() / 2 ? early : late).add(here, 1);
        drift.soFar.push_back(coefficientOf(all));
    }
    drift.firstHalf = coefficientOf(early);
    drift.secondHalf = coefficientOf(late);
    return drift;
}

}  // namespace codebook
