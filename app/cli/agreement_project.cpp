// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/agreement_project.h"

#include "app/cli/agreement_json.h"
#include "app/work/agreement_asked.h"
#include "codebook/agreement/consensus.h"
#include "codebook/agreement/project_results.h"
#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

namespace {

using codebook::CodeAgreement;
using codebook::ProjectAgreement;
using codebook::ProjectResultOptions;
using codebook::Resampling;

ProjectResultOptions optionsIn(const Arguments& arguments) {
    ProjectResultOptions options;
    options.draws = arguments.number(QStringLiteral("bootstrap"), 0);
    options.seed = static_cast<std::uint64_t>(arguments.number(QStringLiteral("seed"), 1));
    options.hasGamma = arguments.has(QStringLiteral("gamma"));
    const QString resample = arguments.value(QStringLiteral("resample"));
    const QStringList kinds{QStringLiteral("documents"), QStringLiteral("pairs"),
                            QStringLiteral("units")};
    if (!resample.isEmpty() && !kinds.contains(resample))
        throw UsageError(
            QStringLiteral("--resample takes pairs, units or documents, not “%1”.").arg(resample));
    if (options.draws > 0)
        options.resampling = resample == QLatin1String("pairs")   ? Resampling::Pairs
                             : resample == QLatin1String("units") ? Resampling::Units
                                                                  : Resampling::Documents;
    const QString distance = arguments.value(QStringLiteral("distance"));
    if (distance == QLatin1String("nominal")) options.setDistance = codebook::SetDistance::Nominal;
    if (distance == QLatin1String("jaccard")) options.setDistance = codebook::SetDistance::Jaccard;
    return options;
}

/// What was asked, and the answers.
struct Answer {
    Answer(const codebook::Project& of, const AgreementAsked& asked, ProjectResultOptions with)
        : project(of),
          options(with),
          agreement(project.study(), project, questionOf(project.study(), asked)) {
        for (std::size_t code = 0; code < agreement.question().codes.size(); ++code)
            codes.push_back(codebook::codeAgreement(agreement, code, options));
        together = codebook::setAgreement(agreement, options);
    }

