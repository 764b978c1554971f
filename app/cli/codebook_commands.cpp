// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/code_edit_command.h"
#include "app/cli/commands.h"
#include "app/cli/export_file.h"
#include "app/cli/output.h"
#include "app/cli/segment_import.h"
#include "app/work/input_files.h"
#include "codebook/error.h"
#include "codebook/exchange/codebook_import.h"
#include "codebook/exchange/coding_import.h"
#include "codebook/model/placement.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

namespace {

using codebook::Span;

int runCodebook(const Arguments& arguments) {
    const QString from = arguments.value(QStringLiteral("import"));
    const QString to = arguments.value(QStringLiteral("export"));
    if (from.isEmpty() == to.isEmpty())
        throw UsageError(QStringLiteral("Say either --import FILE or --export FILE."));
    const bool isDryRun = arguments.has(QStringLiteral("dry-run"));
    const auto project = arguments.openProject(!from.isEmpty() && !isDryRun);
    if (!to.isEmpty()) {
        exportFile(*project, QStringLiteral("codes"), to);
        return 0;
    }
    QStringList notes;
    codebook::Command command =
        codebook::codebookImport(project->study(), codesIn(arguments, *project, from), notes);
    if (!isDryRun) project->execute(std::move(command));
    for (const QString& note : notes) printNote(note);
    if (isDryRun) printNote(QStringLiteral("Dry run, nothing stored."));
    return 0;
}

std::int32_t positionIn(const QString& word) {
    bool isNumber = false;
    const std::int32_t position = word.toInt(&isNumber);
    if (!isNumber || position < 0)
        throw UsageError(QStringLiteral("“%1” is no position in a text.").arg(word));
    return position;
}

codebook::CodingId codingWith(const codebook::Project& project, const QString& name) {
    const QUuid guid = QUuid::fromString(name);
    const auto guids = project.guids(codebook::Entity::Coding);
    const auto at = std::find(guids.begin(), guids.end(), guid);
    if (guid.isNull() || at == guids.end())
        throw codebook::Conflict(QStringLiteral("There is no coding or memo “%1”.").arg(name));
    return codebook::CodingId{static_cast<std::int32_t>(at - guids.begin())};
}

void requireInside(Span span, const codebook::Document& document) {
    if (span.isEmpty() || span.end > document.characters)
        throw codebook::Conflict(
            QStringLiteral("%1 to %2 are no words of “%3”, which has %4 characters.")
                .arg(QString::number(span.begin), QString::number(span.end), document.name,
                     QString::number(document.characters)));
}

/// Puts a coding, or a memo on a passage, on the words that the person says.
int runPlace(const Arguments& arguments) {
    if (arguments.positional().size() != 3)
        throw UsageError(QStringLiteral("--place GUID needs BEGIN and END after the project."));
    const Span span{positionIn(arguments.positional()[1]), positionIn(arguments.positional()[2])};
    const auto project = arguments.openProject(true);
    const codebook::Study& study = project->study();
    const QString name = arguments.value(QStringLiteral("place"));
    codebook::Step step(study, QStringLiteral("Place by hand"));
    codebook::DocumentId document;
    const QUuid guid = QUuid::fromString(name);
    for (const codebook::Memo& memo : study.memos) {
        if (memo.guid != guid || memo.subject != codebook::MemoSubject::Passage) continue;
        document = codebook::documentOf(study, memo);
        requireInside(span, study.documents.at(document));
        step.placeMemo(memo.id,
                       QByteArray::fromHex(study.documents.at(document).revision.toLatin1()), span);
    }
    if (!document) {
        document = study.codings.at(codingWith(*project, name)).document;
        requireInside(span, study.documents.at(document));
        step.placeCoding(guid,
                         QByteArray::fromHex(study.documents.at(document).revision.toLatin1()),
                         span, project->text(document)->slice(span));
    }
    project->execute(step.command());
    printNote(QStringLiteral("It stands on “%1” now.")
                  .arg(project->text(document)->slice(span).simplified()));
    return 0;
}

int runCode(const Arguments& arguments) {
    if (arguments.has(QStringLiteral("place")) == arguments.has(QStringLiteral("import")))
        throw UsageError(QStringLiteral("Say either --import FILE or --place GUID BEGIN END."));
    if (arguments.has(QStringLiteral("place"))) return runPlace(arguments);
    if (arguments.positional().size() > 1)
        throw UsageError(
            QStringLiteral("“%1” is one word too many.").arg(arguments.positional()[1]));
    const QString file = arguments.required(QStringLiteral("import"));
    if (arguments.has(QStringLiteral("columns")) || !isCodingsFile(file))
        return runSegmentImport(arguments, file);
    const bool isDryRun = arguments.has(QStringLiteral("dry-run"));
    const auto project = arguments.openProject(!isDryRun);
    QStringList notes;
    codebook::Command command = codebook::codingImport(*project, codingsIn(file), notes);
    if (!isDryRun) project->execute(std::move(command));
    for (const QString& note : notes) printNote(note);
    if (isDryRun) printNote(QStringLiteral("Dry run, nothing stored."));
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
                    valueOption(QStringLiteral("columns"),
                                QStringLiteral("What the columns of another program's list are:\n"
                                               "\"code=Name,parent=Parent code,memo=Comment\"."),
                                QStringLiteral("COLUMNS")),
                    sheetOption(),
                    dryRunOption(),
                    formatOption(),
                    valueOption(QStringLiteral("export"),
                                QStringLiteral("Writes .json, .csv, .md, .html or .tex."),
                                QStringLiteral("FILE"))};
    book.run = runCodebook;

    CommandSpec code;
    code.name = QStringLiteral("code");
    code.positional = QStringLiteral("PROJECT [BEGIN END]");
    code.mostPositional = 3;
    code.summary = QStringLiteral(
        "Imports codings (all rows of a file or, if one is wrong, none), or places one.");
    code.description = QStringLiteral(
        "The header is document,begin,end,code,coder[,memo][,weight][,text]; positions count code\n"
        "points from 0. Codes and coders that do not exist are created, and it says so. Where text "
        "is\n"
        "given it must be what stands there. A coding that the project has already is skipped.\n"
        "code PROJECT --place GUID BEGIN END puts one that a revision could not place on other "
        "words\n"
        "of its document; codings --unplaced lists them.");
    code.description += QStringLiteral(
        "\nA table of coded segments from MAXQDA, ATLAS.ti or NVivo (.csv, .xlsx, .ods) is placed "
        "by\n"
        "the words of its segments; what stands nowhere, or in several places, is listed.");
    code.options = {
        valueOption(QStringLiteral("import"), QStringLiteral("Reads .csv, .json, .xlsx or .ods."),
                    QStringLiteral("FILE")),
        valueOption(QStringLiteral("columns"),
                    QStringLiteral("What the columns of another program's table are, "
                                   "where the guess is wrong:\n"
                                   "\"code=Code,document=Document name,text=Segment\"; "
                                   "also begin, end,\n"
                                   "coder, memo, weight, created and ignore."),
                    QStringLiteral("COLUMNS")),
        sheetOption(),
        flagOption(QStringLiteral("dry-run"),
                   QStringLiteral("Shows what would be placed; stores nothing.")),
        formatOption(),
        valueOption(QStringLiteral("place"),
                    QStringLiteral("Puts the coding, or the memo on a passage, on the "
                                   "words from BEGIN to END."),
                    QStringLiteral("GUID"))};
    code.run = runCode;
    return {book, code, codeEditCommand()};
}

}  // namespace app
