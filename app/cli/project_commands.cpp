// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/listings.h"
#include "app/cli/output.h"
#include "app/work/input_files.h"
#include "codebook/error.h"
#include "codebook/exchange/codebook_import.h"
#include "codebook/exchange/refi/project_rows.h"
#include "codebook/model/placement.h"
#include "codebook/project/project.h"

namespace app {

namespace {

using codebook::Project;

int runInit(const Arguments& arguments) {
    Project::OpenOptions options;
    options.coder = arguments.value(QStringLiteral("coder")).trimmed();
    const QString path = arguments.positional().front();
    const QString codebookPath = arguments.value(QStringLiteral("codebook"));
    // The codebook is read first: one that is broken must not leave an empty project behind.
    std::optional<codebook::CodebookEntries> entries;
    if (!codebookPath.isEmpty()) entries = codebookIn(codebookPath);
    const auto project = Project::create(path, options);
    if (entries) {
        QStringList notes;
        try {
            project->execute(codebook::codebookImport(project->study(), *entries, notes));
        } catch (const codebook::Error&) {
            QFile::remove(path);
            throw;
        }
        for (const QString& note : notes) printNote(note);
    }
    printText(
        QStringLiteral("Created “%1”; %2 signs the journal.\n").arg(path, project->coderName()));
    return 0;
}

int runTakeBack(const Arguments& arguments, bool isUndo) {
    const auto project = arguments.openProject(true);
    const codebook::UndoReport report = isUndo ? project->undo() : project->redo();
    for (const QString& sentence : report.leftAlone) printNote(sentence);
    printText((isUndo ? QStringLiteral("Undone: %1\n") : QStringLiteral("Redone: %1\n"))
                  .arg(report.text));
    return 0;
}

Json journalJson(const std::vector<codebook::JournalLine>& lines) {
    Json list = Json::array();
    for (const codebook::JournalLine& line : lines)
        list.push_back({{"change", json(line.change)},
                        {"at", json(line.at.toString(Qt::ISODateWithMs))},
                        {"coder", json(line.coder)},
                        {"text", json(line.text)}});
    return list;
}

int runJournal(const Arguments& arguments) {
    const auto project = arguments.openProject(false);
    print(journalListing(*project), arguments);
    return 0;
}

/// What waits to be placed is no fault, but should not be forgotten.
void printWaiting(const codebook::Study& study) {
    const codebook::Waiting waiting = codebook::waitingIn(study);
    for (const codebook::Document& document : study.documents) {
        const auto at = static_cast<std::size_t>(document.id.value);
        if (waiting.codings[at] + waiting.memos[at] == 0) continue;
        printNote(QStringLiteral("In “%1” wait to be placed in the revised text: %2 codings, %3 "
                                 "memos; codings --unplaced lists them.")
                      .arg(document.name)
                      .arg(waiting.codings[at])
                      .arg(waiting.memos[at]));
    }
}

int runCheck(const Arguments& arguments) {
    const auto project = arguments.openProject(false);
    const QStringList findings = project->check();
    for (const QString& finding : findings) printText(finding + QLatin1Char('\n'));
    if (!findings.isEmpty()) {
        printMessage(
            QStringLiteral("“%1” is not sound; nothing was changed.").arg(project->path()));
        return 1;
    }
    printWaiting(project->study());
    printText(
        QStringLiteral("“%1” is sound: every coding holds its words, and the journal accounts "
                       "for everything.\n")
            .arg(project->path()));
    return 0;
}

}  // namespace

Listing journalListing(const Project& project) {
    // What was done before the project was imported whole comes first.
    auto lines = codebook::refi::earlierJournal(project.study());
    for (const codebook::JournalLine& line : project.journal()) lines.push_back(line);
    Listing listing;
    listing.table.addColumn(QStringLiteral("at"));
    listing.table.addColumn(QStringLiteral("coder"));
    listing.table.addColumn(QStringLiteral("text"));
    for (const codebook::JournalLine& line : lines)
        listing.table.addRow({line.at.toString(Qt::ISODate), line.coder, line.text});
    listing.json = [lines] { return dumped(journalJson(lines)); };
    return listing;
}

std::vector<CommandSpec> projectCommands() {
    CommandSpec init;
    init.name = QStringLiteral("init");
    init.positional = QStringLiteral("PROJECT");
    init.summary = QStringLiteral("Makes a new project.");
    init.options = {valueOption(QStringLiteral("codebook"),
                                QStringLiteral("Starts with this codebook (.json or .csv)."),
                                QStringLiteral("FILE"))};
    init.run = runInit;

    CommandSpec undo;
    undo.name = QStringLiteral("undo");
    undo.positional = QStringLiteral("PROJECT");
    undo.summary = QStringLiteral("Takes back your latest step.");
    undo.run = [](const Arguments& arguments) { return runTakeBack(arguments, true); };

    CommandSpec redo = undo;
    redo.name = QStringLiteral("redo");
    redo.summary = QStringLiteral("Does again what you took back last.");
    redo.run = [](const Arguments& arguments) { return runTakeBack(arguments, false); };

    CommandSpec journal;
    journal.name = QStringLiteral("journal");
    journal.positional = QStringLiteral("PROJECT");
    journal.summary = QStringLiteral("Lists who did what when.");
    journal.options = {formatOption()};
    journal.run = runJournal;

    CommandSpec check;
    check.name = QStringLiteral("check");
    check.positional = QStringLiteral("PROJECT");
    check.summary = QStringLiteral("Proves that the project is sound; repairs nothing.");
    check.run = runCheck;
    return {init, undo, redo, journal, check};
}

}  // namespace app
