// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/analysis_charts.h"

#include <map>

#include "codebook/analysis/passages.h"

namespace codebook {

namespace {

Chart titled(ChartKind kind, const ChartWords& words) {
    Chart chart;
    chart.kind = kind;
    chart.title = words.title;
    chart.categoryTitle = words.categories;
    chart.valueTitle = words.values;
    return chart;
}

std::vector<const Coding*> codingsIn(const Study& study, DocumentId document) {
    std::vector<const Coding*> codings;
    for (const Coding& coding : study.codings)
        if (coding.document == document && coding.isPlaced) codings.push_back(&coding);
    std::sort(codings.begin(), codings.end(), [](const Coding* a, const Coding* b) {
        return std::pair(a->span, a->id) < std::pair(b->span, b->id);
    });
    return codings;
}

}  // namespace

Chart saturationChart(const std::vector<SaturationStep>& steps, const Study& study,
                      const ChartWords& words) {
    Chart chart = titled(ChartKind::Curve, words);
    ChartSeries soFar{words.first, {}, {}};
    ChartSeries fresh{words.second, {}, {}};
    for (const SaturationStep& step : steps) {
        chart.categories << study.documents.at(step.document).name;
        soFar.values.push_back(static_cast<double>(step.soFar));
        fresh.values.push_back(static_cast<double>(step.newCodes.size()));
    }
    chart.series = {soFar, fresh};
    return chart;
}

std::vector<std::vector<TimelinePlace>> timelinePlaces(
    const Study& study, DocumentId document, const std::vector<AxisCategory>& categories) {
    const std::vector<const Coding*> all = codingsIn(study, document);
    std::vector<std::vector<TimelinePlace>> strips;
    for (std::size_t category = 0; category < categories.size(); ++category) {
        const CodeMask& mask = *categories[category].codeSets.front();
        std::vector<const Coding*> codings;
        for (const Coding* coding : all)
            if (mask[static_cast<std::size_t>(coding->code.value)]) codings.push_back(coding);
        if (codings.empty()) continue;
        strips.emplace_back();
        for (const Passage& passage : passagesOf(codings))
            strips.back().push_back({category, passage.span});
    }
    return strips;
}

Chart timelineChart(const Study& study, const TextSource& source, DocumentId document,
                    const std::vector<AxisCategory>& categories, const QStringList& colors,
                    const ChartWords& words) {
    Chart chart = titled(ChartKind::Strips, words);
    const auto turns = source.turns(document);
    const bool hasTurns = turns && !turns->empty();
    const double length = hasTurns ? static_cast<double>(turns->size())
                                   : static_cast<double>(study.documents.at(document).characters);
    for (const auto& places : timelinePlaces(study, document, categories)) {
        const std::size_t category = places.front().category;
        ChartStrip strip{categories[category].label(), length, {}};
        for (const TimelinePlace& place : places) {
            ChartMark mark{static_cast<double>(place.span.begin),
                           static_cast<double>(place.span.end),
                           static_cast<std::int32_t>(chart.strips.size())};
            if (hasTurns) {
                const TurnRange range = turnsOverlapping(*turns, place.span);
                mark.begin = range.first;
                mark.end = range.last;
            }
            strip.marks.push_back(mark);
        }
        ChartSeries series{strip.name, {}, {}};
        if (static_cast<qsizetype>(category) < colors.size())
            series.color = colors[static_cast<qsizetype>(category)];
        chart.series.push_back(std::move(series));
        chart.strips.push_back(std::move(strip));
    }
    return chart;
}

Chart relationsChart(const std::vector<CodeRelation>& relations,
                     const std::vector<AxisCategory>& categories, const ChartWords& words) {
    Chart chart = titled(ChartKind::HeatMap, words);
    std::map<std::size_t, std::size_t> rows;
    std::map<std::size_t, std::size_t> columns;
    for (const CodeRelation& relation : relations) {
        rows.emplace(relation.first, 0);
        columns.emplace(relation.second, 0);
    }
    for (auto& [category, column] : columns) {
        column = static_cast<std::size_t>(chart.categories.size());
        chart.categories << categories[category].label();
    }
    for (auto& [category, row] : rows) {
        row = chart.series.size();
        chart.series.push_back(
            {categories[category].label(), std::vector<double>(columns.size()), {}});
    }
    for (const CodeRelation& relation : relations)
        chart.series[rows[relation.first]].values[columns[relation.second]] =
            static_cast<double>(relation.together);
    return chart;
}

}  // namespace codebook
