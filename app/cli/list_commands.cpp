// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "app/cli/output.h"
#include "app/cli/segment_import.h"
#include "app/work/input_files.h"
#include "codebook/exchange/case_table.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"

namespace app {

namespace {

int runDocuments(const Arguments& arguments) {
    const auto project = arguments.openProject(false);
    const QString textOf = QStringLiteral("text");
    const QString turnsOf = QStringLiteral("turns");
    if (arguments.has(textOf)) {
        const auto document = codebook::documentNamed(project->study(), arguments.value(textOf));
        printText(project->text(document)->text);
    } else if (arguments.has(turnsOf)) {
        const auto document = codebook::documentNamed(project->study(), arguments.value(turnsOf));
        print(turnsListing(*project, document), arguments);
    } else {
        print(documentsListing(*project), arguments);
    }
    return 0;
}

int runCases(const Arguments& arguments) {
    const QString file = arguments.value(QStringLiteral("import"));
    const bool isDryRun = arguments.has(QStringLiteral("dry-run"));
    const auto project = arguments.openProject(!file.isEmpty() && !isDryRun);
    if (file.isEmpty()) {
        print(casesListing(*project), arguments);
        return 0;
    }
    const indexer::CaseSheet sheet = variablesIn(arguments, *project, file);
    const codebook::CaseImport import = codebook::plannedCaseImport(
        project->study(), sheet.table, QFileInfo(file).fileName(), sheet.unit);
    if (!isDryRun) project->execute(import.command);
    for (const QString& note : sheet.notes + codebook::notesOn(import)) printNote(note);
    if (isDryRun) printNote(QStringLiteral("Dry run, nothing stored."));
    return 0;
}

/// A command that only prints a list.
CommandSpec listCommand(const QString& name, const QString& summary,
                        Listing (*listing)(const codebook::Project&)) {
    CommandSpec command;
    command.name = name;
    command.positional = QStringLiteral("PROJECT");
    command.summary = summary;
    command.options = {formatOption()};
    command.run = [listing](const Arguments& arguments) {
        const auto project = arguments.openProject(false);
        print(listing(*project), arguments);
        return 0;
    };
    return command;
}

}  // namespace

std::vector<CommandSpec> listCommands() {
    CommandSpec documents =
        listCommand(QStringLiteral("documents"),
                    QStringLiteral("Lists the documents, or prints one."), documentsListing);
    documents.options.push_back(valueOption(
        QStringLiteral("text"), QStringLiteral("Prints this document's text exactly as stored."),
        QStringLiteral("NAME")));
    documents.options.push_back(valueOption(
        QStringLiteral("turns"),
        QStringLiteral("Lists this document's turns with speakers, times and positions."),
        QStringLiteral("NAME")));
    documents.run = runDocuments;

    CommandSpec cases = listCommand(
        QStringLiteral("cases"),
        QStringLiteral("Lists the cases with their attributes, or imports them."), casesListing);
    cases.description = QStringLiteral(
        "A file of cases has the header case[,document][,speaker],ATTRIBUTE…; an attribute's type "
        "is\n"
        "guessed unless it is written as name:number, name:date, name:yesno or name:text. Several\n"
        "values are written as a|b.");
    cases.options.push_back(valueOption(
        QStringLiteral("import"),
        QStringLiteral("Imports cases and attributes from a CSV file or an Excel workbook."),
        QStringLiteral("FILE")));
    cases.options.push_back(dryRunOption());
    cases.options.push_back(valueOption(
        QStringLiteral("columns"),
        QStringLiteral("What columns of another program's table are: \"document=Document name,\n"
                       "case=Person,ignore=Color\"; the others are attributes."),
        QStringLiteral("COLUMNS")));
    cases.options.push_back(valueOption(
        QStringLiteral("sheet"),
        QStringLiteral("Which sheet of the workbook; else the first that holds a table."),
        QStringLiteral("NAME")));
    cases.run = runCases;

    CommandSpec codings =
        listCommand(QStringLiteral("codings"), QStringLiteral("Lists every coding with its words."),
                    codingsListing);
    codings.options.push_back(flagOption(
        QStringLiteral("unplaced"),
        QStringLiteral("Only those, and memos on passages, whose words a revision took out of "
                       "the text; "
                       "code --place puts them elsewhere.")));
    codings.run = [](const Arguments& arguments) {
        const auto project = arguments.openProject(false);
        const bool onlyUnplaced = arguments.has(QStringLiteral("unplaced"));
        print(onlyUnplaced ? unplacedListing(*project) : codingsListing(*project), arguments);
        return 0;
    };

    return {documents,
            listCommand(QStringLiteral("codes"),
                        QStringLiteral("Lists the codebook with how often each code is used."),
                        codesListing),
            listCommand(QStringLiteral("coders"), QStringLiteral("Lists who codes, and how much."),
                        codersListing),
            cases, codings};
}

}  // namespace app
