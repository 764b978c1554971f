// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/project_results.h"

#include "codebook/agreement/alpha_bootstrap.h"
#include "codebook/agreement/gamma.h"
#include "codebook/agreement/two_coders.h"
#include "codebook/agreement/unitizing_alpha.h"
#include "codebook/agreement/unitizing_family.h"
#include "codebook/words.h"

namespace codebook {

namespace {

void countShares(const ReliabilityData& data, CodeAgreement& result) {
    std::vector<double> given(data.coderCount(), 0);
    std::vector<double> used(data.coderCount(), 0);
    for (std::size_t unit = 0; unit < data.rows(); ++unit) {
        bool isUsed = false;
        bool isUnused = false;
        for (std::size_t coder = 0; coder < data.coderCount(); ++coder) {
            const std::int32_t value = data.at(unit, coder);
            if (value < 0) continue;
            const auto times = static_cast<double>(data.timesOf(unit));
            given[coder] += times;
            used[coder] += value * times;
            (value > 0 ? isUsed : isUnused) = true;
        }
        if (isUsed && isUnused) result.disputed += data.timesOf(unit);
    }
    double allGiven = 0;
    double allUsed = 0;
    for (std::size_t coder = 0; coder < data.coderCount(); ++coder) {
        result.shares.push_back(given[coder] > 0 ? used[coder] / given[coder] : 0);
        allGiven += given[coder];
        allUsed += used[coder];
    }
    result.prevalence = allGiven > 0 ? allUsed / allGiven : 0;
}

void addUnitizing(const ProjectAgreement& agreement, std::size_t code,
                  const ProjectResultOptions& options, AgreementResults& results) {
    const Continuum continuum = agreement.continuum(code);
    const auto add = [&results](const char* key, const QString& label, Coefficient value) {
        results.results.push_back(
            {QString::fromLatin1(key), label, Estimate{std::move(value), {}, {}, {}}, {}});
    };
    const UnitizingAlpha first = unitizingAlpha(continuum);
    AgreementResult alphaU{QStringLiteral("alphaU"), Words::tr("αU"), {first.all, {}, {}, {}}, {}};
    alphaU.byCategory = {{continuum.categories.front(), first.byCategory.front().alpha},
                         {QStringLiteral("all"), first.all}};
    results.results.push_back(std::move(alphaU));
    const UnitizingFamily family = unitizingFamily(continuum);
    add("uAlpha", Words::tr("uα"), family.u);
    add("barUAlpha", Words::tr("|uα"), family.barU);
    if (!options.hasGamma) return;
    GammaOptions gamma;
    gamma.seed = options.seed;
    add("gamma", Words::tr("γ"), gammaAgreement(continuum, gamma).gamma);
}

void setInterval(AgreementResults& results, const char* key,
                 const std::optional<Bootstrap>& drawn) {
    for (AgreementResult& result : results.results)
        if (drawn && result.key == QLatin1String(key) && result.estimate.isDefined())
            result.estimate = {result.estimate.value, drawn->deviation, drawn->low, drawn->high};
}

/// Puts intervals that were drawn in place of those that were computed.
void addIntervals(const ProjectAgreement& agreement, std::size_t code, const ReliabilityData& data,
                  const ProjectResultOptions& options, AgreementResults& results) {
    const SquaredDistance nominal = squaredDistance(MeasurementLevel::Nominal, {});
    if (options.resampling == Resampling::Documents) {
        std::vector<BootstrapBlock> blocks;
        std::vector<PairTable> tables;
        for (const ReliabilityData& document : agreement.documentData(code)) {
            blocks.push_back({coincidencesOf(countsOf(document)), 1});
            if (data.coderCount() == 2) tables.push_back(pairTable(document, 0, 1));
        }
        setInterval(results, "krippendorffAlpha",
                    blockBootstrap(blocks, nominal, options.draws, options.seed));
        setInterval(results, "cohenKappa", kappaBootstrap(tables, options.draws, options.seed));
        return;
    }
    setInterval(
        results, "krippendorffAlpha",
        options.resampling == Resampling::Pairs
            ? pairBootstrap(countsOf(data), nominal, options.draws, options.seed)
            : blockBootstrap(unitBlocks(countsOf(data)), nominal, options.draws, options.seed));
}

}  // namespace

Coefficient quickKappa(const ProjectAgreement& agreement, std::size_t code) {
    if (agreement.coders().size() != 2) return Coefficient::undefined(onlyForTwoCoders());
    return twoCoderAgreement(pairTable(agreement.data(code), 0, 1), Weights::identity(2))
        .cohenKappa.value;
}

CodeAgreement codeAgreement(const ProjectAgreement& agreement, std::size_t code,
                            const ProjectResultOptions& options) {
    const ComparedCode& compared = agreement.question().codes[code];
    CodeAgreement result;
    result.label = compared.label;
    result.code = compared.code;
    result.units = agreement.units();
    const ReliabilityData data = agreement.data(code);
    countShares(data, result);
    result.results = resultsOf(data);
    auto& results = result.results;
    results.results.pop_back();  // alpha by category: used and unused are each other's mirror
    results.notes.clear();
    results.prevalence = {{Words::tr("not coded"), 1 - result.prevalence},
                          {compared.label, result.prevalence}};
    if (options.resampling != Resampling::None)
        addIntervals(agreement, code, data, options, results);
    if (options.hasUnitizing && agreement.question().unit == AgreementUnit::Character)
        addUnitizing(agreement, code, options, results);
    return result;
}

AgreementResults setAgreement(const ProjectAgreement& agreement,
                              const ProjectResultOptions& options) {
    const ReliabilityData data = agreement.setData();
    if (data.categories.size() > 2000) {
        AgreementResults tooMany;
        tooMany.units = data.units();
        tooMany.coders = data.coders.size();
        tooMany.results.push_back(
            {QStringLiteral("krippendorffAlpha"),
             Words::tr("Krippendorff’s α"),
             Estimate::undefined(Words::tr(
                 "There are too many different combinations of codes to compare them as sets.")),
             {}});
        return tooMany;
    }
    ResultOptions of;
    std::vector<QStringList> sets;
    for (const QString& category : data.categories)
        sets.push_back(category.split(u'|', Qt::SkipEmptyParts));
    of.distances = setDistances(options.setDistance, sets);
    AgreementResults results = resultsOf(data, of);
    results.results.pop_back();
    results.prevalence.clear();
    return results;
}

std::vector<PairAgreement> pairAgreements(const ProjectAgreement& agreement, std::size_t code) {
    const ReliabilityData data = agreement.data(code);
    std::vector<PairAgreement> pairs;
    for (std::size_t a = 0; a < data.coderCount(); ++a)
        for (std::size_t b = a + 1; b < data.coderCount(); ++b) {
            const PairTable table = pairTable(data, a, b);
            const TwoCoderAgreement two = twoCoderAgreement(table, Weights::identity(2));
            pairs.push_back({a, b, table.at(1, 1), table.at(1, 0), table.at(0, 1), table.at(0, 0),
                             two.cohenKappa, two.percent});
        }
    return pairs;
}

}  // namespace codebook