    const codebook::Project& project;
    ProjectResultOptions options;
    ProjectAgreement agreement;
    std::vector<CodeAgreement> codes;
    codebook::AgreementResults together;
};

QString shown(const codebook::AgreementResults& results, const char* key) {
    const codebook::AgreementResult* result = results.find(QString::fromLatin1(key));
    if (!result || !result->estimate.isDefined()) return QStringLiteral("–");
    return QString::number(*result->estimate, 'f', 3);
}

QString interval(const codebook::AgreementResults& results, const char* key) {
    const codebook::AgreementResult* result = results.find(QString::fromLatin1(key));
    if (!result || !result->estimate.low || !result->estimate.high) return {};
    return QStringLiteral("%1 to %2")
        .arg(*result->estimate.low, 0, 'f', 3)
        .arg(*result->estimate.high, 0, 'f', 3);
}

codebook::TextTable tableOf(const Answer& answer) {
    codebook::TextTable table;
    table.addColumn(QStringLiteral("code"));
    const bool isPair = answer.agreement.coders().size() == 2;
    for (const char* name : {"coded %", "agree %"})
        table.addColumn(QString::fromLatin1(name), true);
    if (isPair)
        for (const char* name : {"κ", "95 %"}) table.addColumn(QString::fromUtf8(name), true);
    for (const char* name : {"α", "95 % of α", "AC1"})
        table.addColumn(QString::fromUtf8(name), true);
    const bool hasSpans = answer.agreement.question().unit == codebook::AgreementUnit::Character;
    if (hasSpans)
        for (const char* name : {"αU", "uα"}) table.addColumn(QString::fromUtf8(name), true);
    if (answer.options.hasGamma && hasSpans) table.addColumn(QStringLiteral("γ"), true);
    const auto addRow = [&](const QString& label, const QString& coded,
                            const codebook::AgreementResults& results) {
        const codebook::AgreementResult* percent = results.find(QStringLiteral("percent"));
        QStringList row{label, coded,
                        percent && percent->estimate.isDefined()
                            ? QString::number(100 * *percent->estimate, 'f', 1)
                            : QStringLiteral("–")};
        if (isPair) row << shown(results, "cohenKappa") << interval(results, "cohenKappa");
        row << shown(results, "krippendorffAlpha") << interval(results, "krippendorffAlpha")
            << shown(results, "gwetAC1");
        if (hasSpans) row << shown(results, "alphaU") << shown(results, "uAlpha");
        if (answer.options.hasGamma && hasSpans) row << shown(results, "gamma");
        table.addRow(row);
    };
    for (const CodeAgreement& code : answer.codes)
        addRow(code.label, QString::number(100 * code.prevalence, 'f', 2), code.results);
    if (answer.codes.size() > 1) addRow(QStringLiteral("all, as sets"), {}, answer.together);
    return table;
}

QStringList notesFor(const Answer& answer) {
    const ProjectAgreement& agreement = answer.agreement;
    QStringList notes{QStringLiteral("%1: %2 %3s of %4 documents that at least two of them coded.")
                          .arg(agreement.coderNames().join(QStringLiteral(", ")))
                          .arg(agreement.units())
                          .arg(codebook::nameOf(agreement.question().unit))
                          .arg(agreement.documents().size())};
    notes << codebook::notesOn(agreement);
    if (answer.options.resampling == Resampling::None)
        notes << QStringLiteral(
            "The intervals take the units to be independent, which those of one "
            "interview are not; --bootstrap 1000 draws whole documents.");
    const CodeAgreement* weakest = nullptr;
    const char* key = agreement.coders().size() == 2 ? "cohenKappa" : "krippendorffAlpha";
    double least = 2;
    for (const CodeAgreement& code : answer.codes) {
        const auto* result = code.results.find(QString::fromLatin1(key));
        if (!result || !result->estimate.isDefined() || *result->estimate >= least) continue;
        least = *result->estimate;
        weakest = &code;
    }
    if (weakest)
        notes << QStringLiteral("Weakest is “%1”. %2")
                     .arg(weakest->label, codebook::interpretation(weakest->results));
    return notes;
}

Json codeJson(const CodeAgreement& code) {
    Json object = {{"code", json(code.label)},
                   {"units", code.units},
                   {"prevalence", code.prevalence},
                   {"shares", code.shares}};
    for (const auto& result : code.results.results) addResult(object, result);
    object["interpretation"] = json(codebook::interpretation(code.results));
    return object;
}

QByteArray jsonOf(const Answer& answer) {
    Json object = {{"coders", json(answer.agreement.coderNames())},
                   {"unit", json(codebook::nameOf(answer.agreement.question().unit))},
                   {"universe", answer.agreement.units()},
                   {"documents", answer.agreement.documents().size()}};
    Json& codes = object["codes"] = Json::array();
    for (const CodeAgreement& code : answer.codes) codes.push_back(codeJson(code));
    Json& together = object["together"] = Json::object();
    for (const auto& result : answer.together.results) addResult(together, result);
    object["notes"] = json(codebook::notesOn(answer.agreement));
    return dumped(object);
}

/// Everything is made before the project goes.
Listing listingOf(const Answer& answer) {
    Listing listing;
    listing.table = tableOf(answer);
    listing.table.notes = notesFor(answer);
    listing.json = [bytes = jsonOf(answer)] { return bytes; };
    return listing;
}

}  // namespace

