// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "app/cli/agreement_project.h"
#include "app/cli/analysis_listings.h"
#include "app/cli/chart_output.h"
#include "app/cli/commands.h"
#include "app/cli/crosstab_listing.h"
#include "app/cli/json.h"
#include "app/cli/listings.h"
#include "app/cli/output.h"
#include "app/cli/search_listing.h"
#include "app/work/crosstab_text.h"
#include "app/work/input_files.h"
#include "codebook/error.h"
#include "codebook/exchange/analysis_json.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

namespace {

using codebook::Project;

void saveQuestion(Project& project, const QString& name, const CrossTabQuestion& question) {
    codebook::Step step(project.study(), QStringLiteral("Save the analysis “%1”").arg(name));
    step.saveAnalysis(name, QStringLiteral("crosstab"), questionToText(question),
                      project.now().toMSecsSinceEpoch());
    project.execute(step.command());
    printNote(QStringLiteral("Saved as “%1”; samsyn-cli analyses PROJECT --run runs it again.")
                  .arg(name));
}

codebook::ChartKind chartKindFrom(const Arguments& arguments) {
    const QString kind = arguments.value(QStringLiteral("chart-kind"));
    if (kind.isEmpty() || kind == QLatin1String("bars")) return codebook::ChartKind::Bars;
    if (kind == QLatin1String("stacked")) return codebook::ChartKind::StackedBars;
    if (kind == QLatin1String("heat")) return codebook::ChartKind::HeatMap;
    throw UsageError(
        QStringLiteral("--chart-kind takes bars, stacked or heat, not “%1”.").arg(kind));
}

int runCrosstab(const Arguments& arguments) {
    const QStringList& words = arguments.positional();
    if (arguments.has(QStringLiteral("table"))) {
        if (!words.isEmpty())
            throw UsageError(QStringLiteral("--table takes a file instead of a project."));
        print(countsListing(countsIn(arguments.value(QStringLiteral("table")))), arguments);
        return 0;
    }
    const bool asksCell = arguments.has(QStringLiteral("cell"));
    const bool asksNegative = arguments.has(QStringLiteral("negative"));
    if (words.size() != (asksCell || asksNegative ? 2 : 1))
        throw UsageError(asksCell       ? QStringLiteral("--cell takes a row and a column.")
                         : asksNegative ? QStringLiteral("--negative takes a row and a column.")
                                        : QStringLiteral("Name one project."));
    const auto kind = chartKindFrom(arguments);
    const CrossTabQuestion question = questionFrom(arguments);
    const QString save = arguments.value(QStringLiteral("save"));
    const auto project = arguments.openProject(!save.isEmpty());
    if (arguments.has(QStringLiteral("chart")))
        drawChart(arguments, crosstabChart(answered(*project, question), question, kind));
    if (asksCell)
        print(cellListing(*project, question, arguments.value(QStringLiteral("cell")), words[1]),
              arguments);
    else if (asksNegative)
        print(negativeCasesListing(*project, question, arguments.value(QStringLiteral("negative")),
                                   words[1]),
              arguments);
    else
        print(crosstabListing(*project, question), arguments);
    if (!save.isEmpty()) saveQuestion(*project, save, question);
    return 0;
}

const codebook::Analysis& analysisNamed(const Project& project, const QString& name) {
    for (const auto& analysis : project.study().analyses)
        if (analysis.name == name) return analysis;
    throw codebook::Conflict(QStringLiteral("There is no saved analysis “%1”.").arg(name));
}

void importAnalyses(Project& project, const QString& path) {
    const QString name = QFileInfo(path).fileName();
    QStringList notes;
    project.execute(codebook::analysisImport(project.study(),
                                             codebook::readAnalysesJson(bytesOf(path), name), name,
                                             project.now().toMSecsSinceEpoch(), notes));
    for (const QString& note : notes) printNote(note);
}

void exportAnalyses(const Project& project, const QString& path) {
    QSaveFile file(path);
    const QByteArray bytes = codebook::analysesJson(project.study());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw codebook::StoreError(
            QStringLiteral("“%1” cannot be written: %2.").arg(path, file.errorString()));
}

/// --import and --export. @return false where neither is asked for
bool movesAnalyses(const Arguments& arguments) {
    const QString from = arguments.value(QStringLiteral("import"));
    const QString to = arguments.value(QStringLiteral("export"));
    if (from.isEmpty() && to.isEmpty()) return false;
    if (!from.isEmpty() && !to.isEmpty())
        throw UsageError(QStringLiteral("Say either --import FILE or --export FILE."));
    const auto project = arguments.openProject(!from.isEmpty());
    if (to.isEmpty())
        importAnalyses(*project, from);
    else
        exportAnalyses(*project, to);
    return true;
}

int runAnalyses(const Arguments& arguments) {
    if (movesAnalyses(arguments)) return 0;
    const QString run = arguments.value(QStringLiteral("run"));
    const QString save = arguments.value(QStringLiteral("save"));
    const QString remove = arguments.value(QStringLiteral("remove"));
    const auto project = arguments.openProject(!save.isEmpty() || !remove.isEmpty());
    if (!run.isEmpty()) {
        const codebook::Analysis& analysis = analysisNamed(*project, run);
        if (analysis.kind == QLatin1String("search"))
            runSavedSearch(*project, analysis.parameters, arguments);
        else if (analysis.kind == AgreementKind)
            print(agreementListing(*project, askedFromText(analysis.parameters)), arguments);
        else
            print(crosstabListing(*project, questionFromText(analysis.parameters)), arguments);
    } else if (!save.isEmpty()) {
        const CrossTabQuestion question = questionFrom(arguments);
        answered(*project, question);  // a question that cannot be asked is not kept
        saveQuestion(*project, save, question);
    } else if (!remove.isEmpty()) {
        codebook::Step step(project->study(),
                            QStringLiteral("Remove the analysis “%1”").arg(remove));
        step.removeAnalysis(analysisNamed(*project, remove).id);
        project->execute(step.command());
    } else {
        print(analysesListing(*project), arguments);
    }
    return 0;
}

}  // namespace

