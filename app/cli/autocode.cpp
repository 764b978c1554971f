// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/autocode.h"

#include <set>

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/text/segmentation.h"
#include "indexer/search/searcher.h"

namespace app {

namespace {

using codebook::Place;
using codebook::Project;
using codebook::Span;

/// The sentences of a turn's words that hold the span, from the first to the last.
Span sentenceAround(const codebook::DocumentText& text, Span words, Span found,
                    const QString& language) {
    Span around = found;
    for (Span sentence : codebook::sentences(text.map.slice(text.text, words), language)) {
        sentence = {sentence.begin + words.begin, sentence.end + words.begin};
        if (!sentence.overlaps(found)) continue;
        around = {std::min(around.begin, sentence.begin), std::max(around.end, sentence.end)};
    }
    return around;
}

std::set<Place> placesFound(const Project& project, const indexer::SearchResult& result,
                            AutocodeUnit unit) {
    std::set<Place> places;
    for (const auto& at : result.occurrences) {
        Span span = at.span;
        if (unit != AutocodeUnit::Match) {
            const auto turns = project.turns(at.document);
            const Span words = (*turns)[static_cast<std::size_t>(at.turn - 1)].words;
            span = unit == AutocodeUnit::Turn
                       ? words
                       : sentenceAround(*project.text(at.document), words, at.span,
                                        project.study().documents.at(at.document).language);
        }
        if (!span.isEmpty()) places.insert({at.document, span});
    }
    return places;
}

/// The code that the path names, or a new one at that path, below codes that are created too.
QUuid codeAt(const Project& project, codebook::Step& step, const QString& path,
             codebook::CodeId& known, QStringList& notes) {
    const codebook::CodeTree tree(project.study());
    if (const auto named = tree.named(path); !named.empty()) {
        known = tree.resolve(path);
        const codebook::Code& code = project.study().codes.at(known);
        if (!code.isCodable)
            throw codebook::Conflict(
                QStringLiteral("“%1” is a folder; codings need a code below it.").arg(path));
        return code.guid;
    }
    QUuid parent;
    QStringList above;
    for (const QString& level : codebook::pathLevels(path)) {
        above << codebook::escapedName(level);
        const auto existing = tree.named(above.join(u'/'));
        const bool isThere =
            existing.size() == 1 && tree.path(existing.front()) == above.join(u'/');
        codebook::Code code;
        code.name = level;
        parent =
            isThere ? project.study().codes.at(existing.front()).guid : step.addCode(code, parent);
    }
    notes << QStringLiteral("The code “%1” did not exist and is created.").arg(path);
    return parent;
}

}  // namespace

AutocodeUnit autocodeUnitNamed(const QString& name) {
    if (name == QLatin1String("match")) return AutocodeUnit::Match;
    if (name == QLatin1String("sentence")) return AutocodeUnit::Sentence;
    if (name == QLatin1String("turn")) return AutocodeUnit::Turn;
    throw UsageError(QStringLiteral("--unit takes match, sentence or turn, not “%1”.").arg(name));
}

AutocodeReport autocode(Project& project, const indexer::Searcher& searcher,
                        const AutocodeOptions& options) {
    indexer::SearchOptions all;
    all.limit = 0;
    all.order = indexer::ResultOrder::Document;
    const indexer::SearchResult found = searcher.search(options.query, all);
    AutocodeReport report;
    report.notes = found.notes;
    std::set<Place> places = placesFound(project, found, options.unit);

    codebook::Step step(project.study(),
                        QStringLiteral("Code “%1” with “%2”").arg(options.query, options.code));
    codebook::CodeId known;
    const QUuid code = codeAt(project, step, options.code, known, report.notes);
    const codebook::CoderId coderId = codebook::coderNamed(project.study(), project.coderName());
    std::size_t alreadyCoded = 0;
    if (known && coderId)
        for (const auto& coding : project.study().codings)
            if (coding.code == known && coding.coder == coderId)
                alreadyCoded += places.erase({coding.document, coding.span});
    if (alreadyCoded > 0)
        report.notes << QStringLiteral("%1 places are coded so already.").arg(alreadyCoded);
    report.places.assign(places.begin(), places.end());
    report.notes << QStringLiteral("%1 places %2 coded with “%3”.")
                        .arg(places.size())
                        .arg(options.isDryRun ? QStringLiteral("would be") : QStringLiteral("are"),
                             options.code);
    if (options.isDryRun || places.empty()) return report;

    const QUuid coder = step.coder(project.coderName());
    const std::int64_t now = project.now().toMSecsSinceEpoch();
    for (const Place& place : places) {
        const codebook::Document& document = project.study().documents.at(place.document);
        codebook::NewCoding coding;
        coding.document = document.guid;
        coding.revision = QByteArray::fromHex(document.revision.toLatin1());
        coding.code = code;
        coding.coder = coder;
        coding.span = place.span;
        coding.created = now;
        coding.text = project.text(place.document)->slice(place.span);
        step.addCoding(coding);
    }
    project.execute(step.command());
    return report;
}

Listing autocodeListing(const Project& project, const AutocodeReport& report) {
    Listing listing;
    listing.table.addColumn(QStringLiteral("document"));
    listing.table.addColumn(QStringLiteral("begin"), true);
    listing.table.addColumn(QStringLiteral("end"), true);
    listing.table.addColumn(QStringLiteral("text"));
    Json list = Json::array();
    for (const Place& place : report.places) {
        const QString name = project.study().documents.at(place.document).name;
        const QString text = project.text(place.document)->slice(place.span);
        listing.table.addRow({name, QString::number(place.span.begin),
                              QString::number(place.span.end), text.simplified()});
        list.push_back({{"document", json(name)},
                        {"begin", place.span.begin},
                        {"end", place.span.end},
                        {"text", json(text)}});
    }
    listing.json = [list = std::move(list)] { return dumped(list); };
    return listing;
}

}  // namespace app
