// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer_listing.h"
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/json.h"
#include "app/cli/listings.h"
#include "app/cli/output.h"
#include "app/cli/reading_options.h"
#include "app/cli/turn_times.h"
#include "app/work/foreign_project.h"
#include "codebook/project/project.h"
#include "indexer/import/languages/turn_languages.h"
#include "indexer/import/project_import.h"

namespace app {

namespace {

using indexer::ImportedFile;
using indexer::ImportReport;

QString speakersText(const ImportedFile& file) {
    const indexer::Transcript& transcript = file.transcript;
    if (transcript.answers)
        return QStringLiteral("%1 respondents (%2 answers)")
            .arg(file.respondents)
            .arg(transcript.answers->answers);
    QStringList speakers;
    for (const auto& speaker : transcript.speakers)
        speakers << QStringLiteral("%1%2: %3 (%4)")
                        .arg(speaker.label,
                             speaker.isInterviewer ? QStringLiteral(" (asks)") : QString(),
                             QString::number(speaker.turns), QString::number(speaker.confidence));
    return speakers.join(QStringLiteral(", "));
}

Json commentsJson(const indexer::Transcript& transcript) {
    Json list = Json::array();
    for (const auto& comment : transcript.comments)
        list.push_back({{"begin", comment.span.begin},
                        {"end", comment.span.end},
                        {"author", json(comment.author)},
                        {"text", json(comment.text)}});
    return list;
}

Json importedJson(const ImportedFile& file) {
    Json speakers = Json::array();
    for (const auto& speaker : file.transcript.speakers)
        speakers.push_back({{"label", json(speaker.label)},
                            {"interviewer", speaker.isInterviewer},
                            {"turns", speaker.turns},
                            {"confidence", speaker.confidence},
                            {"evidence", json(speaker.evidence)}});
    Json notTaken = Json::array();
    for (const auto& one : file.transcript.notTaken)
        notTaken.push_back({{"label", json(one.label)},
                            {"count", one.count},
                            {"line", one.line},
                            {"reason", json(one.reason)}});
    Json entry{{"file", json(file.path)},
               {"name", json(file.name)},
               {"group", json(file.group)},
               {"format", json(file.transcript.format)},
               {"kind", json(file.transcript.kind)},
               {"language", json(file.transcript.language)},
               {"languages",
                json(indexer::turnsByLanguage(file.transcript.turns, file.transcript.language))},
               {"encoding", json(file.transcript.encoding)},
               {"encodingEvidence", json(file.transcript.encodingEvidence)},
               {"characters", file.characters},
               {"turns", file.turns},
               {"timedTurns", turnTimes(file.transcript.turns).timedTurns},
               {"speakers", speakers},
               {"comments", commentsJson(file.transcript)},
               {"notTaken", notTaken},
               {"notes", json(file.transcript.notes)}};
    addAnswersJson(entry, file);
    return entry;
}

Json leftJson(const std::vector<indexer::LeftFile>& files) {
    Json list = Json::array();
    for (const auto& file : files)
        list.push_back({{"file", json(file.path)}, {"reason", json(file.reason)}});
    return list;
}

Listing reportListing(const ImportReport& report) {
    Listing listing;
    auto& table = listing.table;
    for (const char* header : {"document", "format", "encoding", "language", "kind"})
        table.addColumn(QLatin1String(header));
    table.addColumn(QStringLiteral("turns"), true);
    for (const char* header : {"speakers: turns (confidence)", "times"})
        table.addColumn(QLatin1String(header));
    for (const ImportedFile& file : report.imported) {
        const auto& transcript = file.transcript;
        const QString encoding =
            transcript.encoding.isEmpty()
                ? QString()
                : QStringLiteral("%1 (%2)").arg(transcript.encoding, transcript.encodingEvidence);
        table.addRow({file.name, transcript.format, encoding,
                      languagesText(transcript.turns, transcript.language), transcript.kind,
                      QString::number(file.turns), speakersText(file),
                      timesText(turnTimes(transcript.turns))});
    }
    listing.json = [&report] {
        return dumped(Json{{"imported",
                            [&] {
                                Json list = Json::array();
                                for (const auto& file : report.imported)
                                    list.push_back(importedJson(file));
                                return list;
                            }()},
                           {"skipped", leftJson(report.skipped)},
                           {"failed", leftJson(report.failed)}});
    };
    return listing;
}

bool isTurnGuessAsked(const Arguments& arguments) {
    const QString asked = arguments.value(QStringLiteral("turn-languages"));
    if (!asked.isEmpty() && asked != QLatin1String("auto") && asked != QLatin1String("off"))
        throw UsageError(
            QStringLiteral("--turn-languages takes auto or off, not “%1”.").arg(asked));
    return asked != QLatin1String("off");
}

/// What somebody checks before storing: why each speaker is one, and what was taken for none.
void printSpeakerNotes(const ImportedFile& file) {
    constexpr std::size_t MostShown = 8;
    for (const auto& speaker : file.transcript.speakers)
        printNote(QStringLiteral("%1: %2 %3.").arg(file.name, speaker.label, speaker.evidence));
    const auto& notTaken = file.transcript.notTaken;
    if (notTaken.empty()) return;
    QStringList shown;
    for (std::size_t i = 0; i < std::min(notTaken.size(), MostShown); ++i)
        shown << QStringLiteral("“%1” (%2×) %3")
                     .arg(notTaken[i].label, QString::number(notTaken[i].count),
                          notTaken[i].reason);
    if (notTaken.size() > MostShown)
        shown << QStringLiteral("%1 more").arg(notTaken.size() - MostShown);
    printNote(QStringLiteral("%1: not taken for speakers: %2.")
                  .arg(file.name, shown.join(QStringLiteral("; "))));
}

Json projectJson(const QString& path, const codebook::RefiImport& import, bool isDryRun) {
    const codebook::BroughtCounts& counts = import.counts;
    return {{"file", json(path)},      {"program", json(import.program)},
            {"dryRun", isDryRun},      {"documents", counts.documents},
            {"codes", counts.codes},   {"codings", counts.codings},
            {"coders", counts.coders}, {"cases", counts.cases},
            {"memos", counts.memos},   {"notes", json(import.notes)}};
}

/// A whole project of another program, or of another Samsyn, in one step.
int runProjectImport(const Arguments& arguments, const QStringList& paths) {
    if (paths.size() > 1) throw UsageError(QStringLiteral("Import one project at a time."));
    const bool isDryRun = arguments.has(QStringLiteral("dry-run"));
    const auto project = arguments.openProject(!isDryRun);
    codebook::RefiImport import =
        foreignProject(*project, paths.front(), arguments.value(QStringLiteral("part")));
    const bool isEmpty = import.command.isEmpty();
    if (!isDryRun) project->execute(std::move(import.command));
    if (arguments.value(QStringLiteral("format")) == QLatin1String("json")) {
        printBytes(dumped(projectJson(paths.front(), import, isDryRun)) + '\n');
        return 0;
    }
    for (const QString& note : import.notes) printNote(note);
    if (isEmpty)
        printNote(QStringLiteral("The project has everything that “%1” holds.").arg(paths.front()));
    else
        printNote(QStringLiteral("%1: %2.").arg(
            isDryRun ? QStringLiteral("Would bring") : QStringLiteral("Brought"), import.summary));
    return 0;
}

int runImport(const Arguments& arguments) {
    const QStringList paths = arguments.positional().mid(1);
    if (std::any_of(paths.begin(), paths.end(), isForeignProject))
        return runProjectImport(arguments, paths);
    indexer::ImportOptions options;
    options.kind = arguments.value(QStringLiteral("kind"));
    options.reading = readingFrom(arguments);
    options.reading.language = arguments.value(QStringLiteral("language"));
    if (options.reading.language == QLatin1String("auto")) options.reading.language.clear();
    if (!options.reading.language.isEmpty())
        options.reading.language = languageFrom(options.reading.language);
    options.reading.guessesTurnLanguages = isTurnGuessAsked(arguments);
    options.takesComments = !arguments.has(QStringLiteral("without-comments"));
    options.reading.columns = givenColumns(arguments);
    options.reading.sheet = arguments.value(QStringLiteral("sheet"));
    options.isDryRun = arguments.has(QStringLiteral("dry-run"));

    const auto project = arguments.openProject(!options.isDryRun);
    const Interruption interruption;
    const ImportReport report = indexer::importPaths(
        *project, paths, options, [](std::size_t done, std::size_t total, const QString&) {
            showProgress(QStringLiteral("importing"), done, total);
            return !Interruption::wasAsked();
        });
    clearProgress();
    print(reportListing(report), arguments);
    if (options.isDryRun) printAnswerColumns(report, arguments);
    for (const ImportedFile& file : report.imported) {
        for (const QString& note : file.transcript.notes)
            printNote(QStringLiteral("%1: %2").arg(file.name, note));
        if (options.isDryRun) printSpeakerNotes(file);
    }
    for (const auto& file : report.skipped)
        printNote(QStringLiteral("skipped %1: %2").arg(file.path, file.reason));
    for (const auto& file : report.failed) printMessage(file.reason);
    printNote(QStringLiteral("%1: %2 imported, %3 skipped, %4 failed.")
                  .arg(options.isDryRun ? QStringLiteral("Dry run, nothing stored")
                                        : QStringLiteral("Import"))
                  .arg(report.imported.size())
                  .arg(report.skipped.size())
                  .arg(report.failed.size()));
    if (report.wasCancelled)
        printMessage(QStringLiteral("The import was interrupted; what is listed above stays."));
    return report.failed.empty() && !report.wasCancelled ? 0 : 1;
}

}  // namespace

std::vector<CommandSpec> importCommands() {
    CommandSpec import;
    import.name = QStringLiteral("import");
    import.positional = QStringLiteral("PROJECT PATH…");
    import.summary = QStringLiteral("Brings transcripts in: files, or folders with all in them.");
    import.description =
        QStringLiteral(
            "Reads %1. Each file is imported for itself: one that cannot be read changes\n"
            "nothing, and the others stay. A file that the project has already is skipped.\n"
            "A .qdpx (REFI-QDA: ATLAS.ti, MAXQDA, NVivo, Samsyn …) brings its whole project, and "
            "so "
            "do\n"
            "the folder or ZIP of QualCoder (.qda), Taguette's .sqlite3 and RQDA's .rqda.")
            .arg(indexer::readableSuffixes().join(QStringLiteral(", ")));
    import.leastPositional = 2;
    import.mostPositional = -1;
    import.options = {
        valueOption(
            QStringLiteral("kind"),
            QStringLiteral("interview, focus group, observation, document, media, questionnaire."),
            QStringLiteral("KIND")),
        valueOption(
            QStringLiteral("language"),
            QStringLiteral("The document's language, as sv or en; auto (default) takes that of "
                           "most words. Turns are recognised beside it."),
            QStringLiteral("LANGUAGE")),
        valueOption(
            QStringLiteral("turn-languages"),
            QStringLiteral("auto (default) recognises turns in another language than the document; "
                           "off takes only what the file itself says of its turns."),
            QStringLiteral("auto|off")),
        flagOption(QStringLiteral("without-comments"),
                   QStringLiteral("Leaves out what is written beside the text; else it becomes\n"
                                  "memos on its passages.")),
        valueOption(QStringLiteral("columns"),
                    QStringLiteral(
                        "What columns of a spreadsheet of answers are, where the guess is wrong:\n"
                        "Name=case,Age=attribute:number,Q3=text,Notes=ignore."),
                    QStringLiteral("COLUMNS")),
        valueOption(QStringLiteral("sheet"),
                    QStringLiteral("The sheet of a workbook, instead of the first with rows."),
                    QStringLiteral("NAME")),
        valueOption(QStringLiteral("part"),
                    QStringLiteral("Which of several projects in one file (Taguette)."),
                    QStringLiteral("NAME")),
        flagOption(QStringLiteral("dry-run"),
                   QStringLiteral("Shows what would be recognised; stores nothing.")),
        formatOption()};
    const auto reading = readingOptions();
    import.options.insert(import.options.end() - 2, reading.begin(), reading.end());
    import.run = runImport;
    return {import};
}

}  // namespace app
