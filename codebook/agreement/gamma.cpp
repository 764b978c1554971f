// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/gamma.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "codebook/agreement/estimate.h"
#include "codebook/agreement/unit_alignment.h"
#include "codebook/analysis/random_source.h"
#include "codebook/words.h"

namespace codebook {

double positionalDissimilarity(const ContinuumUnit& a, const ContinuumUnit& b, double emptyCost) {
    const double off =
        (std::abs(a.begin - b.begin) + std::abs(a.end - b.end)) / (a.length() + b.length());
    return off * off * emptyCost;
}

namespace {

constexpr std::size_t mostTuples = 300'000;
constexpr std::size_t mostSteps = 20'000'000;

/// Finds the tuples that are worth aligning. One that costs as much as its units alone is not.
class TupleSearch {
   public:
    TupleSearch(const Continuum& continuum, const GammaOptions& options)
        : m_continuum(&continuum),
          m_options(&options),
          m_n(static_cast<double>(continuum.coderCount())),
          m_pairs(m_n * (m_n - 1) / 2) {
        std::int32_t number = 0;
        for (const auto& coder : continuum.units) {
            m_firstNumber.push_back(number);
            number += static_cast<std::int32_t>(coder.size());
            double longest = 0;
            for (const ContinuumUnit& unit : coder) longest = std::max(longest, unit.length());
            m_longest.push_back(longest);
        }
    }

    /// False where there are too many.
    bool run() {
        choose(0, 0);
        return m_steps < mostSteps && tuples.size() < mostTuples;
    }

    std::vector<AlignedTuple> tuples;

   private:
    struct Chosen {
        const ContinuumUnit* unit;
        std::int32_t number;
    };

    double cost(const ContinuumUnit& a, const ContinuumUnit& b) const {
        double apart = a.category == b.category ? 0 : 1;
        if (!m_options->categoryDistances.empty())
            apart = m_options->categoryDistances[static_cast<std::size_t>(
                a.category * m_continuum->categories.size() + b.category)];
        return m_options->positionWeight * positionalDissimilarity(a, b, m_options->emptyCost) +
               m_options->categoryWeight * apart * m_options->emptyCost;
    }

    /// The units of the coder that are near enough to the first chosen one to be aligned with it.
    std::pair<std::size_t, std::size_t> near(std::size_t coder) const {
        const auto& units = m_continuum->units[coder];
        if (m_chosen.empty() || m_options->positionWeight <= 0) return {0, units.size()};
        const ContinuumUnit& first = *m_chosen.front().unit;
        const double reach = std::sqrt(m_n * m_pairs / m_options->positionWeight) *
                             (first.length() + m_longest[coder]);
        const auto begins = [](const ContinuumUnit& unit, double at) { return unit.begin < at; };
        const auto from = std::lower_bound(units.begin(), units.end(), first.begin - reach, begins);
        const auto to = std::lower_bound(from, units.end(), first.begin + reach, begins);
        return {static_cast<std::size_t>(from - units.begin()),
                static_cast<std::size_t>(to - units.begin())};
    }

    void choose(std::size_t coder, double spent) {
        if (++m_steps >= mostSteps || tuples.size() >= mostTuples) return;
        if (coder == m_continuum->coderCount()) {
            keep(spent);
            return;
        }
        choose(coder + 1, spent);
        const auto [from, to] = near(coder);
        for (std::size_t i = from; i < to; ++i) {
            const ContinuumUnit& unit = m_continuum->units[coder][i];
            double more = spent;
            for (const Chosen& other : m_chosen) more += cost(*other.unit, unit);
            // Even with a unit of every coder that is left, alone would be cheaper.
            const auto units =
                static_cast<double>(m_chosen.size() + 1 + m_continuum->coderCount() - coder - 1);
            if (more >= units * m_options->emptyCost * m_pairs) continue;
            m_chosen.push_back({&unit, m_firstNumber[coder] + static_cast<std::int32_t>(i)});
            choose(coder + 1, more);
            m_chosen.pop_back();
        }
    }

    void keep(double spent) {
        if (m_chosen.size() < 2) return;
        const auto k = static_cast<double>(m_chosen.size());
        const double withEmpty = m_pairs - k * (k - 1) / 2;
        const double mean = (spent + withEmpty * m_options->emptyCost) / m_pairs;
        const double saving = k * m_options->emptyCost - mean;
        if (!(saving > 1e-12)) return;
        AlignedTuple tuple{{}, saving};
        for (const Chosen& chosen : m_chosen) tuple.units.push_back(chosen.number);
        tuples.push_back(std::move(tuple));
    }

