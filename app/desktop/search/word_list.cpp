// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/word_list.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::WordList)
};

constexpr int Share = 1;
constexpr int Fine = 2;

double real(std::int64_t count) { return static_cast<double>(count); }

WordListRow named(const indexer::NamedWord& word, std::vector<double> figures) {
    return {word.word, word.language, word.forms, std::move(figures)};
}

QString counted(std::int64_t count) { return QLocale().toString(static_cast<qlonglong>(count)); }

/// Per ten thousand words.
double shareOf(std::int64_t count, std::int64_t total) {
    return total > 0 ? 1e4 * real(count) / real(total) : NAN;
}

void lookForForms(WordList& list) {
    list.hasForms = std::any_of(list.rows.begin(), list.rows.end(),
                                [](const WordListRow& row) { return !row.forms.isEmpty(); });
}

}  // namespace

QString figureText(double figure, int decimals) {
    return std::isfinite(figure) ? QLocale().toString(figure, 'f', decimals) : QStringLiteral("–");
}

codebook::TextTable textTable(const WordList& list) {
    codebook::TextTable table;
    if (list.rows.empty()) return table;
    table.title = list.title;
    table.notes = list.notes;
    table.addColumn(Words::tr("Word"));
    table.addColumn(Words::tr("Language"));
    if (list.hasForms) table.addColumn(Words::tr("Forms"));
    for (const WordListColumn& column : list.columns) table.addColumn(column.name, true);
    for (const WordListRow& row : list.rows) {
        QStringList cells{row.word, row.language};
        if (list.hasForms) cells << row.forms.join(QStringLiteral(", "));
        for (std::size_t i = 0; i < list.columns.size(); ++i)
            cells << figureText(row.figures[i], list.columns[i].decimals);
        table.addRow(cells);
    }
    return table;
}

codebook::Chart barsOf(const WordList& list, std::size_t most) {
    codebook::Chart chart;
    if (list.rows.empty()) return chart;
    chart.kind = codebook::ChartKind::Bars;
    chart.title = list.title;
    chart.categoryTitle = Words::tr("Word");
    const std::size_t count = std::min(most, list.rows.size());
    for (std::size_t i = 0; i < count; ++i) chart.categories << list.rows[i].word;
    for (const std::size_t column : list.drawn) {
        codebook::ChartSeries series;
        series.name = list.columns[column].name;
        for (std::size_t i = 0; i < count; ++i)
            series.values.push_back(list.rows[i].figures[column]);
        chart.series.push_back(std::move(series));
    }
    if (list.drawn.size() == 1) chart.valueTitle = list.columns[list.drawn.front()].name;
    return chart;
}

WordList frequencyList(const indexer::FrequencyList& found) {
    WordList list;
    list.title = Words::tr("Words by frequency");
    list.columns = {{Words::tr("Count"), {}, 0},
                    {Words::tr("Per 10,000"), Words::tr("Of ten thousand words."), Share},
                    {Words::tr("Documents"), Words::tr("In how many it stands."), 0},
                    {Words::tr("Deviation"),
                     Words::tr("Gries’ deviation of proportions over the documents: 0 spread like "
                               "the text, towards 1 all in one place."),
                     Fine}};
    list.drawn = {0};
    for (const indexer::WordCount& row : found.words)
        list.rows.push_back(named(row, {real(row.count), shareOf(row.count, found.total),
                                        real(row.documents), row.spread}));
    list.notes << Words::tr("%1 words in %2 documents; %3 different ones are counted.")
                      .arg(counted(found.total), counted(found.documents),
                           counted(static_cast<std::int64_t>(found.words.size())));
    lookForForms(list);
    return list;
}

WordList collocateList(const indexer::CollocateList& found) {
    WordList list;
    list.title = Words::tr("Collocates");
    list.columns = {
        {Words::tr("Near"), Words::tr("How often beside a place."), 0},
        {Words::tr("In all"), {}, 0},
        {Words::tr("Expected"), Words::tr("How often beside, were it spread like all words."),
         Fine},
        {Words::tr("Log-likelihood"),
         Words::tr("Dunning’s G²: above 3.84 p is below .05, above 10.83 below .001."), Fine},
        {Words::tr("MI"), Words::tr("Binary logarithm of near by expected."), Fine}};
    list.drawn = {3};
    for (const indexer::Collocate& row : found.words)
        list.rows.push_back(named(row, {real(row.near), real(row.total), row.expected,
                                        row.likelihood, row.mutualInformation}));
    list.notes << Words::tr("%1 places; %2 of %3 words stand beside them.")
                      .arg(counted(found.places), counted(found.window), counted(found.total));
    lookForForms(list);
    return list;
}

WordList keyWordList(const indexer::KeyWordList& found) {
    WordList list;
    list.title = Words::tr("Key words");
    list.columns = {
        {Words::tr("First"), Words::tr("How often in the first group."), 0},
        {Words::tr("Second"), Words::tr("How often in the second group."), 0},
        {Words::tr("First per 10,000"), {}, Share},
        {Words::tr("Second per 10,000"), {}, Share},
        {Words::tr("Log-likelihood"),
         Words::tr("After Rayson and Garside: above 3.84 p is below .05, above 10.83 "
                   "below .001."),
         Fine},
        {Words::tr("Log ratio"),
         Words::tr("Hardie’s: 1 is twice as frequent in the first, −1 in the second."), Fine}};
    list.drawn = {2, 3};
    for (const indexer::KeyWord& row : found.words)
        list.rows.push_back(named(
            row, {real(row.inFirst), real(row.inSecond), shareOf(row.inFirst, found.wordsOfFirst),
                  shareOf(row.inSecond, found.wordsOfSecond), row.likelihood, row.ratio}));
    list.notes << Words::tr("%1 words in the first group, %2 in the second.")
                      .arg(counted(found.wordsOfFirst), counted(found.wordsOfSecond));
    lookForForms(list);
    return list;
}

}  // namespace app