AgreementAsked askedIn(const Arguments& arguments) {
    AgreementAsked asked;
    asked.coders = codebook::pathList(arguments.value(QStringLiteral("coders")));
    asked.coders.removeAll(QString());
    asked.codes = arguments.value(QStringLiteral("codes"));
    const QString unit = arguments.value(QStringLiteral("unit"));
    if (!unit.isEmpty()) {
        const auto named = codebook::agreementUnitNamed(unit);
        if (!named)
            throw UsageError(
                QStringLiteral("--unit takes turn, sentence, word or character, not “%1”.")
                    .arg(unit));
        asked.unit = *named;
    }
    asked.tolerance = arguments.number(QStringLiteral("tolerance"), 0);
    const QString universe = arguments.value(QStringLiteral("universe"));
    if (!universe.isEmpty() && universe != QLatin1String("coded") &&
        universe != QLatin1String("all"))
        throw UsageError(QStringLiteral("--universe takes coded or all, not “%1”.").arg(universe));
    asked.isEverythingGiven = universe == QLatin1String("all");
    asked.documents = arguments.value(QStringLiteral("documents"));
    asked.draws = arguments.number(QStringLiteral("bootstrap"), 0);
    return asked;
}

std::vector<QCommandLineOption> agreementProjectOptions() {
    return {
        valueOption(QStringLiteral("coders"),
                    QStringLiteral("Only these coders; else everybody who coded."),
                    QStringLiteral("NAME,NAME…")),
        valueOption(QStringLiteral("codes"),
                    QStringLiteral("What is compared, as crosstab's AXIS; else every code."),
                    QStringLiteral("AXIS")),
        valueOption(QStringLiteral("unit"),
                    QStringLiteral("turn, sentence, word or character (the default)."),
                    QStringLiteral("UNIT")),
        valueOption(QStringLiteral("tolerance"),
                    QStringLiteral("Boundaries at most so many units apart count as the same."),
                    QStringLiteral("N")),
        valueOption(QStringLiteral("universe"),
                    QStringLiteral("coded: a coder was given the documents that he or she coded "
                                   "in; all: every document."),
                    QStringLiteral("WHICH")),
        valueOption(QStringLiteral("documents"),
                    QStringLiteral("Only these documents and folders."),
                    QStringLiteral("NAME,NAME…")),
        flagOption(QStringLiteral("disputes"),
                   QStringLiteral("Lists where the coders differ, code by code, the costliest "
                                  "first, and what was decided.")),
        valueOption(QStringLiteral("save"),
                    QStringLiteral("Keeps the question under this name; analyses --run asks it."),
                    QStringLiteral("NAME")),
        flagOption(QStringLiteral("gamma"), QStringLiteral("Computes γ too, which takes time.")),
        flagOption(QStringLiteral("methods"),
                   QStringLiteral("Prints a paragraph for a methods section."))};
}

Listing projectAgreementListing(const Arguments& arguments) {
    const auto project = arguments.openProject(false);
    return listingOf(Answer(*project, askedIn(arguments), optionsIn(arguments)));
}

Listing agreementListing(const codebook::Project& project, const AgreementAsked& asked) {
    return listingOf(Answer(project, asked, optionsOf(asked)));
}

void saveAgreement(const Arguments& arguments) {
    const QString name = arguments.value(QStringLiteral("save"));
    const auto project = arguments.openProject(true);
    const AgreementAsked asked = askedIn(arguments);
    questionOf(project->study(), asked);  // a question that cannot be asked is not kept
    codebook::Step step(project->study(), QStringLiteral("Save the analysis “%1”").arg(name));
    step.saveAnalysis(name, AgreementKind, askedToText(asked), project->now().toMSecsSinceEpoch());
    project->execute(std::move(step).command());
}

QString methodsText(const Arguments& arguments) {
    const auto project = arguments.openProject(false);
    const Answer answer(*project, askedIn(arguments), optionsIn(arguments));
    return codebook::methodsParagraph(answer.agreement, answer.codes, answer.options,
                                      codebook::settledIn(project->study(), answer.agreement));
}

}  // namespace app
