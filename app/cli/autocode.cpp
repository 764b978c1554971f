// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/autocode.h"

#include <set>

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/place_coding.h"
#include "codebook/project/project.h"
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
            span = unit == AutocodeUnit::Turn ? words
                                              : sentenceAround(*project.text(at.document), words,
                                                               at.span, at.language.toString());
        }
        if (!span.isEmpty()) places.insert({at.document, span});
    }
    return places;
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
    CodedPlaces coded = codePlaces(
        project, placesFound(project, found, options.unit),
        {options.code, QStringLiteral("Code “%1” with “%2”").arg(options.query, options.code),
         options.isDryRun});
    report.places = std::move(coded.places);
    report.notes += coded.notes;
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
