// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/export_file.h"
#include "app/cli/input_files.h"
#include "app/cli/output.h"
#include "codebook/error.h"
#include "codebook/exchange/codebook_import.h"
#include "codebook/exchange/coding_import.h"
#include "codebook/project/project.h"

namespace app {

namespace {

int runCodebook(const Arguments& arguments) {
    const QString from = arguments.value(QStringLiteral("import"));
    const QString to = arguments.value(QStringLiteral("export"));
    if (from.isEmpty() == to.isEmpty())
        throw UsageError(QStringLiteral("Say either --import FILE or --export FILE."));
    const auto project = arguments.openProject(!from.isEmpty());
    if (!to.isEmpty()) {
        exportFile(*project, QStringLiteral("codes"), to);
        return 0;
    }
    QStringList notes;
    project->execute(codebook::codebookImport(project->study(), codebookIn(from), notes));
    for (const QString& note : notes) printNote(note);
    return 0;
}

int runCode(const Arguments& arguments) {
    const QString file = arguments.required(QStringLiteral("import"));
    const auto project = arguments.openProject(true);
    QStringList notes;
    project->execute(codebook::codingImport(*project, codingsIn(file), notes));
    for (const QString& note : notes) printNote(note);
    return 0;
}

}  // namespace

std::vector<CommandSpec> codebookCommands() {
    CommandSpec book;
    book.name = QStringLiteral("codebook");
    book.positional = QStringLiteral("PROJECT");
    book.summary = QStringLiteral("Imports or exports the codebook with all its definitions.");
    book.description = QStringLiteral(
        "Codes that the project has (by GUID, else by path) are brought up to date, others "
        "created.");
    book.options = {valueOption(QStringLiteral("import"), QStringLiteral("Reads .json or .csv."),
                                QStringLiteral("FILE")),
                    valueOption(QStringLiteral("export"),
                                QStringLiteral("Writes .json, .csv, .md, .html or .tex."),
                                QStringLiteral("FILE"))};
    book.run = runCodebook;

    CommandSpec code;
    code.name = QStringLiteral("code");
    code.positional = QStringLiteral("PROJECT");
    code.summary = QStringLiteral("Imports codings: all rows of a file or, if one is wrong, none.");
    code.description = QStringLiteral(
        "The header is document,begin,end,code,coder[,memo][,weight][,text]; positions count code\n"
        "points from 0. Codes and coders that do not exist are created, and it says so. Where text "
        "is\n"
        "given it must be what stands there. A coding that the project has already is skipped.");
    code.options = {valueOption(QStringLiteral("import"), QStringLiteral("Reads .csv or .json."),
                                QStringLiteral("FILE"))};
    code.run = runCode;
    return {book, code};
}

}  // namespace app
