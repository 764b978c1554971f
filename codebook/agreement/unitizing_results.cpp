// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/agreement_results.h"
#include "codebook/agreement/gamma.h"
#include "codebook/agreement/unitizing_alpha.h"
#include "codebook/agreement/unitizing_family.h"
#include "codebook/words.h"

namespace codebook {

namespace {

void add(AgreementResults& results, const char* key, const QString& label, Coefficient value) {
    results.results.push_back(
        {QString::fromLatin1(key), label, Estimate{std::move(value), {}, {}, {}}, {}});
}

QString percentText(const Coefficient& share) {
    return share ? QString::number(100 * *share, 'f', 0) : QStringLiteral("0");
}

}  // namespace

AgreementResults resultsOf(const Continuum& continuum, std::uint64_t seed) {
    AgreementResults results;
    results.units = static_cast<std::int64_t>(continuum.unitCount());
    results.coders = static_cast<std::int64_t>(continuum.coderCount());
    const UnitizingAlpha first = unitizingAlpha(continuum);
    const UnitizingFamily family = unitizingFamily(continuum);
    AgreementResult alphaU{QStringLiteral("alphaU"), Words::tr("αU of each category"), {}, {}};
    AgreementResult kuAlpha{QStringLiteral("kuAlpha"), Words::tr("(k)uα of each category"), {}, {}};
    for (qsizetype k = 0; k < continuum.categories.size(); ++k) {
        const auto at = static_cast<std::size_t>(k);
        alphaU.byCategory.emplace_back(continuum.categories[k], first.byCategory[at].alpha);
        kuAlpha.byCategory.emplace_back(continuum.categories[k], family.ku[at]);
    }
    alphaU.byCategory.emplace_back(QStringLiteral("all"), first.all);
    kuAlpha.byCategory.emplace_back(QStringLiteral("all"), family.cu);
    results.results.push_back(std::move(alphaU));
    add(results, "uAlpha", Words::tr("uα: units, codes and gaps"), family.u);
    add(results, "barUAlpha", Words::tr("|uα: what was found worth coding"), family.barU);
    add(results, "cuAlpha", Words::tr("cuα: the codes, where two coded"), family.cu);
    results.results.push_back(std::move(kuAlpha));
    GammaOptions options;
    options.seed = seed;
    const Gamma gamma = gammaAgreement(continuum, options);
    add(results, "gamma", Words::tr("γ"), gamma.gamma);
    if (family.cuCoverage.isDefined())
        results.notes << Words::tr("cuα rests on %1 % of the coders’ text.")
                             .arg(percentText(family.cuCoverage));
    if (gamma.gamma.isDefined())
        results.notes << Words::tr("What γ expects by chance comes from %1 samples (seed %2).")
                             .arg(gamma.samples)
                             .arg(seed);
    return results;
}

AgreementResults resultsOf(const std::vector<Masses>& coders) {
    AgreementResults results;
    results.coders = static_cast<std::int64_t>(coders.size());
    if (!coders.empty())
        for (const std::int64_t mass : coders.front()) results.units += mass;
    const SegmentationAgreement agreement = segmentationAgreement(coders);
    add(results, "scottPi", Words::tr("π of boundaries"), agreement.scottPi);
    add(results, "fleissKappa", Words::tr("κ of boundaries"), agreement.fleissKappa);
    add(results, "boundarySimilarity", Words::tr("Boundary similarity"),
        agreement.boundarySimilarity);
    return results;
}

}  // namespace codebook
