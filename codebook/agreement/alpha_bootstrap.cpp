// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/alpha_bootstrap.h"

#include <boost/random/binomial_distribution.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

#include "codebook/agreement/two_coders.h"
#include "codebook/analysis/random_source.h"

namespace codebook {

namespace {

constexpr double lowTail = 0.025;

double quantile(const std::vector<double>& sorted, double share) {
    const double at = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

std::optional<Bootstrap> summarised(std::vector<double> alphas, int draws, std::uint64_t seed) {
    if (alphas.empty()) return {};
    std::sort(alphas.begin(), alphas.end());
    Bootstrap result;
    result.draws = draws;
    result.undefinedDraws = draws - static_cast<int>(alphas.size());
    result.seed = seed;
    const auto n = static_cast<double>(alphas.size());
    result.mean = std::accumulate(alphas.begin(), alphas.end(), 0.0) / n;
    double squares = 0;
    for (const double alpha : alphas) squares += (alpha - result.mean) * (alpha - result.mean);
    result.deviation = std::sqrt(squares / std::max(1.0, n - 1));
    result.low = quantile(alphas, lowTail);
    result.high = quantile(alphas, 1 - lowTail);
    result.sorted = std::move(alphas);
    return result;
}

/// Calls with each kind and how often it comes among so many draws, kinds weighing what they weigh.
template <class Visit>
void drawAmong(const std::vector<std::int64_t>& weights, std::int64_t total, std::int64_t draws,
               std::mt19937_64& generator, Visit visit) {
    for (std::size_t kind = 0; kind < weights.size() && draws > 0; ++kind) {
        const double share =
            std::min(1.0, static_cast<double>(weights[kind]) / static_cast<double>(total));
        const std::int64_t drawn = share >= 1 ? draws
                                              : boost::random::binomial_distribution<std::int64_t>(
                                                    draws, share)(generator);
        total -= weights[kind];
        draws -= drawn;
        if (drawn > 0) visit(kind, static_cast<double>(drawn));
    }
}

}  // namespace

double Bootstrap::shareAtLeast(double alpha) const {
    const auto from = std::lower_bound(sorted.begin(), sorted.end(), alpha);
    return static_cast<double>(sorted.end() - from) / static_cast<double>(sorted.size());
}

std::optional<Bootstrap> pairBootstrap(const UnitCounts& counts, const SquaredDistance& distance,
                                       int draws, std::uint64_t seed) {
    const Alpha alpha = krippendorffAlpha(counts, distance);
    if (!alpha.alpha.isDefined()) return {};
    const Coincidences all = coincidencesOf(counts);
    std::map<double, std::int64_t> pool;               // δ² → observed pairs
    std::map<std::int64_t, std::int64_t> pairsOfSize;  // m_u → pairs of all such units
    std::int64_t pairs = 0;
    for (std::size_t unit = 0; unit < counts.rows(); ++unit) {
        const std::int64_t values = counts.valuesOf(unit);
        const std::int64_t times = counts.timesOf(unit);
        if (values < 2) continue;
        pairsOfSize[values] += times * values * (values - 1) / 2;
        pairs += times * values * (values - 1) / 2;
        for (std::size_t c = 0; c < counts.categories; ++c) {
            const std::int64_t here = counts.at(unit, c);
            if (here == 0) continue;
            pool[0] += times * here * (here - 1) / 2;
            for (std::size_t k = c + 1; k < counts.categories; ++k)
                if (counts.at(unit, k) > 0)
                    pool[distance(all, c, k)] += times * here * counts.at(unit, k);
        }
    }
    std::vector<double> squared;
    std::vector<std::int64_t> weights;
    for (const auto& [value, times] : pool) {
        squared.push_back(value);
        weights.push_back(times);
    }
    std::mt19937_64 generator(seed);
    std::vector<double> alphas;
    for (int draw = 0; draw < draws; ++draw) {
        double drawn = 1;
        for (const auto& [values, size] : pairsOfSize)
            drawAmong(weights, pairs, size, generator, [&, m = values](std::size_t kind, double n) {
                drawn -= n * 2 * squared[kind] / (all.total * alpha.expected) /
                         static_cast<double>(m - 1);
            });
        alphas.push_back(std::max(-1.0, drawn));
    }
    return summarised(std::move(alphas), draws, seed);
}

std::vector<BootstrapBlock> unitBlocks(const UnitCounts& counts) {
    std::vector<BootstrapBlock> blocks;
    for (std::size_t unit = 0; unit < counts.rows(); ++unit) {
        BootstrapBlock block{Coincidences::none(counts.categories), counts.timesOf(unit)};
        block.coincidences.add(counts.counts.data() + unit * counts.categories, 1);
        blocks.push_back(std::move(block));
    }
    return blocks;
}

std::optional<Bootstrap> blockBootstrap(const std::vector<BootstrapBlock>& blocks,
                                        const SquaredDistance& distance, int draws,
                                        std::uint64_t seed) {
    if (blocks.empty()) return {};
    std::vector<std::int64_t> weights;
    weights.reserve(blocks.size());
    for (const BootstrapBlock& block : blocks) weights.push_back(block.times);
    const std::int64_t total = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    std::mt19937_64 generator(seed);
    std::vector<double> alphas;
    for (int draw = 0; draw < draws; ++draw) {
        Coincidences drawn = Coincidences::none(blocks.front().coincidences.categories);
        drawAmong(weights, total, total, generator, [&](std::size_t block, double times) {
            drawn.add(blocks[block].coincidences, times);
        });
        if (const auto alpha = alphaOf(drawn, distance)) alphas.push_back(*alpha);
    }
    return summarised(std::move(alphas), draws, seed);
}

std::optional<Bootstrap> kappaBootstrap(const std::vector<PairTable>& blocks, int draws,
                                        std::uint64_t seed) {
    if (blocks.empty()) return {};
    const Weights identity = Weights::identity(blocks.front().categories);
    RandomSource random(seed);
    std::vector<double> kappas;
    for (int draw = 0; draw < draws; ++draw) {
        PairTable drawn{identity.categories, std::vector<std::int64_t>(identity.values.size(), 0)};
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto& counts =
                blocks[static_cast<std::size_t>(random.below(blocks.size()))].counts;
            for (std::size_t cell = 0; cell < counts.size(); ++cell)
                drawn.counts[cell] += counts[cell];
        }
        if (const auto kappa = twoCoderAgreement(drawn, identity).cohenKappa; kappa.isDefined())
            kappas.push_back(*kappa);
    }
    return summarised(std::move(kappas), draws, seed);
}

}  // namespace codebook