Listing analysesListing(const Project& project) {
    Listing listing;
    listing.table.addColumn(QStringLiteral("name"));
    listing.table.addColumn(QStringLiteral("kind"));
    listing.table.addColumn(QStringLiteral("question"));
    Json list = Json::array();
    for (const auto& analysis : project.study().analyses) {
        listing.table.addRow({analysis.name, analysis.kind, analysis.parameters});
        list.push_back(
            {{"name", json(analysis.name)},
             {"guid", json(analysis.guid)},
             {"kind", json(analysis.kind)},
             {"parameters", Json::parse(analysis.parameters.toStdString(), nullptr, false)}});
    }
    listing.json = [list = std::move(list)] { return dumped(list); };
    return listing;
}

std::vector<CommandSpec> crosstabCommands() {
    CommandSpec crosstab;
    crosstab.name = QStringLiteral("crosstab");
    crosstab.positional = QStringLiteral("PROJECT --rows AXIS --columns AXIS");
    crosstab.summary =
        QStringLiteral("Tabulates codes against codes, attributes, documents or coders.");
    crosstab.description = QStringLiteral(
        "AXIS: codes:PATH (the codes below it, each with its descendants), code:PATH,PATH…, "
        "perspective,\n"
        "attribute:NAME, document (or document:NAME,NAME…), group, speaker, language, coder; A*B\n"
        "nests B in A. A cell counts the pieces of text that row and column share; within a unit,\n"
        "the row's passages that a column's passage stands beside.\n"
        "Totals count distinct things. --cell ROW COLUMN lists the codings behind a number.\n"
        "crosstab --table FILE.csv --tests tests any table of counts.");
    crosstab.leastPositional = 0;
    crosstab.mostPositional = 2;
    crosstab.options = crosstabOptions();
    for (const auto& option :
         {valueOption(QStringLiteral("cell"),
                      QStringLiteral("Lists the codings of one cell: ROW COLUMN."),
                      QStringLiteral("ROW")),
          valueOption(QStringLiteral("negative"),
                      QStringLiteral("Lists the cases that have the row, but nothing in the cell: "
                                     "ROW COLUMN."),
                      QStringLiteral("ROW")),
          valueOption(QStringLiteral("chart-kind"),
                      QStringLiteral("bars (default), stacked or heat."), QStringLiteral("KIND")),
          valueOption(
              QStringLiteral("table"),
              QStringLiteral("A CSV table of counts with labels in its first row and column."),
              QStringLiteral("FILE")),
          valueOption(QStringLiteral("save"), QStringLiteral("Keeps the question under this name."),
                      QStringLiteral("NAME")),
          formatOption()})
        crosstab.options.push_back(option);
    for (const auto& option : chartOptions()) crosstab.options.push_back(option);
    crosstab.run = runCrosstab;

    CommandSpec analyses;
    analyses.name = QStringLiteral("analyses");
    analyses.positional = QStringLiteral("PROJECT");
    analyses.summary = QStringLiteral("Lists, runs, saves, removes or hands on saved analyses.");
    analyses.options = crosstabOptions();
    for (const auto& option :
         {valueOption(QStringLiteral("run"), QStringLiteral("Runs this one."),
                      QStringLiteral("NAME")),
          valueOption(QStringLiteral("save"),
                      QStringLiteral("Saves the cross-tab of --rows, --columns … under this name."),
                      QStringLiteral("NAME")),
          valueOption(QStringLiteral("remove"), QStringLiteral("Removes this one."),
                      QStringLiteral("NAME")),
          valueOption(QStringLiteral("import"),
                      QStringLiteral("Saves all analyses of a JSON file; the same name replaces."),
                      QStringLiteral("FILE")),
          valueOption(QStringLiteral("export"),
                      QStringLiteral("Writes all saved analyses into a JSON file."),
                      QStringLiteral("FILE")),
          formatOption()})
        analyses.options.push_back(option);
    analyses.run = runAnalyses;
    return {crosstab, analyses};
}

}  // namespace app
