// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/codebook/agreement/example.h"

#include <nlohmann/json.hpp>

#include <QFile>

#include <algorithm>
#include <numeric>

namespace tests {

namespace {

using nlohmann::json;

QString text(const json& value) {
    return QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

codebook::Continuum continuumIn(const json& coders, double begin, double end) {
    codebook::Continuum continuum;
    continuum.begin = begin;
    continuum.end = end;
    for (const json& coder : coders) {
        auto& units = continuum.units.emplace_back();
        continuum.coders << QString::number(continuum.units.size());
        for (const json& unit : coder) {
            const QString category = text(unit.at(2));
            if (!continuum.categories.contains(category)) continuum.categories << category;
            units.push_back({unit.at(0), unit.at(1),
                             static_cast<std::int32_t>(continuum.categories.indexOf(category))});
        }
    }
    // Tables of categories are in alphabetical order.
    QStringList sorted = continuum.categories;
    sorted.sort();
    for (auto& units : continuum.units)
        for (auto& unit : units)
            unit.category =
                static_cast<std::int32_t>(sorted.indexOf(continuum.categories[unit.category]));
    continuum.categories = sorted;
    continuum.sort();
    return continuum;
}

void readMatrix(const json& rows, codebook::ReliabilityData& data) {
    std::vector<QStringList> coders;
    for (const json& row : rows) {
        coders.push_back(text(row).split(u' ', Qt::SkipEmptyParts));
        data.coders << QString::number(coders.size());
        for (const QString& code : coders.back())
            if (code != QLatin1String("*") && !data.categories.contains(code))
                data.categories << code;
    }
    data.categories.sort();
    for (qsizetype unit = 0; unit < coders.front().size(); ++unit)
        for (const QStringList& coder : coders)
            data.values.push_back(static_cast<std::int32_t>(data.categories.indexOf(coder[unit])));
}

void readTable(const json& cells, Example& example) {
    codebook::PairTable table{cells.size(), {}};
    QStringList categories;
    for (const json& row : cells) {
        categories << QString::number(categories.size() + 1);
        for (const json& cell : row) table.counts.push_back(cell);
    }
    example.matrix = codebook::asMatrix(table, categories);
    example.table = table;
}

QStringList setIn(const json& value) {
    QStringList set;
    for (const json& code : value) set << text(code);
    set.sort();
    return set;
}

void readSegments(const json& data, Example& example) {
    example.continuum = continuumIn(data["coders"], data["begin"], data["end"]);
    for (const json& sample : data.value("samples", json::array()))
        example.samples.push_back(continuumIn(sample["coders"], data["begin"], data["end"]));
}

void readData(const json& data, Example& example) {
    example.kind = text(data["kind"]);
    if (example.kind == QLatin1String("matrix")) readMatrix(data["rows"], example.matrix);
    if (example.kind == QLatin1String("table")) readTable(data["cells"], example);
    if (example.kind == QLatin1String("segments")) readSegments(data, example);
    if (!example.matrix.coders.isEmpty()) example.counts = countsOf(example.matrix);
    if (example.kind == QLatin1String("counts")) {
        example.counts.categories = data["rows"][0].size();
        for (const json& row : data["rows"])
            for (const json& count : row) example.counts.counts.push_back(count);
    }
    for (const char* key : {"units", "pairs"})
        if (data.contains(key) && example.kind != QLatin1String("interval pairs"))
            for (const json& unit : data[key])
                example.sets.push_back({setIn(unit[0]), setIn(unit[1])});
    if (example.kind == QLatin1String("interval pairs"))
        for (const json& pair : data["pairs"]) {
            const auto unit = [](const json& at) { return json::array({at[0], at[1], "x"}); };
            example.intervalPairs.push_back(continuumIn(
                json::array({json::array({unit(pair[0])}), json::array({unit(pair[1])})}), 0, 50));
        }
    if (example.kind == QLatin1String("masses")) {
        if (data.contains("coders"))
            example.masses = data["coders"].get<std::vector<std::vector<std::int64_t>>>();
        else
            example.masses = {data["a"], data["b"]};
    }
}

Check checkIn(const json& value) {
    Check check;
    Asked& asked = check.asked;
    asked.stat = text(value["stat"]);
    const json params = value.value("params", json::object());
    if (params.contains("category")) asked.category = text(params["category"]);
    if (params.contains("rule")) asked.rule = text(params["rule"]);
    if (params.contains("distance")) asked.distance = text(params["distance"]);
    if (params.contains("weights")) {
        if (params["weights"].is_string())
            asked.weightKind = text(params["weights"]);
        else
            asked.weights = params["weights"].get<std::vector<std::vector<double>>>();
    }
    asked.pair = params.value("pair", 1U) - 1;
    asked.near = params.value("n_t", 2);
    asked.positionWeight = params.value("alpha", 1.0);
    asked.categoryWeight = params.value("beta", 1.0);
    asked.emptyCost = params.value("deltaEmpty", 1.0);
    if (params.contains("category_matrix"))
        for (const json& row : params["category_matrix"]["D"])
            for (const json& cell : row) asked.categoryDistances.push_back(cell);
    if (params.contains("continuum")) asked.continuum = continuumIn(params["continuum"], 0, 0);
    if (asked.stat.endsWith(QLatin1String("_limit"))) asked.scale = 50000;
    if (value["expected"].is_number()) check.expected = value["expected"].get<double>();
    check.tolerance = value["tol"];
    if (value.contains("hp") && value["hp"].is_number()) check.precise = value["hp"].get<double>();
    return check;
}

}  // namespace

std::vector<Example> publishedExamples() {
    QFile file(
        QStringLiteral(SAMSYN_SOURCE_DIR "/tests/codebook/agreement/published_examples.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    std::vector<Example> examples;
    for (const json& value : json::parse(file.readAll().toStdString())) {
        Example& example = examples.emplace_back();
        example.id = text(value["id"]);
        example.cite = text(value["cite"]);
        readData(value["data"], example);
        for (const json& check : value["checks"]) example.checks.push_back(checkIn(check));
    }
    return examples;
}

}  // namespace tests
