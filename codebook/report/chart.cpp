// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/chart.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "codebook/error.h"

namespace codebook {

namespace {

constexpr int lastKind = static_cast<int>(ChartKind::HeatMap);

QString number(double value) { return QString::number(value, 'g', 10); }

QJsonArray numbers(const std::vector<double>& values) {
    QJsonArray array;
    for (const double value : values) array.append(value);
    return array;
}

QJsonObject seriesJson(const ChartSeries& series) {
    return {{QStringLiteral("name"), series.name},
            {QStringLiteral("color"), series.color},
            {QStringLiteral("values"), numbers(series.values)}};
}

QJsonObject stripJson(const ChartStrip& strip) {
    QJsonArray marks;
    for (const ChartMark& mark : strip.marks)
        marks.append(QJsonArray{mark.begin, mark.end, mark.series});
    return {{QStringLiteral("name"), strip.name},
            {QStringLiteral("length"), strip.length},
            {QStringLiteral("marks"), marks}};
}

ChartSeries seriesFrom(const QJsonObject& object) {
    ChartSeries series;
    series.name = object[QStringLiteral("name")].toString();
    series.color = object[QStringLiteral("color")].toString();
    for (const QJsonValue value : object[QStringLiteral("values")].toArray())
        series.values.push_back(value.toDouble());
    return series;
}

ChartStrip stripFrom(const QJsonObject& object) {
    ChartStrip strip;
    strip.name = object[QStringLiteral("name")].toString();
    strip.length = object[QStringLiteral("length")].toDouble();
    for (const QJsonValue value : object[QStringLiteral("marks")].toArray()) {
        const QJsonArray mark = value.toArray();
        strip.marks.push_back({mark.at(0).toDouble(), mark.at(1).toDouble(), mark.at(2).toInt()});
    }
    return strip;
}

TextTable stripTable(const Chart& chart) {
    TextTable table;
    table.addColumn(chart.valueTitle);
    table.addColumn(QStringLiteral("of"));
    table.addColumn(QStringLiteral("begin"), true);
    table.addColumn(QStringLiteral("end"), true);
    table.addColumn(QStringLiteral("length"), true);
    for (const ChartStrip& strip : chart.strips)
        for (const ChartMark& mark : strip.marks) {
            const auto series = static_cast<std::size_t>(mark.series);
            table.addRow({strip.name,
                          series < chart.series.size() ? chart.series[series].name : QString(),
                          number(mark.begin), number(mark.end), number(strip.length)});
        }
    return table;
}

}  // namespace

bool Chart::isEmpty() const {
    return kind == ChartKind::Strips ? strips.empty() : series.empty() || categories.isEmpty();
}

TextTable chartTable(const Chart& chart) {
    TextTable table = chart.kind == ChartKind::Strips ? stripTable(chart) : TextTable();
    table.title = chart.title;
    if (chart.kind == ChartKind::Strips) return table;
    table.hasRowHeaders = true;
    table.addColumn(chart.categoryTitle);
    for (const ChartSeries& series : chart.series) table.addColumn(series.name, true);
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
        QStringList cells{chart.categories[category]};
        for (const ChartSeries& series : chart.series) {
            const auto at = static_cast<std::size_t>(category);
            cells << (at < series.values.size() ? number(series.values[at]) : QString());
        }
        table.addRow(cells);
    }
    return table;
}

QByteArray chartBytes(const Chart& chart) {
    QJsonArray series;
    for (const ChartSeries& one : chart.series) series.append(seriesJson(one));
    QJsonArray strips;
    for (const ChartStrip& strip : chart.strips) strips.append(stripJson(strip));
    const QJsonObject object{
        {QStringLiteral("kind"), static_cast<int>(chart.kind)},
        {QStringLiteral("title"), chart.title},
        {QStringLiteral("categoryTitle"), chart.categoryTitle},
        {QStringLiteral("valueTitle"), chart.valueTitle},
        {QStringLiteral("categories"), QJsonArray::fromStringList(chart.categories)},
        {QStringLiteral("series"), series},
        {QStringLiteral("strips"), strips}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Chart chartFrom(const QByteArray& bytes) {
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const int kind = object[QStringLiteral("kind")].toInt(-1);
    if (kind < 0 || kind > lastKind)
        throw FormatError(QStringLiteral("This is not the content of a chart."));
    Chart chart;
    chart.kind = static_cast<ChartKind>(kind);
    chart.title = object[QStringLiteral("title")].toString();
    chart.categoryTitle = object[QStringLiteral("categoryTitle")].toString();
    chart.valueTitle = object[QStringLiteral("valueTitle")].toString();
    for (const QJsonValue category : object[QStringLiteral("categories")].toArray())
        chart.categories << category.toString();
    for (const QJsonValue series : object[QStringLiteral("series")].toArray())
        chart.series.push_back(seriesFrom(series.toObject()));
    for (const QJsonValue strip : object[QStringLiteral("strips")].toArray())
        chart.strips.push_back(stripFrom(strip.toObject()));
    return chart;
}

}  // namespace codebook
