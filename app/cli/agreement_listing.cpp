// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/agreement_listing.h"

#include "app/cli/agreement_json.h"

namespace app {

namespace {

using codebook::AgreementResult;
using codebook::AgreementResults;

QString shown(double number) { return QString::number(number, 'f', 3); }
QString shown(const std::optional<double>& number) { return number ? shown(*number) : QString(); }

void addRow(codebook::TextTable& table, const QString& label, const codebook::Estimate& estimate) {
    if (!estimate.isDefined()) {
        table.addRow({label, QStringLiteral("–"), {}, {}, {}, estimate.value.undefinedBecause});
        return;
    }
    table.addRow({label,
                  shown(*estimate),
                  shown(estimate.standardError),
                  shown(estimate.low),
                  shown(estimate.high),
                  {}});
}

void addRows(codebook::TextTable& table, const AgreementResult& result) {
    if (result.byCategory.empty()) {
        addRow(table, result.label, result.estimate);
        return;
    }
    for (const auto& [category, coefficient] : result.byCategory)
        addRow(table, QStringLiteral("%1: %2").arg(result.label, category),
               codebook::Estimate{coefficient, {}, {}, {}});
}

}  // namespace

Listing agreementListing(const AgreementResults& results) {
    Listing listing;
    codebook::TextTable& table = listing.table;
    table.addColumn(QStringLiteral("coefficient"));
    for (const char* name : {"value", "SE", "low", "high"})
        table.addColumn(QString::fromLatin1(name), true);
    table.addColumn(QStringLiteral("undefined because"));
    Json object = {{"units", results.units}, {"coders", results.coders}};
    for (const AgreementResult& result : results.results) {
        addRows(table, result);
        addResult(object, result);
    }
    table.notes << QStringLiteral("Units: %1; coders: %2.").arg(results.units).arg(results.coders);
    if (!results.prevalence.empty() && results.prevalence.size() <= 20) {
        QStringList shares;
        for (const auto& [category, share] : results.prevalence)
            shares << QStringLiteral("%1 %2 %").arg(category).arg(100 * share, 0, 'f', 1);
        table.notes << QStringLiteral("Prevalence: %1.").arg(shares.join(QStringLiteral(", ")));
    }
    table.notes << results.notes << codebook::interpretation(results);
    listing.json = [object = std::move(object)] { return dumped(object); };
    return listing;
}

}  // namespace app
