// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/unitizing_alpha.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "codebook/agreement/estimate.h"
#include "codebook/words.h"

namespace codebook {

namespace {

double square(double value) { return value * value; }

/// Σ δ² of one coder's units against another's: pairs that intersect, and units of either in the
/// other's gaps.
double squaredDifferences(const std::vector<ContinuumUnit>& left,
                          const std::vector<ContinuumUnit>& right) {
    double sum = 0;
    const auto aloneIn = [](const ContinuumUnit& unit, const std::vector<ContinuumUnit>& others) {
        const auto next =
            std::upper_bound(others.begin(), others.end(), unit.begin,
                             [](double at, const ContinuumUnit& other) { return at < other.end; });
        return next == others.end() || next->begin >= unit.end;
    };
    for (const ContinuumUnit& unit : left)
        if (aloneIn(unit, right)) sum += square(unit.length());
    for (const ContinuumUnit& unit : right)
        if (aloneIn(unit, left)) sum += square(unit.length());
    std::size_t first = 0;
    for (const ContinuumUnit& unit : left) {
        while (first < right.size() && right[first].end <= unit.begin) ++first;
        for (std::size_t i = first; i < right.size() && right[i].begin < unit.end; ++i)
            sum += square(unit.begin - right[i].begin) + square(unit.end - right[i].end);
    }
    return sum;
}

std::vector<double> gapsOf(const Continuum& continuum) {
    std::vector<double> gaps;
    for (const auto& coder : continuum.units) {
        double at = continuum.begin;
        for (const ContinuumUnit& unit : coder) {
            if (unit.begin > at) gaps.push_back(unit.begin - at);
            at = unit.end;
        }
        if (continuum.end > at) gaps.push_back(continuum.end - at);
    }
    std::sort(gaps.begin(), gaps.end(), std::greater<>());
    return gaps;
}

double expectedDisagreement(const Continuum& continuum) {
    const double length = continuum.length();
    const double all = static_cast<double>(continuum.coderCount()) * length;
    const auto units = static_cast<double>(continuum.unitCount());
    std::vector<double> lengths;
    for (const auto& coder : continuum.units)
        for (const ContinuumUnit& unit : coder) lengths.push_back(unit.length());
    std::sort(lengths.begin(), lengths.end(), std::greater<>());
    const std::vector<double> gaps = gapsOf(continuum);
    double sum = 0;
    double within = 0;
    std::size_t large = 0;  // gaps that hold the unit; ever more, as units become shorter
    double room = 0;
    for (const double l : lengths) {
        while (large < gaps.size() && gaps[large] >= l) room += gaps[large++] + 1;
        sum += (units - 1) / 3 * (2 * l * l * l - 3 * l * l + l) +
               l * l * (room - static_cast<double>(large) * l);
        within += l * (l - 1);
    }
    return 2 / length * sum / (all * (all - 1) - within);
}

UnitizingDisagreement disagreementIn(const Continuum& continuum) {
    UnitizingDisagreement result;
    if (continuum.unitCount() == 0) {
        result.alpha = Coefficient::undefined(Words::tr("Nobody used this code."));
        return result;
    }
    const auto m = static_cast<double>(continuum.coderCount());
    for (std::size_t i = 0; i < continuum.coderCount(); ++i)
        for (std::size_t j = i + 1; j < continuum.coderCount(); ++j)
            result.observed += 2 * squaredDifferences(continuum.units[i], continuum.units[j]);
    result.observed /= m * (m - 1) * square(continuum.length());
    result.expected = expectedDisagreement(continuum);
    result.alpha = result.expected > 0 && std::isfinite(result.expected)
                       ? Coefficient::of(1 - result.observed / result.expected)
                       : Coefficient::undefined(noVariation());
    return result;
}

bool isWhole(const Continuum& continuum) {
    const auto whole = [](double at) { return std::floor(at) == at; };
    bool result = whole(continuum.begin) && whole(continuum.end);
    for (const auto& coder : continuum.units)
        for (const ContinuumUnit& unit : coder)
            result = result && whole(unit.begin) && whole(unit.end);
    return result;
}

}  // namespace

UnitizingAlpha unitizingAlpha(const Continuum& continuum) {
    UnitizingAlpha result;
    const auto categories = static_cast<std::size_t>(continuum.categories.size());
    const auto undefined = [&](const QString& reason) {
        result.byCategory.assign(categories, {0, 0, Coefficient::undefined(reason)});
        result.all = Coefficient::undefined(reason);
        return result;
    };
    if (continuum.coderCount() < 2) return undefined(oneCoderOnly());
    if (!isWhole(continuum))
        return undefined(Words::tr("This coefficient needs positions that are whole numbers."));
    double observed = 0;
    double expected = 0;
    for (std::size_t k = 0; k < categories; ++k) {
        const Continuum own = ofCategory(continuum, static_cast<std::int32_t>(k));
        if (overlapsItself(own))
            return undefined(Words::tr("Units of one code by one coder overlap."));
        result.byCategory.push_back(disagreementIn(own));
        observed += result.byCategory.back().observed;
        expected += result.byCategory.back().expected;
    }
    result.all = expected > 0 ? Coefficient::of(1 - observed / expected)
                              : Coefficient::undefined(Words::tr("Nothing was coded."));
    return result;
}

}  // namespace codebook
