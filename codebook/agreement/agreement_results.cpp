// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/agreement_results.h"

#include <algorithm>
#include <numeric>

#include "codebook/agreement/alpha_bootstrap.h"
#include "codebook/agreement/several_coders.h"
#include "codebook/agreement/two_coders.h"
#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {

namespace {

Weights weightsFor(const QStringList& categories, const ResultOptions& options) {
    if (options.customWeights.empty()) return Weights::of(options.weightKind, scaleOf(categories));
    Weights weights = Weights::custom(options.customWeights);
    if (weights.categories != static_cast<std::size_t>(categories.size()))
        throw FormatError(Words::tr("There are %1 categories, but weights for %2.")
                              .arg(categories.size())
                              .arg(weights.categories));
    return weights;
}

/// Collects results in the order in which they are shown.
class Collector {
   public:
    explicit Collector(const ResultOptions& options) : m_options(&options) {}

    void add(const char* key, const QString& label, Estimate estimate) {
        results.results.push_back({QString::fromLatin1(key), label, std::move(estimate), {}});
    }
    void add(const char* key, const QString& label, Coefficient value) {
        add(key, label, Estimate{std::move(value), {}, {}, {}});
    }

    void addTwo(const TwoCoderAgreement& plain, const TwoCoderAgreement& weighted,
                const Coefficient& holstiValue) {
        add("percent", Words::tr("Agreement"), plain.percent);
        add("cohenKappa", Words::tr("Cohen’s κ"), plain.cohenKappa);
        add("cohenKappaMax", Words::tr("largest κ that these margins allow"), plain.kappaMax);
        if (m_options->isWeighted())
            add("weightedKappa", Words::tr("Cohen’s weighted κ"), weighted.cohenKappa);
        add("scottPi", Words::tr("Scott’s π"), weighted.scottPi);
        add("bennettS", Words::tr("Bennett’s S"), weighted.bennettS);
        add("gwetAC1", Words::tr("Gwet’s AC1"), plain.gwetAC);
        if (m_options->isWeighted()) add("gwetAC2", Words::tr("Gwet’s AC2"), weighted.gwetAC);
        add("holsti", Words::tr("Holsti’s CR"), holstiValue);
    }

    void addSeveral(const SeveralCoderAgreement& plain, const SeveralCoderAgreement& weighted) {
        add("percent", Words::tr("Agreement"), plain.percent);
        for (const auto& [key, label] : {std::pair{"cohenKappa", Words::tr("Cohen’s κ")},
                                         {"scottPi", Words::tr("Scott’s π")},
                                         {"bennettS", Words::tr("Bennett’s S")}})
            add(key, label, Coefficient::undefined(onlyForTwoCoders()));
        add("gwetAC1", Words::tr("Gwet’s AC1"), plain.gwetAC);
        if (m_options->isWeighted()) add("gwetAC2", Words::tr("Gwet’s AC2"), weighted.gwetAC);
    }

    void addFleiss(const SeveralCoderAgreement& plain, const SeveralCoderAgreement& weighted) {
        add("fleissKappa", Words::tr("Fleiss’ κ"), weighted.fleissKappa);
        add("randolphKappa", Words::tr("Randolph’s κ"), plain.brennanPrediger);
    }

    void addAlpha(const UnitCounts& counts, const QStringList& categories) {
        const SquaredDistance distance =
            m_options->distances.empty() ? squaredDistance(m_options->level, scaleOf(categories))
                                         : squaredDistance(counts.categories, m_options->distances);
        Estimate alpha = krippendorffAlpha(counts, distance).alpha;
        if (alpha.isDefined() && m_options->bootstrapDraws > 0) {
            const auto drawn =
                m_options->bootstrapsUnits
                    ? blockBootstrap(unitBlocks(counts), distance, m_options->bootstrapDraws,
                                     m_options->seed)
                    : pairBootstrap(counts, distance, m_options->bootstrapDraws, m_options->seed);
            if (drawn) alpha = {alpha.value, drawn->deviation, drawn->low, drawn->high};
            results.notes << bootstrapNote();
        }
        add("krippendorffAlpha", Words::tr("Krippendorff’s α"), alpha);
        AgreementResult each{QStringLiteral("krippendorffAlphaByCategory"),
                             Words::tr("Krippendorff’s α of each category"),
                             {},
                             {}};
        const Coincidences all = coincidencesOf(counts);
        for (std::size_t k = 0; k < counts.categories; ++k)
            each.byCategory.emplace_back(categories[static_cast<qsizetype>(k)],
                                         categoryAlpha(all, k));
        results.results.push_back(std::move(each));
        addPrevalence(counts, categories);
    }

    AgreementResults results;

