// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a speech recogniser may have repeated or invented: shown, and coded where that is wanted, so
// that an analysis can leave it out.
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/work/place_coding.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "indexer/import/doubts/transcript_doubts.h"

namespace app {

namespace {

using codebook::Project;
using indexer::Doubt;

struct FoundDoubt {
    codebook::DocumentId document;
    Doubt doubt;
};

std::vector<FoundDoubt> doubtsIn(const Project& project, codebook::DocumentId only) {
    std::vector<FoundDoubt> found;
    const auto& documents = project.study().documents;
    std::size_t done = 0;
    for (const codebook::Document& document : documents) {
        showProgress(QStringLiteral("reading"), done++, documents.count());
        if (only && document.id != only) continue;
        const auto text = project.text(document.id);
        for (Doubt& doubt :
             indexer::transcriptDoubts(text->text, *project.turns(document.id), document.language))
            found.push_back({document.id, std::move(doubt)});
    }
    clearProgress();
    return found;
}

Json doubtsJson(const Project& project, const std::vector<FoundDoubt>& found) {
    Json list = Json::array();
    for (const auto& [document, doubt] : found)
        list.push_back({{"document", json(project.study().documents.at(document).name)},
                        {"turn", doubt.turn + 1},
                        {"begin", doubt.span.begin},
                        {"end", doubt.span.end},
                        {"kind", json(indexer::doubtKindName(doubt.kind))},
                        {"count", doubt.count},
                        {"reason", json(doubt.reason)},
                        {"text", json(project.text(document)->slice(doubt.span))}});
    return list;
}

Listing doubtsListing(const Project& project, const std::vector<FoundDoubt>& found) {
    constexpr qsizetype LongestText = 60;
    Listing listing;
    listing.table.addColumn(QStringLiteral("document"));
    for (const char* header : {"turn", "begin", "end"})
        listing.table.addColumn(QLatin1String(header), true);
    listing.table.addColumn(QStringLiteral("kind"));
    listing.table.addColumn(QStringLiteral("count"), true);
    for (const char* header : {"reason", "text"}) listing.table.addColumn(QLatin1String(header));
    for (const auto& [document, doubt] : found) {
        const QString text = project.text(document)->slice(doubt.span).simplified();
        listing.table.addRow(
            {project.study().documents.at(document).name, QString::number(doubt.turn + 1),
             QString::number(doubt.span.begin), QString::number(doubt.span.end),
             indexer::doubtKindName(doubt.kind), QString::number(doubt.count), doubt.reason,
             text.size() > LongestText ? text.left(LongestText) + QChar(0x2026) : text});
    }
    listing.json = [&project, found] { return dumped(doubtsJson(project, found)); };
    return listing;
}

int runDoubts(const Arguments& arguments) {
    const QString code = arguments.value(QStringLiteral("code"));
    const bool isDryRun = arguments.has(QStringLiteral("dry-run"));
    if (arguments.has(QStringLiteral("code")) && code.trimmed().isEmpty())
        throw UsageError(QStringLiteral("--code needs the path of a code."));
    const auto project = arguments.openProject(!code.isEmpty() && !isDryRun);
    codebook::DocumentId only;
    if (arguments.has(QStringLiteral("document")))
        only =
            codebook::documentNamed(project->study(), arguments.value(QStringLiteral("document")));
    const std::vector<FoundDoubt> found = doubtsIn(*project, only);
    CodedPlaces coded;
    if (!code.isEmpty()) {
        std::set<codebook::Place> places;
        for (const auto& [document, doubt] : found) places.insert({document, doubt.span});
        coded = codePlaces(
            *project, places,
            {code, QStringLiteral("Code doubtful places with “%1”").arg(code), isDryRun});
    }
    print(doubtsListing(*project, found), arguments);
    for (const QString& note : coded.notes) printNote(note);
    printNote(QStringLiteral("%1 doubtful places; listen before they are taken for speech.")
                  .arg(found.size()));
    return 0;
}

}  // namespace

std::vector<CommandSpec> doubtCommands() {
    CommandSpec doubts;
    doubts.name = QStringLiteral("doubts");
    doubts.positional = QStringLiteral("PROJECT");
    doubts.summary =
        QStringLiteral("Lists what a speech recogniser may have repeated or invented.");
    doubts.description = QStringLiteral(
        "Kinds: repeat (the same words many times in a row), script and language (a stretch in\n"
        "another one than the document's), invention (credits of subtitles and the like). With\n"
        "--code the places are coded as one step; those that carry the code already are left.");
    doubts.options = {
        valueOption(QStringLiteral("document"), QStringLiteral("Only this document."),
                    QStringLiteral("NAME")),
        valueOption(QStringLiteral("code"), QStringLiteral("Codes the places with this code."),
                    QStringLiteral("PATH")),
        flagOption(QStringLiteral("dry-run"),
                   QStringLiteral("Says what --code would code; stores nothing.")),
        formatOption()};
    doubts.run = runDoubts;
    return {doubts};
}

}  // namespace app
