// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/agreement/agreement_columns.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::AgreementColumns)
};

constexpr int Decimals = 2;

QString number(double value) { return QLocale().toString(value, 'f', Decimals); }

}  // namespace

std::vector<AgreementColumn> agreementColumns(std::size_t coders) {
    std::vector<AgreementColumn> columns{
        {{}, Words::tr("Code"), {}, true},
        {{},
         Words::tr("Coded"),
         Words::tr("How much of the shared text each coder gave the code: one bar a coder."),
         true},
        {{}, Words::tr("Differ"), Words::tr("Units of text on which the coders differ."), true}};
    const auto add = [&columns](const char* key, const QString& name, const QString& explained,
                                bool isShown) {
        columns.push_back({QLatin1String(key), name, explained, isShown});
    };
    if (coders == 2)
        add("cohenKappa", Words::tr("κ"),
            Words::tr("Cohen’s κ: agreement beyond what each coder’s own habits give by chance."),
            true);
    add("krippendorffAlpha", Words::tr("α"),
        Words::tr("Krippendorff’s α: for any number of coders, and with gaps."), true);
    add("gwetAC1", Words::tr("AC1"),
        Words::tr("Gwet’s AC1: beyond chance, and steady where a code is rare or frequent."), true);
    add("uAlpha", Words::tr("uα"),
        Words::tr("Whether passages begin and end at the same places, gaps between them counted."),
        coders == 2);
    add("percent", Words::tr("Agree"),
        Words::tr("The share of the text on which the coders agree, chance included."), true);
    add("alphaU", Words::tr("αU"), Words::tr("Krippendorff’s older α for passages (1995)."), false);
    add("barUAlpha", Words::tr("|uα"),
        Words::tr("Whether the coders find the same text worth the code, wherever passages end."),
        false);
    if (coders == 2) {
        add("scottPi", Words::tr("π"), Words::tr("Scott’s π."), false);
        add("bennettS", Words::tr("S"), Words::tr("Bennett’s S: chance as if all were as likely."),
            false);
        add("holsti", Words::tr("Holsti"), Words::tr("Holsti’s CR: agreement, chance included."),
            false);
        add("cohenKappaMax", Words::tr("κ max"),
            Words::tr("The largest κ that these coders’ shares allow."), false);
    }
    add("fleissKappa", Words::tr("Fleiss’ κ"), Words::tr("Fleiss’ κ, for any number of coders."),
        false);
    add("congerKappa", Words::tr("Conger’s κ"),
        Words::tr("Conger’s κ: Cohen’s for any number of coders."), false);
    add("lightKappa", Words::tr("Light’s κ"), Words::tr("The mean of all pairs’ κ."), false);
    add("randolphKappa", Words::tr("Randolph’s κ"),
        Words::tr("Randolph’s κ: chance as if all were as likely."), false);
    return columns;
}

QString headlineKey(std::size_t coders) {
    return coders == 2 ? QStringLiteral("cohenKappa") : QStringLiteral("krippendorffAlpha");
}

const codebook::Estimate* estimateOf(const codebook::CodeAgreement& code, const QString& key) {
    const codebook::AgreementResult* result = code.results.find(key);
    return result ? &result->estimate : nullptr;
}

QString shownValue(const codebook::Estimate& estimate) {
    return estimate.isDefined() ? number(*estimate) : QStringLiteral("–");
}

QString shownInterval(const codebook::Estimate& estimate) {
    if (!estimate.isDefined() || !estimate.low || !estimate.high) return {};
    return Words::tr("%1 to %2").arg(number(*estimate.low), number(*estimate.high));
}

}  // namespace app
