// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <map>
#include <numeric>

#include "codebook/agreement/alpha_bootstrap.h"
#include "codebook/agreement/krippendorff.h"
#include "codebook/agreement/set_distance.h"
#include "codebook/agreement/several_coders.h"
#include "codebook/agreement/two_coders.h"
#include "tests/codebook/agreement/example.h"

namespace tests {

namespace {

using namespace codebook;

constexpr int draws = 20000;

Weights weightsFor(const Example& example, const Asked& asked) {
    if (!asked.weights.empty()) return Weights::custom(asked.weights);
    const QStringList names{QStringLiteral("linear"), QStringLiteral("quadratic"),
                            QStringLiteral("ordinal")};
    const auto kind = static_cast<WeightKind>(names.indexOf(asked.weightKind) + 1);
    return example.matrix.categories.isEmpty()
               ? Weights::identity(example.counts.categories)
               : Weights::of(kind, scaleOf(example.matrix.categories));
}

std::size_t categoryOf(const Example& example, const Asked& asked) {
    return static_cast<std::size_t>(example.matrix.categories.indexOf(asked.category));
}

Alpha alphaAt(const Example& example, MeasurementLevel level) {
    return krippendorffAlpha(example.counts,
                             squaredDistance(level, scaleOf(example.matrix.categories)));
}

Alpha alphaOfSets(const Example& example, SetDistance distance) {
    std::vector<QStringList> sets;
    ReliabilityData data{{QStringLiteral("1"), QStringLiteral("2")}, {}, {}, {}};
    for (const auto& unit : example.sets)
        for (const QStringList& set : unit) {
            auto found = std::find(sets.begin(), sets.end(), set);
            if (found == sets.end()) {
                data.categories << set.join(u'|');
                found = sets.insert(sets.end(), set);
            }
            data.values.push_back(static_cast<std::int32_t>(found - sets.begin()));
        }
    return krippendorffAlpha(countsOf(data),
                             squaredDistance(sets.size(), setDistances(distance, sets)));
}

using Statistic = std::function<Coefficient(const Example&, const Asked&)>;
Coefficient number(const std::optional<double>& value) {
    return value ? Coefficient::of(*value) : Coefficient::undefined({});
}

TwoCoderAgreement two(const Example& example, const Asked& asked) {
    return twoCoderAgreement(pairTable(example.matrix, 0, 1), weightsFor(example, asked));
}
SeveralCoderAgreement several(const Example& example, const Asked& asked) {
    return severalCoderAgreement(example.counts, weightsFor(example, asked));
}
bool isTable(const Example& example) { return example.table.has_value(); }
Estimate gwet(const Example& e, const Asked& a) {
    return isTable(e) ? two(e, a).gwetAC : several(e, a).gwetAC;
}
Estimate uniform(const Example& e, const Asked& a) {
    return isTable(e) ? two(e, a).bennettS : several(e, a).brennanPrediger;
}
Coefficient percent(const Example& e, const Asked& a) {
    if (a.rule.startsWith(QLatin1String("1 - Do")))
        return Coefficient::of(1 - alphaAt(e, MeasurementLevel::Nominal).observed);
    return several(e, a).percent.value;
}
Coefficient alphaWith(const Example& e, const Asked& a) {
    if (a.distance.contains(QLatin1String("DKPro"))) return Coefficient::undefined({});
    return alphaOfSets(e, a.distance.startsWith(QLatin1String("masi"))      ? SetDistance::Masi
                          : a.distance.startsWith(QLatin1String("jaccard")) ? SetDistance::Jaccard
                                                                            : SetDistance::Nominal)
        .alpha.value;
}
Coefficient customAlpha(const Example& e, const Asked&) {
    std::vector<double> apart;
    for (const double weight : {1.0, 0.0, 0.5, 0.0, 1.0, 0.5, 0.5, 0.5, 1.0})
        apart.push_back(1 - weight);
    return krippendorffAlpha(e.counts, squaredDistance(3, apart)).alpha.value;
}
/// The ends by Student's t of a coefficient whose own interval is normal.
Coefficient kappaEndByT(const Example& e, const Asked& a, double side) {
    const Estimate kappa = two(e, a).cohenKappa;
    const auto off =
        Estimate::withTInterval(0, *kappa.standardError, static_cast<double>(two(e, a).units) - 1);
    return Coefficient::of(*kappa + side * -*off.low);
}
Bootstrap drawn(const Example& e, bool isByUnits) {
    const auto nominal = squaredDistance(MeasurementLevel::Nominal, {});
    return isByUnits ? *blockBootstrap(unitBlocks(e.counts), nominal, draws, 1)
                     : *pairBootstrap(e.counts, nominal, draws, 1);
}
Coefficient meanDice(const Example& e) {
    double sum = 0;
    for (const auto& unit : e.sets) {
        const double j = 1 - jaccardDistance(unit[0], unit[1]);
        sum += 2 * j / (1 + j);
    }
    return Coefficient::of(sum / static_cast<double>(e.sets.size()));
}

const std::map<QString, Statistic>& statistics() {
    using E = const Example&;
    using A = const Asked&;
    using L = MeasurementLevel;
    static const std::map<QString, Statistic> all{
        {QStringLiteral("percent"), percent},
        {QStringLiteral("percent_pairwise_mean"), percent},
        {QStringLiteral("percent_se"),
         [](E e, A a) {
             return number(isTable(e) ? two(e, a).percent.standardError
                                      : several(e, a).percent.standardError);
         }},
        {QStringLiteral("bennett_s"), [](E e, A a) { return two(e, a).bennettS.value; }},
        {QStringLiteral("pabak"), [](E e, A a) { return two(e, a).bennettS.value; }},
        {QStringLiteral("weighted_bp"), [](E e, A a) { return two(e, a).bennettS.value; }},
        {QStringLiteral("brennan_prediger"), [](E e, A a) { return uniform(e, a).value; }},
        {QStringLiteral("brennan_prediger_se"),
         [](E e, A a) { return number(uniform(e, a).standardError); }},
        {QStringLiteral("scott_pi"), [](E e, A a) { return two(e, a).scottPi.value; }},
        {QStringLiteral("weighted_scott_pi"), [](E e, A a) { return two(e, a).scottPi.value; }},
        {QStringLiteral("scott_pi_se"),
         [](E e, A a) { return number(two(e, a).scottPi.standardError); }},
        {QStringLiteral("pe_pi"), [](E e, A a) { return number(two(e, a).expectedPi); }},
        {QStringLiteral("pe_kappa"), [](E e, A a) { return number(two(e, a).expectedKappa); }},
        {QStringLiteral("kappa"), [](E e, A a) { return two(e, a).cohenKappa.value; }},
        {QStringLiteral("weighted_kappa"), [](E e, A a) { return two(e, a).cohenKappa.value; }},
        {QStringLiteral("weighted_Do"),
         [](E e, A a) { return number(1 - *two(e, a).percent.value); }},
        {QStringLiteral("weighted_De"),
         [](E e, A a) { return number(1 - two(e, a).expectedKappa); }},
        {QStringLiteral("kappa_se"),
         [](E e, A a) { return number(two(e, a).cohenKappa.standardError); }},
        {QStringLiteral("kappa_se0"), [](E e, A a) { return two(e, a).kappaNullError; }},
        {QStringLiteral("kappa_z"),
         [](E e, A a) { return number(*two(e, a).cohenKappa / *two(e, a).kappaNullError); }},
        {QStringLiteral("kappa_lo"), [](E e, A a) { return number(two(e, a).cohenKappa.low); }},
        {QStringLiteral("kappa_hi"), [](E e, A a) { return number(two(e, a).cohenKappa.high); }},
        {QStringLiteral("kappa_lo_t"), [](E e, A a) { return kappaEndByT(e, a, -1); }},
        {QStringLiteral("kappa_hi_t"), [](E e, A a) { return kappaEndByT(e, a, 1); }},
        {QStringLiteral("kappa_max"), [](E e, A a) { return two(e, a).kappaMax; }},
        {QStringLiteral("po_max"),
         [](E e, A a) {
             const auto k = two(e, a);
             return number(*k.kappaMax * (1 - k.expectedKappa) + k.expectedKappa);
         }},
        {QStringLiteral("ac1"), [](E e, A a) { return gwet(e, a).value; }},
        {QStringLiteral("ac2"), [](E e, A a) { return gwet(e, a).value; }},
        {QStringLiteral("ac1_se"), [](E e, A a) { return number(gwet(e, a).standardError); }},
        {QStringLiteral("ac1_lo"), [](E e, A a) { return number(gwet(e, a).low); }},
        {QStringLiteral("ac1_hi"), [](E e, A a) { return number(gwet(e, a).high); }},
        {QStringLiteral("pe_ac1"), [](E e, A a) { return number(several(e, a).expectedAC); }},
        {QStringLiteral("category_kappa"),
         [](E e, A a) { return categoryKappa(*e.table, categoryOf(e, a)); }},
        {QStringLiteral("category_pi"),
         [](E e, A a) { return categoryPi(*e.table, categoryOf(e, a)); }},
        {QStringLiteral("fleiss_pa"), [](E e, A a) { return several(e, a).percent.value; }},
        {QStringLiteral("fleiss_pe"),
         [](E e, A a) { return number(several(e, a).expectedFleiss); }},
        {QStringLiteral("fleiss_kappa"), [](E e, A a) { return several(e, a).fleissKappa.value; }},
        {QStringLiteral("fleiss_kappa_gwet_missing"),
         [](E e, A a) { return several(e, a).fleissKappa.value; }},
        {QStringLiteral("fleiss_se_gwet"),
         [](E e, A a) { return number(several(e, a).fleissKappa.standardError); }},
        {QStringLiteral("fleiss_z"), [](E e, A) { return fleissZ(e.counts); }},
        {QStringLiteral("fleiss_se_1971"), [](E e, A) { return fleissFirstError(e.counts); }},
        {QStringLiteral("fleiss_kappa_category"),
         [](E e, A a) { return fleissCategoryKappa(e.counts, categoryOf(e, a)); }},
        {QStringLiteral("randolph_free_kappa"),
         [](E e, A a) { return several(e, a).brennanPrediger.value; }},
        {QStringLiteral("conger_kappa"),
         [](E e, A a) { return congerKappa(e.matrix, weightsFor(e, a)).value; }},
        {QStringLiteral("conger_se"),
         [](E e, A a) { return number(congerKappa(e.matrix, weightsFor(e, a)).standardError); }},
        {QStringLiteral("light_kappa"), [](E e, A) { return lightKappa(e.matrix); }},
        {QStringLiteral("alpha_nominal"),
         [](E e, A) { return alphaAt(e, L::Nominal).alpha.value; }},
        {QStringLiteral("alpha_ordinal"),
         [](E e, A) { return alphaAt(e, L::Ordinal).alpha.value; }},
        {QStringLiteral("alpha_interval"),
         [](E e, A) { return alphaAt(e, L::Interval).alpha.value; }},
        {QStringLiteral("alpha_ratio"), [](E e, A) { return alphaAt(e, L::Ratio).alpha.value; }},
        {QStringLiteral("alpha_Do"),
         [](E e, A) { return number(alphaAt(e, L::Nominal).observed); }},
        {QStringLiteral("alpha_De"),
         [](E e, A) { return number(alphaAt(e, L::Nominal).expected); }},
        {QStringLiteral("expected_agreement_alpha"),
         [](E e, A) { return number(1 - alphaAt(e, L::Nominal).expected); }},
        {QStringLiteral("alpha_se_gwet"),
         [](E e, A) { return number(alphaAt(e, L::Nominal).alpha.standardError); }},
        {QStringLiteral("alpha_category"),
         [](E e, A a) { return categoryAlpha(coincidencesOf(e.counts), categoryOf(e, a)); }},
        {QStringLiteral("alpha_custom_distance"), customAlpha},
        {QStringLiteral("alpha_sets"), alphaWith},
        {QStringLiteral("mean_dice"), [](E e, A) { return meanDice(e); }},
        {QStringLiteral("jaccard_distance"),
         [](E e, A a) { return number(jaccardDistance(e.sets[a.pair][0], e.sets[a.pair][1])); }},
        {QStringLiteral("masi_distance"),
         [](E e, A a) { return number(masiDistance(e.sets[a.pair][0], e.sets[a.pair][1])); }},
        {QStringLiteral("alpha_boot_krippendorff_mean"),
         [](E e, A) { return number(drawn(e, false).mean); }},
        {QStringLiteral("alpha_boot_krippendorff_sd"),
         [](E e, A) { return number(drawn(e, false).deviation); }},
        {QStringLiteral("alpha_boot_krippendorff_q025"),
         [](E e, A) { return number(drawn(e, false).low); }},
        {QStringLiteral("alpha_boot_krippendorff_q975"),
         [](E e, A) { return number(drawn(e, false).high); }},
        {QStringLiteral("P(alpha>=.67)"),
         [](E e, A) { return number(drawn(e, false).shareAtLeast(0.67)); }},
        {QStringLiteral("alpha_boot_units_mean"),
         [](E e, A) { return number(drawn(e, true).mean); }},
        {QStringLiteral("alpha_boot_units_sd"),
         [](E e, A) { return number(drawn(e, true).deviation); }},
        {QStringLiteral("alpha_boot_units_q025"),
         [](E e, A) { return number(drawn(e, true).low); }},
        {QStringLiteral("alpha_boot_units_q975"),
         [](E e, A) { return number(drawn(e, true).high); }},
    };
    return all;
}

}  // namespace

std::optional<Coefficient> statistic(const Example& example, const Asked& asked) {
    const auto found = statistics().find(asked.stat);
    if (found == statistics().end()) return unitizingStatistic(example, asked);
    return found->second(example, asked);
}

}  // namespace tests