    const Continuum* m_continuum;
    const GammaOptions* m_options;
    double m_n;
    double m_pairs;
    std::vector<std::int32_t> m_firstNumber;
    std::vector<double> m_longest;
    std::vector<Chosen> m_chosen;
    std::size_t m_steps = 0;
};

/// Continua as chance would make them of the coders' own units.
class Sampler {
   public:
    Sampler(const Continuum& continuum, std::uint64_t seed)
        : m_continuum(&continuum), m_random(seed) {
        for (const auto& coder : continuum.units)
            for (const ContinuumUnit& unit : coder) m_apart += unit.length();
        m_apart /= 2 * static_cast<double>(continuum.unitCount());
    }

    Continuum next() {
        Continuum sample = *m_continuum;
        std::vector<double> pivots;
        for (auto& coder : sample.units) {
            coder =
                m_continuum
                    ->units[static_cast<std::size_t>(m_random.below(m_continuum->coderCount()))];
            const double pivot = pivotAwayFrom(pivots);
            pivots.push_back(pivot);
            for (ContinuumUnit& unit : coder) {
                const bool wraps = unit.begin + pivot > m_continuum->end;
                const double by = wraps ? pivot - m_continuum->length() : pivot;
                unit.begin += by;
                unit.end += by;
            }
        }
        sample.sort();
        return sample;
    }

   private:
    double pivotAwayFrom(const std::vector<double>& pivots) {
        double pivot = 0;
        for (int attempt = 0; attempt < 100; ++attempt) {
            pivot = m_random.unit() * m_continuum->length();
            const bool isFree = std::all_of(pivots.begin(), pivots.end(), [&](double other) {
                const double off = std::abs(other - pivot);
                return std::min(off, m_continuum->length() - off) >= m_apart;
            });
            if (isFree) break;
        }
        return pivot;
    }

    const Continuum* m_continuum;
    RandomSource m_random;
    double m_apart = 0;
};

/// How many samples the mean needs: (1.96·CV/precision)².
int samplesNeeded(const std::vector<double>& disorders, double precision) {
    const auto n = static_cast<double>(disorders.size());
    double mean = 0;
    for (const double value : disorders) mean += value / n;
    double squares = 0;
    for (const double value : disorders) squares += (value - mean) * (value - mean);
    if (!(mean > 0)) return 0;
    const double variation = std::sqrt(squares / (n - 1)) / mean;
    const double root = 1.96 * variation / precision;
    return static_cast<int>(std::ceil(std::min(1e6, root * root)));
}

}  // namespace

std::optional<double> disorder(const Continuum& continuum, const GammaOptions& options) {
    const std::size_t units = continuum.unitCount();
    if (units == 0) return {};
    TupleSearch search(continuum, options);
    if (!search.run()) return {};
    const auto saved = largestSaving(search.tuples, units);
    if (!saved) return {};
    const double mean = static_cast<double>(units) / static_cast<double>(continuum.coderCount());
    return (static_cast<double>(units) * options.emptyCost - *saved) / mean;
}

Gamma gammaAgreement(const Continuum& continuum, const GammaOptions& options) {
    constexpr int firstSamples = 30;
    Gamma result;
    const auto undefined = [&result](const QString& reason) {
        result.gamma = Coefficient::undefined(reason);
        return result;
    };
    if (continuum.coderCount() < 2) return undefined(oneCoderOnly());
    if (continuum.unitCount() == 0) return undefined(Words::tr("Nothing was coded."));
    const QString tooMuch =
        Words::tr("There are too many units to find the best alignment; take fewer documents.");
    const auto observed = disorder(continuum, options);
    if (!observed) return undefined(tooMuch);
    result.observed = *observed;
    Sampler sampler(continuum, options.seed);
    std::vector<double> disorders;
    int needed = firstSamples;
    while (static_cast<int>(disorders.size()) < needed) {
        const auto sampled = disorder(sampler.next(), options);
        if (!sampled) return undefined(tooMuch);
        disorders.push_back(*sampled);
        if (disorders.size() == firstSamples)
            needed = std::min(options.mostSamples,
                              std::max(needed, samplesNeeded(disorders, options.precision)));
    }
    for (const double value : disorders)
        result.expected += value / static_cast<double>(disorders.size());
    result.samples = static_cast<int>(disorders.size());
    if (!(result.expected > 0)) return undefined(noVariation());
    return result.gamma = Coefficient::of(1 - result.observed / result.expected), result;
}

}  // namespace codebook
