// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/two_coders.h"

#include <algorithm>
#include <cmath>

namespace codebook {

namespace {

/// Shares, margins and weighted margins of a table, as all formulas want them.
struct Shares {
    Shares(const PairTable& table, const Weights& w)
        : q(table.categories), n(static_cast<double>(table.units())), weights(&w) {
        rows.assign(q, 0);
        columns.assign(q, 0);
        cells.assign(q * q, 0);
        for (std::size_t k = 0; k < q; ++k)
            for (std::size_t l = 0; l < q; ++l) {
                const double share = static_cast<double>(table.at(k, l)) / n;
                cells[k * q + l] = share;
                rows[k] += share;
                columns[l] += share;
            }
        for (std::size_t k = 0; k < q; ++k) means.push_back((rows[k] + columns[k]) / 2);
        observed = sum([this](auto k, auto l) { return cells[k * q + l] * w_(k, l); });
    }

    double w_(std::size_t k, std::size_t l) const { return weights->at(k, l); }
    template <class Term>
    double sum(Term term) const {
        double total = 0;
        for (std::size_t k = 0; k < q; ++k)
            for (std::size_t l = 0; l < q; ++l) total += term(k, l);
        return total;
    }
    /// Σ p_kl term(k, l)².
    template <class Term>
    double spread(Term term) const {
        return sum([&](auto k, auto l) {
            const double value = term(k, l);
            return cells[k * q + l] * value * value;
        });
    }
    bool varies() const {
        return std::count_if(means.begin(), means.end(), [](double m) { return m > 0; }) > 1;
    }

