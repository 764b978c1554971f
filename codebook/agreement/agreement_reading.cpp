// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "codebook/agreement/agreement_results.h"
#include "codebook/words.h"

namespace codebook {

namespace {

// What Krippendorff (2018, section 12.4) asks of data that conclusions are drawn from.
constexpr double firm = 0.8;
constexpr double tentative = 0.667;
// From here a category is so frequent that chance agreement is nearly everything.
constexpr double frequent = 0.85;
constexpr double paradox = 0.2;

const AgreementResult* headline(const AgreementResults& results) {
    for (const char* key : {"cohenKappa", "krippendorffAlpha", "uAlpha", "boundarySimilarity"}) {
        const AgreementResult* result = results.find(QString::fromLatin1(key));
        if (result && (result->estimate.isDefined() ||
                       (results.coders == 2 && result->key == QLatin1String("cohenKappa"))))
            return result;
    }
    // Undefined, then, and its reason is worth saying.
    return results.find(QStringLiteral("krippendorffAlpha"));
}

QString judgement(double value) {
    if (value >= firm) return Words::tr("enough to draw conclusions from");
    if (value >= tentative) return Words::tr("enough for tentative conclusions only");
    if (value > 0) return Words::tr("too little to draw conclusions from");
    return Words::tr("no better than chance");
}

QString rarity(const AgreementResults& results, const AgreementResult& shown) {
    const AgreementResult* ac1 = results.find(QStringLiteral("gwetAC1"));
    if (!ac1 || !ac1->estimate.isDefined() || results.prevalence.empty()) return {};
    const auto most =
        std::max_element(results.prevalence.begin(), results.prevalence.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most->second < frequent || *ac1->estimate - *shown.estimate < paradox) return {};
    return Words::tr(
               " With “%1” on %2 % of all, hardly any disagreement is needed to lower it; "
               "read it beside AC1 (%3).")
        .arg(most->first)
        .arg(100 * most->second, 0, 'f', 0)
        .arg(*ac1->estimate, 0, 'f', 2);
}

}  // namespace

QString interpretation(const AgreementResults& results) {
    const AgreementResult* shown = headline(results);
    if (!shown) return Words::tr("Nothing can be said about these coders’ agreement.");
    if (!shown->estimate.isDefined())
        return Words::tr("%1 is undefined: %2")
            .arg(shown->label, shown->estimate.value.undefinedBecause);
    const AgreementResult* percent = results.find(QStringLiteral("percent"));
    const QString value = QString::number(*shown->estimate, 'f', 2);
    const QString found =
        percent && percent->estimate.isDefined()
            ? Words::tr("The coders agree on %1 % of the units; beyond chance that is %2 = %3, %4.")
                  .arg(100 * *percent->estimate, 0, 'f', 0)
                  .arg(shown->label, value, judgement(*shown->estimate))
            : Words::tr("%1 is %2, %3.").arg(shown->label, value, judgement(*shown->estimate));
    return found + rarity(results, *shown);
}

}  // namespace codebook
