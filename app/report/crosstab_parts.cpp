// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_parts.h"
#include "app/work/crosstab_tests.h"
#include "app/work/crosstab_text.h"
#include "codebook/analysis/code_relations.h"
#include "codebook/analysis/saturation.h"
#include "codebook/report/analysis_charts.h"
#include "codebook/words.h"

namespace app {

using codebook::Analysis;
using codebook::CrossTab;
using codebook::ManuscriptHeading;
using codebook::Prose;
using codebook::Words;

namespace {

/// More quotations than this behind one cell are told by their number.
constexpr std::size_t MostBehindACell = 100;

std::vector<const Analysis*> askedCrosstabs(const ReportMaterial& material,
                                            const ReportRecipe& recipe) {
    std::vector<const Analysis*> found;
    const auto isCrosstab = [](const Analysis& one) { return one.kind == u"crosstab"; };
    if (recipe.crosstabs.isEmpty()) {
        for (const Analysis& one : material.study.analyses)
            if (isCrosstab(one)) found.push_back(&one);
        return found;
    }
    for (const QString& name : recipe.crosstabs) {
        const auto& all = material.study.analyses;
        const auto one = std::find_if(all.begin(), all.end(), [&](const Analysis& each) {
            return isCrosstab(each) && each.name == name;
        });
        if (one == all.end())
            throw codebook::Conflict(Words::tr("There is no saved cross-tab “%1”.").arg(name));
        found.push_back(&*one);
    }
    return found;
}

CrossTab answerTo(const ReportMaterial& material, const CrossTabQuestion& question) {
    material.goOn();
    std::optional<codebook::TurnSet> where;
    if (!question.where.isEmpty() && material.turnsWhere)
        where = material.turnsWhere(question.where);
    return answered(material.study, *material.texts, question, std::move(where),
                    material.isCancelled);
}

QString countedSentence(const CrossTab& table, const CrossTabQuestion& question) {
    const QString count = countInWords(question.count);
    const QString within = withinInWords(question.within);
    const QString counted =
        question.where.isEmpty()
            ? Words::tr("Counted: %1, within %2.").arg(count, within)
            : Words::tr("Counted: %1, within %2, where %3.").arg(count, within, question.where);
    return table.cellsShareThings
               ? counted + u' ' +
                     Words::tr(
                         "Totals count distinct things; some stand in several cells, so "
                         "cells do not add up.")
               : counted + u' ' + Words::tr("Totals count distinct things.");
}

/// The quotations behind each cell, and the note on those that are not shown.
void putBehind(codebook::ManuscriptTable& table, const CrossTab& counts, const Quoting& quoting) {
    bool isCut = false;
    for (const auto& row : counts.cells) {
        auto& behind = table.behind.emplace_back();
        behind.emplace_back();  // the row's own label
        for (const codebook::CrossTabCell& cell : row) {
            auto& quotations = behind.emplace_back();
            for (const codebook::Place& place : cell.places) {
                if (quotations.size() == MostBehindACell) {
                    isCut = true;
                    break;
                }
                quotations.push_back(
                    quoting.quotation(place, quoting.codingsAt(place, cell.codings)));
            }
        }
    }
    if (isCut)
        table.table.notes << Words::tr("Of a cell the first %1 quotations are behind its number.")
                                 .arg(MostBehindACell);
}

}  // namespace

ManuscriptParts crosstabTables(const ReportMaterial& material, const ReportRecipe& recipe,
                               const Quoting& quoting) {
    ManuscriptParts parts{ManuscriptHeading{1, partTitle(ReportPart::Tables)}};
    for (const Analysis* analysis : askedCrosstabs(material, recipe)) {
        const CrossTabQuestion question = questionFromText(analysis->parameters);
        const CrossTab counts = answerTo(material, question);
        std::optional<CrossTabTests> tests;
        if (question.hasTests) tests = testsOf(counts, question, material.study, *material.texts);
        codebook::ManuscriptTable table;
        table.table = crosstabText(
            counts, question, tests ? &tests->tests.adjustedResiduals : nullptr, Words::tr("all"));
        table.table.title = analysis->name;
        table.table.notes << countedSentence(counts, question);
        for (const codebook::Exclusion& exclusion : counts.excluded)
            table.table.notes
                << Words::tr("Not counted: %1 %2.").arg(exclusion.count).arg(exclusion.reason);
        if (tests)
            table.table.notes << Words::tr("▲ ▼: adjusted residual beyond ±2.")
                              << codebook::interpretation(tests->tests)
                              << codebook::interpretation(tests->clustered)
                              << codebook::dependenceNote(tests->dependence, question.count);
        putBehind(table, counts, quoting);
        parts.push_back(std::move(table));
    }
    if (parts.size() == 1)
        parts.push_back(
            Prose{Words::tr("No cross-tab is saved in the project."), Prose::Kind::Body, {}});
    return parts;
}

ManuscriptParts crosstabFigures(const ReportMaterial& material, const ReportRecipe& recipe) {
    ManuscriptParts parts{ManuscriptHeading{1, partTitle(ReportPart::Figures)}};
    for (const Analysis* analysis : askedCrosstabs(material, recipe)) {
        const CrossTabQuestion question = questionFromText(analysis->parameters);
        codebook::Chart chart =
            crosstabChart(answerTo(material, question), question, codebook::ChartKind::Bars);
        chart.title = analysis->name;
        if (!chart.isEmpty()) parts.push_back(codebook::ManuscriptFigure{std::move(chart)});
    }
    const auto steps = codebook::saturation(material.study, codebook::appliedCodes(material.study),
                                            codebook::WorkOrder::FirstCoding);
    if (steps.size() > 1)
        parts.push_back(codebook::ManuscriptFigure{codebook::saturationChart(
            steps, material.study,
            {Words::tr("New codes, document by document"), Words::tr("document, as coded"),
             Words::tr("codes"), Words::tr("so far"), Words::tr("new")})});
    if (parts.size() == 1)
        parts.push_back(
            Prose{Words::tr("The project has nothing to draw."), Prose::Kind::Body, {}});
    return parts;
}

}  // namespace app
