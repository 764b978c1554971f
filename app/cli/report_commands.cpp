// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/outgoing.h"
#include "app/cli/output.h"
#include "app/cli/project_index.h"
#include "app/cli/report_asked.h"
#include "app/report/coreq_checklist.h"
#include "app/report/hand_in.h"
#include "codebook/error.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

namespace {

using codebook::Project;

Listing recipesListing(const Project& project) {
    Listing listing;
    listing.table.addColumn(QStringLiteral("recipe"));
    listing.table.addColumn(QStringLiteral("parts"));
    listing.table.addColumn(QStringLiteral("formats"));
    listing.table.addColumn(QStringLiteral("language"));
    Json list = Json::array();
    for (const QString& name : recipeNames(project.study())) {
        const ReportRecipe recipe = recipeNamed(project.study(), name);
        QStringList parts;
        for (const ReportPart part : recipe.parts) parts << partName(part);
        QStringList formats;
        for (const auto format : recipe.formats) formats << codebook::suffixOf(format);
        listing.table.addRow({name, parts.join(QStringLiteral(", ")),
                              formats.join(QStringLiteral(", ")), recipe.language});
        list.push_back({{"recipe", json(name)},
                        {"parts", json(parts)},
                        {"formats", json(formats)},
                        {"language", json(recipe.language)}});
    }
    listing.json = [list = std::move(list)] { return dumped(list); };
    return listing;
}

/// What the project answers and what the authors do.
Listing checklistListing(const Project& project, const ReportRecipe& recipe) {
    const ReportLanguage language(recipe.language);
    Listing listing;
    listing.table.addColumn(QStringLiteral("number"), true);
    for (const char* column : {"item", "project", "authors"})
        listing.table.addColumn(QLatin1String(column));
    Json list = Json::array();
    for (const ChecklistItem& item : coreqChecklist(reportMaterial(project))) {
        const QString answer = recipe.answers.value(item.number);
        listing.table.addRow({QString::number(item.number), item.topic, item.answer, answer});
        list.push_back({{"number", item.number},
                        {"item", json(item.topic)},
                        {"project", json(item.answer)},
                        {"authors", json(answer)}});
    }
    listing.json = [list = std::move(list)] { return dumped(list); };
    return listing;
}

void save(Project& project, const QString& name, const ReportRecipe& recipe) {
    for (const auto& analysis : project.study().analyses)
        if (analysis.name == name && analysis.kind != reportKind)
            throw codebook::Conflict(
                QStringLiteral("There is an analysis “%1” already, which is no recipe.").arg(name));
    codebook::Step step(project.study(), QStringLiteral("Save the report recipe “%1”").arg(name));
    step.saveAnalysis(name, reportKind, recipeToText(recipe), project.now().toMSecsSinceEpoch());
    project.execute(step.command());
    printNote(QStringLiteral("Saved the report recipe “%1”.").arg(name));
}

void handIn(const Project& project, const ReportRecipe& recipe, const QString& folder,
            bool mayOverwrite) {
    const ReportLanguage language(recipe.language);
    const auto files = handInFiles(
        reportMaterial(project), recipe, {[](const QString& what, int done, int total) {
            showProgress(what, static_cast<std::size_t>(done), static_cast<std::size_t>(total));
        }});
    clearProgress();
    writeFiles(files, folder, mayOverwrite);
    printNote(QStringLiteral("Wrote %1 files into “%2”.").arg(files.size()).arg(folder));
}

int runReport(const Arguments& arguments) {
    const QString name = arguments.value(QStringLiteral("recipe"));
    const QString saved = arguments.value(QStringLiteral("save"));
    const QString folder = arguments.value(QStringLiteral("out"));
    const auto project = arguments.openProject(!saved.isEmpty());
    const bool isChecklistAsked = arguments.has(QStringLiteral("checklist"));
    const bool isListAsked = saved.isEmpty() && folder.isEmpty() && !isChecklistAsked;
    if (isListAsked && !name.isEmpty())
        throw UsageError(QStringLiteral("--out FOLDER says where the report goes."));
    if (isListAsked) {
        print(recipesListing(*project), arguments);
        return 0;
    }
    const ReportRecipe recipe =
        recipeFrom(arguments, project->study(),
                   name.isEmpty() ? ReportRecipe() : recipeNamed(project->study(), name));
    if (!saved.isEmpty()) save(*project, saved, recipe);
    if (isChecklistAsked) print(checklistListing(*project, recipe), arguments);
    if (!folder.isEmpty()) {
        const OutgoingProject outgoing(arguments.openProject(false), arguments);
        handIn(outgoing.project(), recipe, folder, arguments.has(QStringLiteral("overwrite")));
    }
    return 0;
}

}  // namespace

std::vector<CommandSpec> reportCommands() {
    CommandSpec command;
    command.name = QStringLiteral("report");
    command.positional = QStringLiteral("PROJECT");
    command.summary =
        QStringLiteral("Makes the hand-in: quotation book, tables, figures, methods.");
    command.description = QStringLiteral(
        "report PROJECT --save NAME … keeps a recipe in the project, report PROJECT --recipe NAME\n"
        "--out FOLDER makes everything that it names; options beside --recipe take the place of\n"
        "what it says. The same project gives the same files. Without either, lists the recipes.\n"
        "Files that are there already are only replaced with --overwrite.");
    command.options = recipeOptions();
    for (const auto& option :
         {valueOption(QStringLiteral("recipe"), QStringLiteral("The saved recipe to follow."),
                      QStringLiteral("NAME")),
          valueOption(QStringLiteral("save"), QStringLiteral("Keeps the recipe under this name."),
                      QStringLiteral("NAME")),
          valueOption(QStringLiteral("out"), QStringLiteral("Where the files go."),
                      QStringLiteral("FOLDER")),
          flagOption(QStringLiteral("checklist"),
                     QStringLiteral("Lists what a study should report, and what is answered.")),
          flagOption(QStringLiteral("overwrite"),
                     QStringLiteral("Replaces files that are there already.")),
          pseudonymsOption(), formatOption()})
        command.options.push_back(option);
    command.run = runReport;
    return {command};
}

}  // namespace app
