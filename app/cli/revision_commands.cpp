// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/reading_options.h"
#include "app/cli/revision_listing.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/text_correction.h"
#include "indexer/import/revision_import.h"

namespace app {

namespace {

int runRevise(const Arguments& arguments) {
    const bool isDryRun = arguments.has(QStringLiteral("dry-run"));
    const auto project = arguments.openProject(!isDryRun);
    const QString& name = arguments.positional()[1];
    const codebook::DocumentId document = codebook::documentNamed(project->study(), name);
    indexer::ReadOptions options = readingFrom(arguments);
    options.language = arguments.value(QStringLiteral("language"));
    if (!options.language.isEmpty()) options.language = languageFrom(options.language);
    const indexer::FileRevision read =
        indexer::revisionFromFile(*project, document, arguments.positional()[2], options);
    const codebook::RevisionReport& report = read.plan.report;
    const Listing listing = revisionListing(*project, name, report);
    if (!isDryRun) project->execute(read.plan.command);
    print(listing, arguments);
    for (const QString& note : read.notes) printNote(note);
    if (!report.changesText) {
        printNote(
            QStringLiteral("The text of “%1” is that of the file already; nothing was changed.")
                .arg(name));
        return 0;
    }
    for (const QString& note : revisionNotes(report)) printNote(note);
    if (isDryRun) printNote(QStringLiteral("Dry run, nothing stored."));
    return 0;
}

int runCorrect(const Arguments& arguments) {
    const auto project = arguments.openProject(true);
    const QStringList& words = arguments.positional();
    const codebook::DocumentId document = codebook::documentNamed(project->study(), words[1]);
    bool isBegin = false;
    bool isEnd = false;
    const codebook::Span span{words[2].toInt(&isBegin), words[3].toInt(&isEnd)};
    if (!isBegin || !isEnd)
        throw UsageError(QStringLiteral("BEGIN and END are positions in the text."));
    const codebook::RevisionPlan plan =
        codebook::planCorrection(*project, document, span, words[4]);
    const Listing listing = revisionListing(*project, words[1], plan.report);
    project->execute(plan.command);
    print(listing, arguments);
    for (const QString& note : revisionNotes(plan.report)) printNote(note);
    return 0;
}

CommandSpec correctCommand() {
    CommandSpec correct;
    correct.name = QStringLiteral("correct");
    correct.positional = QStringLiteral("PROJECT DOCUMENT BEGIN END WORDS");
    correct.summary = QStringLiteral("Corrects some words of a document; codings follow.");
    correct.description = QStringLiteral(
        "Puts WORDS in place of those from BEGIN to END, which must lie in one turn. undo takes "
        "it\n"
        "back.");
    correct.leastPositional = 5;
    correct.mostPositional = 5;
    correct.options = {formatOption()};
    correct.run = runCorrect;
    return correct;
}

}  // namespace

std::vector<CommandSpec> revisionCommands() {
    CommandSpec revise;
    revise.name = QStringLiteral("revise");
    revise.positional = QStringLiteral("PROJECT DOCUMENT FILE");
    revise.summary = QStringLiteral("Puts a corrected transcript in place of a document's text.");
    revise.description = QStringLiteral(
        "Codings follow their words. Those whose words are gone are listed; they keep what was\n"
        "coded and wait: codings --unplaced lists them, code --place puts one on other words, and\n"
        "every later revision looks for them again. Speakers keep their cases. undo takes it all\n"
        "back.");
    revise.leastPositional = 3;
    revise.mostPositional = 3;
    revise.options = {
        flagOption(QStringLiteral("dry-run"),
                   QStringLiteral("Shows what would become of each coding; stores nothing.")),
        valueOption(QStringLiteral("language"),
                    QStringLiteral("The language, as sv or en, instead of the document's."),
                    QStringLiteral("LANGUAGE")),
        formatOption()};
    const auto reading = readingOptions();
    revise.options.insert(revise.options.end() - 1, reading.begin(), reading.end());
    revise.run = runRevise;
    return {revise, correctCommand()};
}

}  // namespace app
