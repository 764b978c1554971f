// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <map>

#include "codebook/agreement/boundary_similarity.h"
#include "codebook/agreement/gamma.h"
#include "codebook/agreement/unitizing_alpha.h"
#include "codebook/agreement/unitizing_family.h"
#include "tests/codebook/agreement/example.h"

namespace tests {

namespace {

using namespace codebook;
using Statistic = std::function<Coefficient(const Example&, const Asked&)>;

Continuum scaled(Continuum continuum, int scale) {
    continuum.begin *= scale;
    continuum.end *= scale;
    for (auto& coder : continuum.units)
        for (auto& unit : coder) {
            unit.begin *= scale;
            unit.end *= scale;
        }
    return continuum;
}

GammaOptions optionsFor(const Asked& asked) {
    GammaOptions options;
    options.positionWeight = asked.positionWeight;
    options.categoryWeight = asked.categoryWeight;
    options.emptyCost = asked.emptyCost;
    options.categoryDistances = asked.categoryDistances;
    return options;
}

Coefficient disorderOf(const Continuum& continuum, const Asked& asked) {
    const auto found = disorder(continuum, optionsFor(asked));
    return found ? Coefficient::of(*found) : Coefficient::undefined({});
}

double meanOfSamples(const Example& example, const Asked& asked) {
    double sum = 0;
    for (const Continuum& sample : example.samples) sum += *disorderOf(sample, asked);
    return sum / static_cast<double>(example.samples.size());
}

std::size_t category(const Example& e, const Asked& a) {
    return static_cast<std::size_t>(e.continuum.categories.indexOf(a.category));
}
UnitizingDisagreement disagreement(const Example& e, const Asked& a) {
    return unitizingAlpha(scaled(e.continuum, a.scale)).byCategory[category(e, a)];
}
SegmentationAgreement boundaries(const Example& e, const Asked& a) {
    return segmentationAgreement(e.masses, a.near);
}

const std::map<QString, Statistic>& statistics() {
    using E = const Example&;
    using A = const Asked&;
    static const std::map<QString, Statistic> all{
        {QStringLiteral("alphaU_Do"),
         [](E e, A a) { return Coefficient::of(disagreement(e, a).observed); }},
        {QStringLiteral("alphaU_De"),
         [](E e, A a) { return Coefficient::of(disagreement(e, a).expected); }},
        {QStringLiteral("alphaU_De_limit"),
         [](E e, A a) { return Coefficient::of(disagreement(e, a).expected); }},
        {QStringLiteral("alphaU"), [](E e, A a) { return disagreement(e, a).alpha; }},
        {QStringLiteral("alphaU_limit"), [](E e, A a) { return disagreement(e, a).alpha; }},
        {QStringLiteral("alphaU_all"), [](E e, A) { return unitizingAlpha(e.continuum).all; }},
        {QStringLiteral("u_alpha"), [](E e, A) { return unitizingFamily(e.continuum).u; }},
        {QStringLiteral("bar_u_alpha"), [](E e, A) { return unitizingFamily(e.continuum).barU; }},
        {QStringLiteral("cu_alpha"), [](E e, A) { return unitizingFamily(e.continuum).cu; }},
        {QStringLiteral("cu_coverage"),
         [](E e, A) { return unitizingFamily(e.continuum).cuCoverage; }},
        {QStringLiteral("k_u_alpha"),
         [](E e, A a) { return unitizingFamily(e.continuum).ku[category(e, a)]; }},
        {QStringLiteral("k_u_coverage"),
         [](E e, A a) { return unitizingFamily(e.continuum).kuCoverage[category(e, a)]; }},
        {QStringLiteral("gamma_observed_disorder"),
         [](E e, A a) { return disorderOf(a.continuum ? *a.continuum : e.continuum, a); }},
        {QStringLiteral("gamma_mean_disorder_of_the_10_fixed_samples"),
         [](E e, A a) { return Coefficient::of(meanOfSamples(e, a)); }},
        {QStringLiteral("gamma_with_those_10_samples"),
         [](E e, A a) {
             return Coefficient::of(1 - *disorderOf(e.continuum, a) / meanOfSamples(e, a));
         }},
        {QStringLiteral("gamma_statistical_sampler_30"),
         [](E e, A a) { return gammaAgreement(e.continuum, optionsFor(a)).gamma; }},
        {QStringLiteral("d_pos"),
         [](E e, A a) {
             const Continuum& pair = e.intervalPairs[a.pair];
             return Coefficient::of(
                 positionalDissimilarity(pair.units[0][0], pair.units[1][0], a.emptyCost));
         }},
        {QStringLiteral("boundary_similarity"),
         [](E e, A a) { return boundaries(e, a).boundarySimilarity; }},
        {QStringLiteral("actual_agreement_B"),
         [](E e, A a) { return boundaries(e, a).boundarySimilarity; }},
        {QStringLiteral("segmentation_similarity"),
         [](E e, A a) { return boundaries(e, a).segmentationSimilarity; }},
        {QStringLiteral("fleiss_kappa_B"), [](E e, A a) { return boundaries(e, a).fleissKappa; }},
        {QStringLiteral("fleiss_pi_B"), [](E e, A a) { return boundaries(e, a).scottPi; }},
    };
    return all;
}

}  // namespace

std::optional<Coefficient> unitizingStatistic(const Example& example, const Asked& asked) {
    const auto found = statistics().find(asked.stat);
    if (found == statistics().end()) return {};
    return found->second(example, asked);
}

}  // namespace tests
