// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/word_listings.h"

#include <cmath>

#include "app/cli/json.h"
#include "app/cli/listings.h"
#include "codebook/project/project.h"
#include "indexer/words/dispersion.h"
#include "indexer/words/similar_turns.h"
#include "indexer/words/word_lists.h"

namespace app {

namespace {

using codebook::Project;
using codebook::TextTable;

template <class Row>
std::size_t shown(const std::vector<Row>& rows, int most) {
    return most <= 0 ? rows.size() : std::min(rows.size(), static_cast<std::size_t>(most));
}

TextTable tableOf(std::initializer_list<const char*> texts,
                  std::initializer_list<const char*> numbers) {
    TextTable table;
    for (const char* header : texts) table.addColumn(QLatin1String(header));
    for (const char* header : numbers) table.addColumn(QLatin1String(header), true);
    return table;
}

QString formsText(const indexer::NamedWord& word) { return word.forms.join(QStringLiteral(", ")); }

Json wordJson(const indexer::NamedWord& word) {
    Json forms = Json::array();
    for (const QString& form : word.forms) forms.push_back(json(form));
    return {{"word", json(word.word)}, {"language", json(word.language)}, {"forms", forms}};
}

Json number(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

}  // namespace

QString figure(double value) {
    return std::isfinite(value) ? QString::number(value, 'f', 2) : QStringLiteral("–");
}

Listing frequencyListing(const indexer::FrequencyList& list, int most) {
    Listing listing;
    listing.table =
        tableOf({"word", "language", "forms"}, {"count", "per 10,000", "documents", "deviation"});
    Json rows = Json::array();
    for (std::size_t i = 0; i < shown(list.words, most); ++i) {
        const indexer::WordCount& row = list.words[i];
        const double share = 1e4 * static_cast<double>(row.count) / static_cast<double>(list.total);
        listing.table.addRow({row.word, row.language, formsText(row), QString::number(row.count),
                              figure(share), QString::number(row.documents), figure(row.spread)});
        Json object = wordJson(row);
        object.update({{"count", row.count},
                       {"per10000", share},
                       {"documents", row.documents},
                       {"deviation", number(row.spread)}});
        rows.push_back(std::move(object));
    }
    listing.json = [rows = std::move(rows)] { return dumped(rows); };
    return listing;
}

Listing collocateListing(const indexer::CollocateList& list, int most) {
    Listing listing;
    listing.table = tableOf({"word", "language", "forms"},
                            {"near", "in all", "expected", "log-likelihood", "MI"});
    Json rows = Json::array();
    for (std::size_t i = 0; i < shown(list.words, most); ++i) {
        const indexer::Collocate& row = list.words[i];
        listing.table.addRow({row.word, row.language, formsText(row), QString::number(row.near),
                              QString::number(row.total), figure(row.expected),
                              figure(row.likelihood), figure(row.mutualInformation)});
        Json object = wordJson(row);
        object.update({{"near", row.near},
                       {"total", row.total},
                       {"expected", row.expected},
                       {"logLikelihood", row.likelihood},
                       {"mutualInformation", row.mutualInformation}});
        rows.push_back(std::move(object));
    }
    listing.json = [rows = std::move(rows)] { return dumped(rows); };
    return listing;
}

Listing keyWordListing(const indexer::KeyWordList& list, int most) {
    Listing listing;
    listing.table =
        tableOf({"word", "language", "forms"}, {"first", "second", "log-likelihood", "log ratio"});
    Json rows = Json::array();
    for (std::size_t i = 0; i < shown(list.words, most); ++i) {
        const indexer::KeyWord& row = list.words[i];
        listing.table.addRow({row.word, row.language, formsText(row), QString::number(row.inFirst),
                              QString::number(row.inSecond), figure(row.likelihood),
                              figure(row.ratio)});
        Json object = wordJson(row);
        object.update({{"first", row.inFirst},
                       {"second", row.inSecond},
                       {"logLikelihood", row.likelihood},
                       {"logRatio", number(row.ratio)}});
        rows.push_back(std::move(object));
    }
    listing.json = [rows = std::move(rows)] { return dumped(rows); };
    return listing;
}

Listing dispersionListing(const Project& project, const indexer::Dispersion& dispersion) {
    Listing listing;
    listing.table = tableOf({"document"}, {"words", "count", "per 10,000"});
    Json rows = Json::array();
    for (const indexer::DocumentDispersion& row : dispersion.documents) {
        const QString name = project.study().documents.at(row.document).name;
        const double share = 1e4 * static_cast<double>(row.count) /
                             static_cast<double>(std::max<std::int64_t>(row.words, 1));
        listing.table.addRow(
            {name, QString::number(row.words), QString::number(row.count), figure(share)});
        Json places = Json::array();
        for (const codebook::Span span : row.places) places.push_back({span.begin, span.end});
        rows.push_back({{"document", json(name)},
                        {"words", row.words},
                        {"count", row.count},
                        {"characters", row.characters},
                        {"places", std::move(places)}});
    }
    const Json object{{"count", dispersion.count},
                      {"words", dispersion.words},
                      {"deviation", number(dispersion.deviation)},
                      {"normalizedDeviation", number(dispersion.normalizedDeviation)},
                      {"juillandsD", number(dispersion.evenness)},
                      {"documents", rows}};
    listing.json = [object] { return dumped(object); };
    return listing;
}

Listing similarListing(const Project& project, const indexer::SimilarTurns& similar) {
    Listing listing;
    listing.table = tableOf({"document"}, {"turn", "score"});
    for (const char* header : {"speaker", "because of", "text"})
        listing.table.addColumn(QLatin1String(header));
    constexpr qsizetype LongestText = 100;
    Json rows = Json::array();
    for (const indexer::SimilarTurn& row : similar.turns) {
        const QString name = project.study().documents.at(row.document).name;
        const QString speaker = speakerOf(project, row.document, row.turn);
        const QString text = project.text(row.document)->slice(row.words).simplified();
        QStringList terms;
        Json termList = Json::array();
        for (const std::uint32_t term : row.terms) {
            terms << similar.terms[term].word;
            termList.push_back(json(similar.terms[term].word));
        }
        listing.table.addRow(
            {name, QString::number(row.turn), figure(row.score), speaker,
             terms.join(QStringLiteral(", ")),
             text.size() > LongestText ? text.left(LongestText) + QChar(0x2026) : text});
        rows.push_back({{"document", json(name)},
                        {"turn", row.turn},
                        {"speaker", json(speaker)},
                        {"begin", row.words.begin},
                        {"end", row.words.end},
                        {"score", row.score},
                        {"terms", std::move(termList)},
                        {"text", json(text)}});
    }
    listing.json = [rows = std::move(rows)] { return dumped(rows); };
    return listing;
}

}  // namespace app
