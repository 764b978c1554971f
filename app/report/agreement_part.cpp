// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <memory>

#include "app/report/report_parts.h"
#include "codebook/agreement/project_results.h"
#include "codebook/words.h"

namespace app {

using codebook::CodeAgreement;
using codebook::ManuscriptHeading;
using codebook::ProjectAgreement;
using codebook::Prose;
using codebook::Words;

namespace {

struct CoderComparison {
    std::unique_ptr<ProjectAgreement> agreement;
    std::vector<CodeAgreement> codes;
    codebook::ProjectResultOptions options;
};

/// Nothing where no document was coded by two.
std::optional<CoderComparison> comparisonIn(const ReportMaterial& material) {
    CoderComparison comparison;
    codebook::AgreementQuestion question;
    question.codes = codebook::everyUsedCode(material.study);
    comparison.agreement =
        std::make_unique<ProjectAgreement>(material.study, *material.texts, std::move(question));
    if (comparison.agreement->coders().size() < 2 || comparison.agreement->documents().empty())
        return std::nullopt;
    comparison.options.hasUnitizing = false;
    for (std::size_t code = 0; code < comparison.agreement->question().codes.size(); ++code) {
        material.goOn();
        comparison.codes.push_back(
            codebook::codeAgreement(*comparison.agreement, code, comparison.options));
    }
    return comparison;
}

/// With a true minus, which is none of the dashes between numbers.
QString decimal(double value, int decimals) {
    QString number = QString::number(std::abs(value), 'f', decimals);
    const bool isNegative = value < 0 && number.toDouble() != 0;
    return isNegative ? u'−' + number : number;
}

QString shown(const CodeAgreement& code, const char* key, double times, int decimals) {
    const auto* result = code.results.find(QLatin1String(key));
    if (!result || !result->estimate.isDefined()) return QStringLiteral("–");
    return decimal(times * *result->estimate, decimals);
}

QString interval(const CodeAgreement& code, const char* key) {
    const auto* result = code.results.find(QLatin1String(key));
    if (!result || !result->estimate.low || !result->estimate.high) return QStringLiteral("–");
    return decimal(*result->estimate.low, 2) + u'–' + decimal(*result->estimate.high, 2);
}

}  // namespace

ManuscriptParts agreementTable(const ReportMaterial& material) {
    ManuscriptParts parts{ManuscriptHeading{1, partTitle(ReportPart::Agreement)}};
    const auto comparison = comparisonIn(material);
    if (!comparison) {
        parts.push_back(Prose{Words::tr("No document was coded by two coders, so there is no "
                                        "agreement to compute."),
                              Prose::Kind::Body,
                              {}});
        return parts;
    }
    const bool isPair = comparison->agreement->coders().size() == 2;
    codebook::TextTable table;
    table.title = Words::tr("Agreement between %1, code by code")
                      .arg(comparison->agreement->coderNames().join(QStringLiteral(", ")));
    table.hasRowHeaders = true;
    table.addColumn(Words::tr("Code"));
    table.addColumn(Words::tr("coded, %"), true);
    table.addColumn(Words::tr("agreed, %"), true);
    if (isPair) {
        table.addColumn(QStringLiteral("κ"), true);
        table.addColumn(Words::tr("95 % of κ"), true);
    }
    table.addColumn(QStringLiteral("α"), true);
    table.addColumn(Words::tr("95 % of α"), true);
    table.addColumn(QStringLiteral("AC1"), true);
    for (const CodeAgreement& code : comparison->codes) {
        QStringList row{code.label, QString::number(100 * code.prevalence, 'f', 1),
                        shown(code, "percent", 100, 1)};
        if (isPair) row << shown(code, "cohenKappa", 1, 2) << interval(code, "cohenKappa");
        row << shown(code, "krippendorffAlpha", 1, 2) << interval(code, "krippendorffAlpha")
            << shown(code, "gwetAC1", 1, 2);
        table.addRow(row);
    }
    table.notes << Words::tr("Unit: character; %1 shared documents.")
                       .arg(comparison->agreement->documents().size())
                << codebook::notesOn(*comparison->agreement);
    parts.push_back(codebook::ManuscriptTable{std::move(table)});
    return parts;
}

QString agreementParagraph(const ReportMaterial& material) {
    const auto comparison = comparisonIn(material);
    if (!comparison) return {};
    return codebook::methodsParagraph(*comparison->agreement, comparison->codes,
                                      comparison->options);
}

}  // namespace app
