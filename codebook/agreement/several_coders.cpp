// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/several_coders.h"

#include <cmath>

#include "codebook/agreement/two_coders.h"
#include "codebook/agreement/unit_shares.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// Pe of each unit's own distribution against the whole, and Pe itself.
struct Expected {
    double pe = 0;
    std::vector<double> perUnit;
    double factor = 2;  ///< how often the margins stand in Pe: its derivative's factor
};

Expected fleissExpected(const UnitShares& s, const Weights& w) {
    std::vector<double> weighted(s.q, 0);
    Expected expected;
    for (std::size_t k = 0; k < s.q; ++k)
        for (std::size_t l = 0; l < s.q; ++l) {
            expected.pe += w.at(k, l) * s.prevalence[k] * s.prevalence[l];
            weighted[k] += (w.at(k, l) + w.at(l, k)) / 2 * s.prevalence[l];
        }
    expected.perUnit = s.meansOf(weighted);
    return expected;
}

Expected gwetExpected(const UnitShares& s, const Weights& w) {
    const auto q = static_cast<double>(s.q);
    const double factor = w.sum() / (q * (q - 1));
    std::vector<double> weighted(s.q, 0);
    Expected expected;
    for (std::size_t k = 0; k < s.q; ++k) {
        weighted[k] = factor * (1 - s.prevalence[k]);
        expected.pe += weighted[k] * s.prevalence[k];
    }
    expected.perUnit = s.meansOf(weighted);
    return expected;
}

Expected uniformExpected(const UnitShares& s, const Weights& w) {
    const double pe = w.sum() / static_cast<double>(s.q * s.q);
    return {pe, std::vector<double>(s.values.size(), pe), 0};
}

Estimate corrected(const UnitShares& s, const Expected& expected) {
    const double kappa = (s.observed - expected.pe) / (1 - expected.pe);
    return s.estimate(kappa, [&](std::size_t unit) {
        return s.correctedOf(unit, expected.pe) - expected.factor * (1 - kappa) *
                                                      (expected.perUnit[unit] - expected.pe) /
                                                      (1 - expected.pe);
    });
}

/// The number of values of every unit, where all have equally many; else 0.
std::int64_t equalValues(const UnitCounts& counts) {
    const std::int64_t first = counts.rows() == 0 ? 0 : counts.valuesOf(0);
    for (std::size_t unit = 1; unit < counts.rows(); ++unit)
        if (counts.valuesOf(unit) != first) return 0;
    return first > 1 ? first : 0;
}

Coefficient unequalValues() {
    return Coefficient::undefined(Words::tr("The units were not coded by equally many coders."));
}

}  // namespace

SeveralCoderAgreement severalCoderAgreement(const UnitCounts& counts, const Weights& weights) {
    SeveralCoderAgreement result;
    const UnitShares s(counts, weights);
    result.units = s.units;
    result.pairableUnits = s.pairable;
    if (s.pairable == 0) {
        result.percent = result.fleissKappa = result.brennanPrediger = result.gwetAC =
            Estimate::undefined(noPairableUnits());
        return result;
    }
    result.percent =
        s.estimate(s.observed, [&s](std::size_t unit) { return s.correctedOf(unit, 0); });
    if (!s.varies()) {
        result.fleissKappa = result.brennanPrediger = result.gwetAC =
            Estimate::undefined(noVariation());
        return result;
    }
    const Expected fleiss = fleissExpected(s, weights);
    const Expected gwet = gwetExpected(s, weights);
    result.expectedFleiss = fleiss.pe;
    result.expectedAC = gwet.pe;
    result.fleissKappa = corrected(s, fleiss);
    result.gwetAC = corrected(s, gwet);
    result.brennanPrediger = corrected(s, uniformExpected(s, weights));
    return result;
}

Coefficient fleissZ(const UnitCounts& counts) {
    const std::int64_t values = equalValues(counts);
    if (values == 0) return unequalValues();
    const Weights identity = Weights::identity(counts.categories);
    const UnitShares s(counts, identity);
    if (!s.varies()) return Coefficient::undefined(noVariation());
    double spread = 0;
    double skew = 0;
    for (const double p : s.prevalence) {
        spread += p * (1 - p);
        skew += p * (1 - p) * (1 - 2 * p);
    }
    const auto m = static_cast<double>(values);
    const double error = std::sqrt(2.0) /
                         (spread * std::sqrt(static_cast<double>(s.units) * m * (m - 1))) *
                         std::sqrt(spread * spread - skew);
    const double pe = fleissExpected(s, identity).pe;
    return Coefficient::of((s.observed - pe) / (1 - pe) / error);
}

Coefficient fleissFirstError(const UnitCounts& counts) {
    const std::int64_t values = equalValues(counts);
    if (values == 0) return unequalValues();
    const UnitShares s(counts, Weights::identity(counts.categories));
    if (!s.varies()) return Coefficient::undefined(noVariation());
    double squares = 0;
    double cubes = 0;
    for (const double p : s.prevalence) {
        squares += p * p;
        cubes += p * p * p;
    }
    const auto m = static_cast<double>(values);
    const double variance = 2 / (static_cast<double>(s.units) * m * (m - 1)) *
                            (squares - (2 * m - 3) * squares * squares + 2 * (m - 2) * cubes) /
                            ((1 - squares) * (1 - squares));
    return Coefficient::of(std::sqrt(variance));
}

Coefficient fleissCategoryKappa(const UnitCounts& counts, std::size_t category) {
    UnitCounts two{2, {}, counts.times};
    for (std::size_t unit = 0; unit < counts.rows(); ++unit) {
        const std::int32_t there = counts.at(unit, category);
        two.counts.push_back(there);
        two.counts.push_back(static_cast<std::int32_t>(counts.valuesOf(unit)) - there);
    }
    return severalCoderAgreement(two, Weights::identity(2)).fleissKappa.value;
}

Coefficient lightKappa(const ReliabilityData& data) {
    if (data.coderCount() < 2) return Coefficient::undefined(oneCoderOnly());
    const Weights identity = Weights::identity(static_cast<std::size_t>(data.categories.size()));
    double sum = 0;
    int pairs = 0;
    for (std::size_t a = 0; a < data.coderCount(); ++a)
        for (std::size_t b = a + 1; b < data.coderCount(); ++b) {
            const Coefficient kappa =
                twoCoderAgreement(pairTable(data, a, b), identity).cohenKappa.value;
            if (!kappa)
                return Coefficient::undefined(Words::tr("Of the coders %1 and %2: %3")
                                                  .arg(data.coders[static_cast<qsizetype>(a)],
                                                       data.coders[static_cast<qsizetype>(b)],
                                                       kappa.undefinedBecause));
            sum += *kappa;
            ++pairs;
        }
    return Coefficient::of(sum / pairs);
}

}  // namespace codebook