    std::size_t q;
    double n;
    const Weights* weights;
    std::vector<double> cells, rows, columns, means;
    double observed = 0;
};

double rootOf(double variance) { return std::sqrt(std::max(0.0, variance)); }

Estimate chanceCorrected(const Shares& s, double expected, double variance) {
    return Estimate::withTInterval((s.observed - expected) / (1 - expected), rootOf(variance),
                                   s.n - 1);
}

/// Σ_l w_kl margin_l for each k, and the same for the transposed weights.
std::vector<double> weighted(const Shares& s, const std::vector<double>& margin,
                             bool isTransposed) {
    std::vector<double> result(s.q, 0);
    for (std::size_t k = 0; k < s.q; ++k)
        for (std::size_t l = 0; l < s.q; ++l)
            result[k] += (isTransposed ? s.w_(l, k) : s.w_(k, l)) * margin[l];
    return result;
}

void tellKappa(const Shares& s, TwoCoderAgreement& result) {
    const double pe = result.expectedKappa =
        s.sum([&](auto k, auto l) { return s.w_(k, l) * s.rows[k] * s.columns[l]; });
    if (1 - pe < 1e-14) {
        result.cohenKappa = Estimate::undefined(noVariation());
        result.kappaMax = result.kappaNullError = Coefficient::undefined(noVariation());
        return;
    }
    const double kappa = (s.observed - pe) / (1 - pe);
    const auto ofRow = weighted(s, s.columns, false);
    const auto ofColumn = weighted(s, s.rows, true);
    const double centre = kappa - pe * (1 - kappa);
    const double variance = (s.spread([&](auto k, auto l) {
                                return s.w_(k, l) - (1 - kappa) * (ofRow[k] + ofColumn[l]);
                            }) -
                             centre * centre) /
                            (s.n * (1 - pe) * (1 - pe));
    result.cohenKappa = Estimate::withNormalInterval(kappa, rootOf(variance));
    const double nullSpread = s.sum([&](auto k, auto l) {
        const double term = s.w_(k, l) - ofRow[k] - ofColumn[l];
        return s.rows[k] * s.columns[l] * term * term;
    });
    result.kappaNullError =
        Coefficient::of(rootOf((nullSpread - pe * pe) / (s.n * (1 - pe) * (1 - pe))));
    double most = 0;
    double chance = 0;
    for (std::size_t k = 0; k < s.q; ++k) {
        most += std::min(s.rows[k], s.columns[k]);
        chance += s.rows[k] * s.columns[k];
    }
    result.kappaMax = Coefficient::of((most - chance) / (1 - chance));
}

void tellPi(const Shares& s, TwoCoderAgreement& result) {
    const double pe = result.expectedPi =
        s.sum([&](auto k, auto l) { return s.w_(k, l) * s.means[k] * s.means[l]; });
    const double pi = (s.observed - pe) / (1 - pe);
    const auto ofRow = weighted(s, s.means, false);
    const auto ofColumn = weighted(s, s.means, true);
    const auto mean = [&](std::size_t k) { return (ofRow[k] + ofColumn[k]) / 2; };
    const double centre = s.observed - 2 * (1 - pi) * pe;
    const double variance =
        (s.spread([&](auto k, auto l) { return s.w_(k, l) - (1 - pi) * (mean(k) + mean(l)); }) -
         centre * centre) /
        (s.n * (1 - pe) * (1 - pe));
    result.scottPi = chanceCorrected(s, pe, variance);
}

void tellGwet(const Shares& s, TwoCoderAgreement& result) {
    const auto q = static_cast<double>(s.q);
    const double factor = s.weights->sum() / (q * (q - 1));
    double pe = 0;
    for (const double mean : s.means) pe += factor * mean * (1 - mean);
    result.expectedAC = pe;
    const double ac = (s.observed - pe) / (1 - pe);
    const double centre = s.observed - 2 * (1 - ac) * pe;
    const double variance =
        (s.spread([&](auto k, auto l) {
            return s.w_(k, l) - 2 * (1 - ac) * factor * (1 - (s.means[k] + s.means[l]) / 2);
        }) -
         centre * centre) /
        (s.n * (1 - pe) * (1 - pe));
    result.gwetAC = chanceCorrected(s, pe, variance);
}

void tellBennett(const Shares& s, TwoCoderAgreement& result) {
    const double pe = s.weights->sum() / static_cast<double>(s.q * s.q);
    const double variance =
        (s.spread([&](auto k, auto l) { return s.w_(k, l); }) - s.observed * s.observed) /
        (s.n * (1 - pe) * (1 - pe));
    result.bennettS = chanceCorrected(s, pe, variance);
}

/// The 2 × 2 table of one category against all others.
PairTable collapsed(const PairTable& table, std::size_t category) {
    PairTable two{2, {0, 0, 0, 0}};
    for (std::size_t k = 0; k < table.categories; ++k)
        for (std::size_t l = 0; l < table.categories; ++l)
            two.counts[(k == category ? 0U : 2U) + (l == category ? 0U : 1U)] += table.at(k, l);
    return two;
}

}  // namespace

TwoCoderAgreement twoCoderAgreement(const PairTable& table, const Weights& weights) {
    TwoCoderAgreement result;
    result.units = table.units();
    const auto allUndefined = [&result](const QString& reason) {
        result.bennettS = result.scottPi = result.cohenKappa = result.gwetAC =
            Estimate::undefined(reason);
        result.kappaMax = result.kappaNullError = Coefficient::undefined(reason);
    };
    if (result.units == 0) {
        result.percent = Estimate::undefined(noPairableUnits());
        allUndefined(noPairableUnits());
        return result;
    }
    const Shares s(table, weights);
    result.percent =
        Estimate::withTInterval(s.observed, rootOf(s.observed * (1 - s.observed) / s.n), s.n - 1);
    if (!s.varies()) {
        allUndefined(noVariation());
        return result;
    }
    tellKappa(s, result);
    tellPi(s, result);
    tellGwet(s, result);
    tellBennett(s, result);
    return result;
}

Coefficient categoryKappa(const PairTable& table, std::size_t category) {
    return twoCoderAgreement(collapsed(table, category), Weights::identity(2)).cohenKappa.value;
}

Coefficient categoryPi(const PairTable& table, std::size_t category) {
    return twoCoderAgreement(collapsed(table, category), Weights::identity(2)).scottPi.value;
}

Coefficient holsti(const ReliabilityData& data) {
    if (data.coderCount() != 2) return Coefficient::undefined(onlyForTwoCoders());
    std::int64_t agreements = 0;
    std::int64_t decisions = 0;
    bool isPaired = false;
    for (std::size_t unit = 0; unit < data.rows(); ++unit) {
        const std::int32_t a = data.at(unit, 0);
        const std::int32_t b = data.at(unit, 1);
        decisions += ((a >= 0 ? 1 : 0) + (b >= 0 ? 1 : 0)) * data.timesOf(unit);
        if (a < 0 || b < 0) continue;
        isPaired = true;
        if (a == b) agreements += data.timesOf(unit);
    }
    if (!isPaired) return Coefficient::undefined(noPairableUnits());
    return Coefficient::of(2 * static_cast<double>(agreements) / static_cast<double>(decisions));
}

}  // namespace codebook
