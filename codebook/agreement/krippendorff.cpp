// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/krippendorff.h"

#include <algorithm>
#include <cmath>

namespace codebook {

Coincidences Coincidences::none(std::size_t categories) {
    return {categories, std::vector<double>(categories * categories, 0),
            std::vector<double>(categories, 0), 0};
}

void Coincidences::add(const std::int32_t* counts, double times) {
    std::int64_t values = 0;
    for (std::size_t k = 0; k < categories; ++k) values += counts[k];
    if (values < 2) return;
    const double each = times / static_cast<double>(values - 1);
    for (std::size_t c = 0; c < categories; ++c) {
        if (counts[c] == 0) continue;
        for (std::size_t k = 0; k < categories; ++k)
            pairs[c * categories + k] += each * counts[c] * (counts[k] - (c == k ? 1 : 0));
        sums[c] += times * counts[c];
    }
    total += times * static_cast<double>(values);
}

void Coincidences::add(const Coincidences& other, double times) {
    for (std::size_t i = 0; i < pairs.size(); ++i) pairs[i] += times * other.pairs[i];
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += times * other.sums[i];
    total += times * other.total;
}

Coincidences coincidencesOf(const UnitCounts& counts) {
    Coincidences result = Coincidences::none(counts.categories);
    for (std::size_t unit = 0; unit < counts.rows(); ++unit)
        result.add(counts.counts.data() + unit * counts.categories,
                   static_cast<double>(counts.timesOf(unit)));
    return result;
}

SquaredDistance squaredDistance(MeasurementLevel level, std::vector<double> scale) {
    if (level == MeasurementLevel::Nominal)
        return [](const Coincidences&, std::size_t c, std::size_t k) { return c == k ? 0.0 : 1.0; };
    if (level == MeasurementLevel::Ordinal)
        return [](const Coincidences& all, std::size_t c, std::size_t k) {
            double between = -(all.sums[c] + all.sums[k]) / 2;
            for (std::size_t g = std::min(c, k); g <= std::max(c, k); ++g) between += all.sums[g];
            return c == k ? 0.0 : between * between;
        };
    const bool isRatio = level == MeasurementLevel::Ratio;
    return [scale = std::move(scale), isRatio](const Coincidences&, std::size_t c, std::size_t k) {
        const double apart = scale[c] - scale[k];
        if (apart == 0) return 0.0;
        const double by = isRatio ? scale[c] + scale[k] : 1.0;
        return apart * apart / (by * by);
    };
}

SquaredDistance squaredDistance(std::size_t categories, std::vector<double> table) {
    return
        [categories, table = std::move(table)](const Coincidences&, std::size_t c, std::size_t k) {
            return table[c * categories + k];
        };
}

namespace {

struct Disagreement {
    double observed = 0;
    double expected = 0;
};

Disagreement disagreementOf(const Coincidences& all, const SquaredDistance& distance) {
    Disagreement result;
    for (std::size_t c = 0; c < all.categories; ++c) {
        if (all.sums[c] == 0) continue;
        for (std::size_t k = 0; k < all.categories; ++k) {
            if (k == c || all.sums[k] == 0) continue;
            const double squared = distance(all, c, k);
            result.observed += all.at(c, k) * squared;
            result.expected += all.sums[c] * all.sums[k] * squared;
        }
    }
    if (all.total > 1) {
        result.observed /= all.total;
        result.expected /= all.total * (all.total - 1);
    }
    return result;
}

/// Agreement weights 1 − δ²/max, and what Gwet's variance of alpha needs of them.
struct Linearised {
    std::vector<double> weightedMargin;
    double pe = 0;
    std::vector<double> weights;
};

Linearised linearised(const Coincidences& all, const SquaredDistance& distance) {
    const std::size_t q = all.categories;
    Linearised result{std::vector<double>(q, 0), 0, std::vector<double>(q * q, 0)};
    double largest = 0;
    for (std::size_t c = 0; c < q; ++c)
        for (std::size_t k = 0; k < q; ++k)
            if (all.sums[c] > 0 && all.sums[k] > 0)
                largest = std::max(largest, result.weights[c * q + k] = distance(all, c, k));
    for (double& weight : result.weights) weight = 1 - weight / largest;
    for (std::size_t c = 0; c < q; ++c)
        for (std::size_t k = 0; k < q; ++k) {
            const double share = all.sums[k] / all.total;
            result.weightedMargin[c] += result.weights[c * q + k] * share;
            result.pe += result.weights[c * q + k] * share * all.sums[c] / all.total;
        }
    return result;
}

/// Gwet 2014, section 6.3: every unit's part in alpha', which has no correction for small samples.
double alphaError(const UnitCounts& counts, const Coincidences& all,
                  const SquaredDistance& distance, std::int64_t units) {
    const std::size_t q = counts.categories;
    const Linearised w = linearised(all, distance);
    const auto n = static_cast<double>(units);
    const double mean = all.total / n;
    struct Part {
        double agreement, expected, values, times;
    };
    std::vector<Part> parts;
    double observed = 0;
    for (std::size_t unit = 0; unit < counts.rows(); ++unit) {
        const auto values = static_cast<double>(counts.valuesOf(unit));
        if (values < 2) continue;
        Part part{0, 0, values, static_cast<double>(counts.timesOf(unit))};
        for (std::size_t c = 0; c < q; ++c) {
            const double here = counts.at(unit, c);
            if (here == 0) continue;
            double weighted = 0;
            for (std::size_t k = 0; k < q; ++k)
                weighted += w.weights[c * q + k] * counts.at(unit, k);
            part.agreement += here * (weighted - 1) / (mean * (values - 1));
            part.expected += here * w.weightedMargin[c] / mean;
        }
        observed += part.times * part.agreement / n;
        parts.push_back(part);
    }
    const double alpha = (observed - w.pe) / (1 - w.pe);
    double squares = 0;
    for (const Part& part : parts) {
        const double more = (part.values - mean) / mean;
        const double own = (part.agreement - observed * more - w.pe) / (1 - w.pe);
        const double chance = part.expected - w.pe * more - w.pe;
        const double off = own - 2 * (1 - alpha) * chance / (1 - w.pe) - alpha;
        squares += part.times * off * off;
    }
    return std::sqrt(squares / (n * (n - 1)));
}

}  // namespace

std::optional<double> alphaOf(const Coincidences& coincidences, const SquaredDistance& distance) {
    const Disagreement found = disagreementOf(coincidences, distance);
    if (!(found.expected > 0)) return {};
    return 1 - found.observed / found.expected;
}

Alpha krippendorffAlpha(const UnitCounts& counts, const SquaredDistance& distance) {
    Alpha result;
    const Coincidences all = coincidencesOf(counts);
    for (std::size_t unit = 0; unit < counts.rows(); ++unit)
        if (counts.valuesOf(unit) > 1) result.units += counts.timesOf(unit);
    const Disagreement found = disagreementOf(all, distance);
    result.values = all.total;
    result.observed = found.observed;
    result.expected = found.expected;
    if (result.units == 0)
        result.alpha = Estimate::undefined(noPairableUnits());
    else if (!(found.expected > 0) || !std::isfinite(found.expected))
        result.alpha = Estimate::undefined(noVariation());
    else
        result.alpha = Estimate::withTInterval(
            1 - found.observed / found.expected,
            result.units > 1 ? alphaError(counts, all, distance, result.units) : 0,
            static_cast<double>(result.units) - 1);
    return result;
}

Coefficient categoryAlpha(const Coincidences& all, std::size_t category) {
    const double there = all.sums[category];
    const double others = all.total - there;
    if (!(all.total > 0)) return Coefficient::undefined(noPairableUnits());
    if (!(there > 0) || !(others > 0)) return Coefficient::undefined(noVariation());
    return Coefficient::of(1 - (all.total - 1) * (there - all.at(category, category)) /
                                   (there * others));
}

}  // namespace codebook
