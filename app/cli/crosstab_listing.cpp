// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/crosstab_listing.h"

#include "app/cli/json.h"
#include "app/cli/listings.h"
#include "app/cli/table_tests_listing.h"
#include "app/work/crosstab_tests.h"
#include "app/work/crosstab_text.h"
#include "codebook/analysis/permutation_test.h"
#include "codebook/analysis/table_reading.h"
#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/project.h"

namespace app {

namespace {

using codebook::CrossTab;
using codebook::CrossTabCell;
using codebook::Project;

Json cellJson(const CrossTab& table, std::size_t row, std::size_t column,
              const std::vector<QUuid>& guids) {
    const CrossTabCell& cell = table.cells[row][column];
    Json codings = Json::array();
    for (const codebook::CodingId coding : cell.codings)
        codings.push_back(json(guids[static_cast<std::size_t>(coding.value)]));
    return {{"count", cell.count},
            {"rowPercent", share(cell.count, table.rowTotals[row])},
            {"columnPercent", share(cell.count, table.columnTotals[column])},
            {"totalPercent", share(cell.count, table.total)},
            {"codings", std::move(codings)}};
}

Json tableJson(const CrossTab& table, const std::vector<QUuid>& guids) {
    Json cells = Json::array();
    for (std::size_t row = 0; row < table.cells.size(); ++row) {
        Json cellsOfRow = Json::array();
        for (std::size_t column = 0; column < table.cells[row].size(); ++column)
            cellsOfRow.push_back(cellJson(table, row, column, guids));
        cells.push_back(std::move(cellsOfRow));
    }
    Json excluded = Json::array();
    for (const codebook::Exclusion& exclusion : table.excluded)
        excluded.push_back({{"reason", json(exclusion.reason)}, {"count", exclusion.count}});
    return {{"rows", json(table.rows)},           {"columns", json(table.columns)},
            {"cells", std::move(cells)},          {"rowTotals", table.rowTotals},
            {"columnTotals", table.columnTotals}, {"total", table.total},
            {"excluded", std::move(excluded)}};
}

}  // namespace

Listing crosstabListing(const Project& project, const CrossTabQuestion& question) {
    auto table = std::make_shared<const CrossTab>(answered(project, question));
    std::shared_ptr<const CrossTabTests> tests;
    if (question.hasTests)
        tests = std::make_shared<const CrossTabTests>(
            testsOf(*table, question, project.study(), project));
    Listing listing;
    listing.table =
        crosstabText(*table, question, tests ? &tests->tests.adjustedResiduals : nullptr);
    listing.table.title = crosstabTitle(question);
    listing.table.notes = crosstabNotes(*table, question);
    if (tests)
        listing.table.notes << QStringLiteral("▲ ▼: adjusted residual beyond ±2.")
                            << testsLines(tests->tests)
                            << codebook::interpretation(tests->clustered)
                            << codebook::dependenceNote(tests->dependence, question.count);
    listing.json = [table, tests, question, &project] {
        Json object = tableJson(*table, project.guids(codebook::Entity::Coding));
        if (tests) {
            const codebook::Coefficient& p = tests->clustered.p;
            object["tests"] = testsJson(tests->tests);
            object["tests"]["clusteredP"] =
                p.value ? Json(*p.value) : Json{{"undefined", json(p.undefinedBecause)}};
            object["tests"]["dependence"] =
                json(codebook::dependenceNote(tests->dependence, question.count));
        }
        return dumped(object);
    };
    return listing;
}

Listing countsListing(const codebook::ContingencyTable& counts) {
    CrossTab table;
    table.rows = counts.rowLabels;
    table.columns = counts.columnLabels;
    for (std::size_t row = 0; row < counts.rows(); ++row) {
        table.cells.emplace_back();
        for (std::size_t column = 0; column < counts.columns(); ++column)
            table.cells.back().push_back({counts.at(row, column), {}, {}});
    }
    table.rowTotals = counts.rowTotals();
    table.columnTotals = counts.columnTotals();
    table.total = counts.total();
    const codebook::TableTests tests = codebook::tableTests(counts);
    Listing listing;
    listing.table = crosstabText(table, {}, &tests.adjustedResiduals);
    listing.table.notes << testsLines(tests)
                        << codebook::dependenceNote(codebook::UnitDependence::Unknown);
    listing.json = [table, tests] {
        // The statistics stand at the top as well: a table of counts has nothing else to say.
        Json object = testsJson(tests);
        object.update(tableJson(table, {}));
        object["tests"] = testsJson(tests);
        return dumped(object);
    };
    return listing;
}

Listing cellListing(const Project& project, const CrossTabQuestion& question, const QString& row,
                    const QString& column) {
    const CrossTab table = answered(project, question);
    const qsizetype atRow = table.rows.indexOf(row);
    const qsizetype atColumn = table.columns.indexOf(column);
    if (atRow < 0 || atColumn < 0)
        throw codebook::Conflict(
            QStringLiteral("There is no %1 “%2”; there are %3.")
                .arg(atRow < 0 ? QStringLiteral("row") : QStringLiteral("column"),
                     atRow < 0 ? row : column,
                     (atRow < 0 ? table.rows : table.columns).join(QStringLiteral(", "))));
    const CrossTabCell& cell =
        table.cells[static_cast<std::size_t>(atRow)][static_cast<std::size_t>(atColumn)];
    return codingsListing(project, cell.codings);
}

}  // namespace app
