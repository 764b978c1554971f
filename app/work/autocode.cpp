// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/autocode.h"

#include "app/work/autocode_plans.h"
#include "app/work/place_coding.h"
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

}  // namespace

std::set<Place> placesOf(const codebook::TextSource& source,
                         const std::vector<indexer::Occurrence>& occurrences, AutocodeUnit unit) {
    std::set<Place> places;
    for (const auto& at : occurrences) {
        Span span = at.span;
        if (unit != AutocodeUnit::Match) {
            const auto turns = source.turns(at.document);
            const Span words = (*turns)[static_cast<std::size_t>(at.turn - 1)].words;
            span = unit == AutocodeUnit::Turn ? words
                                              : sentenceAround(*source.text(at.document), words,
                                                               at.span, at.language.toString());
        }
        if (!span.isEmpty()) places.insert({at.document, span});
    }
    return places;
}

AutocodeReport autocode(Project& project, const indexer::Searcher& searcher,
                        const AutocodeOptions& options) {
    indexer::SearchOptions all;
    all.limit = 0;
    all.order = indexer::ResultOrder::Document;
    const indexer::SearchResult found = searcher.search(options.query, all);
    AutocodeReport report;
    report.notes = found.notes;
    PlanQuestion question;
    question.query = options.query;
    question.code = options.code;
    CodedPlaces coded =
        codePlaces(project, placesOf(project, found.occurrences, options.unit),
                   {options.code, stepText(question), options.isDryRun, automaticMemo(question)});
    report.places = std::move(coded.places);
    report.notes += coded.notes;
    return report;
}

}  // namespace app
