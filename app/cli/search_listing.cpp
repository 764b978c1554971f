// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/search_listing.h"

#include "app/cli/json.h"
#include "app/cli/listings.h"
#include "app/cli/project_index.h"
#include "app/work/search_question.h"
#include "codebook/project/project.h"

namespace app {

namespace {

using codebook::Project;
using indexer::ConcordanceLine;

constexpr qsizetype contextCharacters = 40;

Json hitsJson(const Project& project, const std::vector<ConcordanceLine>& lines) {
    Json list = Json::array();
    for (const ConcordanceLine& line : lines) {
        const auto& at = line.occurrence;
        list.push_back({{"document", json(project.study().documents.at(at.document).name)},
                        {"turn", at.turn},
                        {"speaker", json(speakerOf(project, at.document, at.turn))},
                        {"begin", at.span.begin},
                        {"end", at.span.end},
                        {"text", json(project.text(at.document)->slice(at.span))},
                        {"before", json(line.context.before)},
                        {"after", json(line.context.after)},
                        {"score", at.score}});
    }
    return list;
}

/// A concordance: the words found stand below each other between their contexts.
codebook::TextTable hitsTable(const Project& project, const std::vector<ConcordanceLine>& lines) {
    codebook::TextTable table;
    table.addColumn(QStringLiteral("document"));
    table.addColumn(QStringLiteral("turn"), true);
    table.addColumn(QStringLiteral("speaker"));
    table.addColumn(QStringLiteral("before"), true);
    table.addColumn(QStringLiteral("found"));
    table.addColumn(QStringLiteral("after"));
    for (const ConcordanceLine& line : lines) {
        const auto& at = line.occurrence;
        const QString text = line.context.text;
        table.addRow(
            {project.study().documents.at(at.document).name, QString::number(at.turn),
             speakerOf(project, at.document, at.turn), line.context.before.right(contextCharacters),
             text.size() > 2 * contextCharacters ? text.left(2 * contextCharacters) + QChar(0x2026)
                                                 : text,
             line.context.after.left(contextCharacters)});
    }
    return table;
}

indexer::ConcordanceOrder orderOf(LineOrder order) {
    switch (order) {
        case LineOrder::Left:
            return indexer::ConcordanceOrder::Left;
        case LineOrder::Right:
            return indexer::ConcordanceOrder::Right;
        default:
            return indexer::ConcordanceOrder::Document;
    }
}

}  // namespace

Listing hitsListing(const Project& project, const std::vector<ConcordanceLine>& lines) {
    Listing listing;
    listing.table = hitsTable(project, lines);
    listing.json = [&project, lines] { return dumped(hitsJson(project, lines)); };
    return listing;
}

void printSearchNotes(const indexer::SearchResult& result, std::size_t shown) {
    for (const QString& note : result.notes) printNote(note);
    printNote(QStringLiteral("%1 hits in %2 turns of %3 documents%4.")
                  .arg(result.totalOccurrences)
                  .arg(result.totalTurns)
                  .arg(result.totalDocuments)
                  .arg(static_cast<std::int64_t>(shown) < result.totalOccurrences
                           ? QStringLiteral("; the first %1 are shown").arg(shown)
                           : QString()));
}

void runSavedSearch(const Project& project, const QString& parameters, const Arguments& arguments) {
    const SearchQuestion question = searchFromText(parameters);
    const auto index = updatedIndex(project);
    const indexer::Searcher searcher(project.study(), project, index.get());
    indexer::SearchOptions options;
    options.limit = 0;
    options.order = indexer::ResultOrder::Document;
    const indexer::SearchResult result = searcher.search(question.query, options);
    indexer::ConcordanceOptions concordance;
    concordance.order = orderOf(question.order);
    concordance.sortedWords = question.sortedWords;
    const auto lines = indexer::concordance(result.occurrences, project, concordance);
    print(hitsListing(project, lines), arguments);
    printSearchNotes(result, lines.size());
}

}  // namespace app