   private:
    QString bootstrapNote() const {
        const QString how =
            m_options->bootstrapsUnits
                ? Words::tr("The interval of α comes from %1 draws of whole units (seed %2).")
                : Words::tr(
                      "The interval of α comes from %1 draws of pairs of values, as "
                      "Krippendorff has it (seed %2).");
        return how.arg(m_options->bootstrapDraws).arg(m_options->seed);
    }

    void addPrevalence(const UnitCounts& counts, const QStringList& categories) {
        std::vector<double> sums(counts.categories, 0);
        double total = 0;
        for (std::size_t unit = 0; unit < counts.rows(); ++unit)
            for (std::size_t k = 0; k < counts.categories; ++k) {
                const double here = static_cast<double>(counts.timesOf(unit)) * counts.at(unit, k);
                sums[k] += here;
                total += here;
            }
        for (std::size_t k = 0; k < counts.categories && total > 0; ++k)
            results.prevalence.emplace_back(categories[static_cast<qsizetype>(k)], sums[k] / total);
    }

    const ResultOptions* m_options;
};

/// Says which units a coefficient of two coders could not use.
void noteIncomplete(const ReliabilityData& data, std::int64_t complete, QStringList& notes) {
    if (complete < data.units())
        notes << Words::tr("κ, π and S rest on the %1 of %2 units that both coded.")
                     .arg(complete)
                     .arg(data.units());
}

}  // namespace

const AgreementResult* AgreementResults::find(const QString& key) const {
    const auto found = std::find_if(results.begin(), results.end(),
                                    [&key](const auto& result) { return result.key == key; });
    return found == results.end() ? nullptr : &*found;
}

AgreementResults resultsOf(const ReliabilityData& given, const ResultOptions& options) {
    const ReliabilityData data = joined(given);
    const Weights identity = Weights::identity(static_cast<std::size_t>(data.categories.size()));
    const Weights weights = weightsFor(data.categories, options);
    const UnitCounts counts = countsOf(data);
    Collector collector(options);
    collector.results.units = data.units();
    collector.results.coders = data.coders.size();
    const auto several = severalCoderAgreement(counts, identity);
    const auto severalWeighted = severalCoderAgreement(counts, weights);
    if (data.coderCount() == 2) {
        const PairTable table = pairTable(data, 0, 1);
        auto plain = twoCoderAgreement(table, identity);
        auto weighted = twoCoderAgreement(table, weights);
        noteIncomplete(data, plain.units, collector.results.notes);
        // Units may be missing, and Gwet's errors for units count them.
        plain.gwetAC = several.gwetAC;
        weighted.gwetAC = severalWeighted.gwetAC;
        collector.addTwo(plain, weighted, holsti(data));
    } else {
        collector.addSeveral(several, severalWeighted);
    }
    collector.addFleiss(several, severalWeighted);
    collector.add("congerKappa", Words::tr("Conger’s κ"), congerKappa(data, weights));
    collector.add("lightKappa", Words::tr("Light’s κ"), lightKappa(data));
    collector.addAlpha(counts, data.categories);
    return std::move(collector.results);
}

AgreementResults resultsOf(const UnitCounts& counts, const QStringList& categories,
                           const ResultOptions& options) {
    Collector collector(options);
    for (std::size_t unit = 0; unit < counts.rows(); ++unit) {
        collector.results.units += counts.timesOf(unit);
        collector.results.coders = std::max(collector.results.coders, counts.valuesOf(unit));
    }
    const auto plain = severalCoderAgreement(counts, Weights::identity(counts.categories));
    const auto weighted = severalCoderAgreement(counts, weightsFor(categories, options));
    collector.add("percent", Words::tr("Agreement"), plain.percent);
    collector.add("gwetAC1", Words::tr("Gwet’s AC1"), plain.gwetAC);
    if (options.isWeighted()) collector.add("gwetAC2", Words::tr("Gwet’s AC2"), weighted.gwetAC);
    collector.addFleiss(plain, weighted);
    collector.addAlpha(counts, categories);
    return std::move(collector.results);
}

AgreementResults resultsOf(const PairTable& table, const QStringList& categories,
                           const ResultOptions& options) {
    const ReliabilityData data = asMatrix(table, categories);
    const Weights identity = Weights::identity(table.categories);
    const Weights weights = weightsFor(categories, options);
    const UnitCounts counts = countsOf(data);
    Collector collector(options);
    collector.results.units = table.units();
    collector.results.coders = 2;
    collector.addTwo(twoCoderAgreement(table, identity), twoCoderAgreement(table, weights),
                     holsti(data));
    collector.addFleiss(severalCoderAgreement(counts, identity),
                        severalCoderAgreement(counts, weights));
    collector.add("congerKappa", Words::tr("Conger’s κ"), congerKappa(data, weights));
    collector.add("lightKappa", Words::tr("Light’s κ"), lightKappa(data));
    collector.addAlpha(counts, categories);
    return std::move(collector.results);
}

}  // namespace codebook
