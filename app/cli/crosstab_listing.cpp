// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/crosstab_listing.h"

#include "app/cli/json.h"
#include "app/cli/listings.h"
#include "app/cli/table_tests_listing.h"
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

/// A table's cells whose adjusted residual is beyond this stand out (about 5 % by chance).
constexpr double markedResidual = 2;

codebook::ContingencyTable countsOf(const CrossTab& table) {
    codebook::ContingencyTable counts;
    counts.rowLabels = table.rows;
    counts.columnLabels = table.columns;
    for (const auto& row : table.cells)
        for (const CrossTabCell& cell : row) counts.counts.push_back(cell.count);
    return counts;
}

/// The places counted, each with its interview: for a test that keeps interviews together.
codebook::ClusteredPermutation clusteredTest(const CrossTab& table) {
    std::vector<codebook::ClusteredUnit> units;
    for (std::size_t row = 0; row < table.cells.size(); ++row)
        for (std::size_t column = 0; column < table.cells[row].size(); ++column)
            for (const codebook::Place& place : table.cells[row][column].places)
                units.push_back({static_cast<std::int64_t>(row), static_cast<std::int64_t>(column),
                                 place.document.value});
    constexpr int permutations = 9999;
    return codebook::clusteredPermutationP(units, permutations, 1);
}

codebook::UnitDependence dependenceOf(const CrossTabQuestion& question) {
    const bool countsPeople =
        question.count == QLatin1String("documents") || question.count == QLatin1String("cases");
    return countsPeople ? codebook::UnitDependence::SeveralCells
                        : codebook::UnitDependence::SameInterview;
}

double share(std::int64_t count, std::int64_t total) {
    return total == 0 ? 0 : 100.0 * static_cast<double>(count) / static_cast<double>(total);
}

QString cellText(std::int64_t count, std::int64_t ofTotal, Percent percent) {
    if (percent == Percent::None) return QString::number(count);
    return QStringLiteral("%1 (%2 %)").arg(count).arg(share(count, ofTotal), 0, 'f', 0);
}

codebook::TextTable countsTable(const CrossTab& table, const CrossTabQuestion& question,
                                const codebook::TableTests* tests) {
    codebook::TextTable text;
    text.hasRowHeaders = true;
    text.addColumn(QString());
    for (const QString& column : table.columns) text.addColumn(column, true);
    text.addColumn(QStringLiteral("all"), true);
    const bool ofRow = question.percent == Percent::Row;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const auto r = static_cast<std::size_t>(row);
        QStringList cells{table.rows[row]};
        for (std::size_t column = 0; column < table.cells[r].size(); ++column) {
            QString cell =
                cellText(table.cells[r][column].count,
                         ofRow ? table.rowTotals[r] : table.columnTotals[column], question.percent);
            if (tests) {
                const auto& residual = tests->adjustedResiduals[r][column].value;
                if (residual && std::abs(*residual) > markedResidual)
                    cell += *residual > 0 ? QStringLiteral(" ▲") : QStringLiteral(" ▼");
            }
            cells << cell;
        }
        cells << QString::number(table.rowTotals[r]);
        text.addRow(cells);
    }
    QStringList totals{QStringLiteral("all")};
    for (const std::int64_t total : table.columnTotals) totals << QString::number(total);
    totals << QString::number(table.total);
    text.addRow(totals);
    return text;
}

/// An axis as a caption says it: "codes:Dilemmas" is "Dilemmas".
QString axisTitle(const QString& spec) {
    QStringList levels;
    for (const QString& level : spec.split(u'*')) {
        const QString name = level.section(u':', 1).trimmed();
        levels << (name.isEmpty() ? level.trimmed() : name);
    }
    return levels.join(QStringLiteral(", "));
}

QStringList tableNotes(const CrossTab& table, const CrossTabQuestion& question) {
    QStringList notes;
    notes << QStringLiteral("Counted: %1, within %2%3. Totals count distinct %1%4.")
                 .arg(question.count, question.within,
                      question.where.isEmpty() ? QString()
                                               : QStringLiteral(", where %1").arg(question.where),
                      table.cellsShareThings
                          ? QStringLiteral("; some stand in several cells, so cells do not add up")
                          : QString());
    for (const codebook::Exclusion& exclusion : table.excluded)
        notes << QStringLiteral("Not counted: %1 %2.").arg(exclusion.count).arg(exclusion.reason);
    return notes;
}

Json cellJson(const CrossTab& table, std::size_t row, std::size_t column,
              const std::vector<QUuid>& guids) {
    const CrossTabCell& cell = table.cells[row][column];
    Json codings = Json::array();
    for (const codebook::CodingId coding : cell.codings)
        codings.push_back(json(guids[static_cast<std::size_t>(coding.value)]));
    return {{"count", cell.count},
            {"rowPercent", share(cell.count, table.rowTotals[row])},
            {"columnPercent", share(cell.count, table.columnTotals[column])},
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
    std::shared_ptr<const codebook::TableTests> tests;
    if (question.hasTests)
        tests =
            std::make_shared<const codebook::TableTests>(codebook::tableTests(countsOf(*table)));
    Listing listing;
    listing.table = countsTable(*table, question, tests.get());
    listing.table.title =
        QStringLiteral("%1 × %2").arg(axisTitle(question.rows), axisTitle(question.columns));
    listing.table.notes = tableNotes(*table, question);
    std::optional<codebook::ClusteredPermutation> clustered;
    if (tests) {
        clustered = clusteredTest(*table);
        listing.table.notes << QStringLiteral("▲ ▼: adjusted residual beyond ±2.")
                            << testsLines(*tests) << codebook::interpretation(*clustered)
                            << codebook::dependenceNote(dependenceOf(question), question.count);
    }
    listing.json = [table, tests, clustered, question, &project] {
        Json object = tableJson(*table, project.guids(codebook::Entity::Coding));
        if (tests) {
            object["tests"] = testsJson(*tests);
            object["tests"]["clusteredP"] =
                clustered->p.value ? Json(*clustered->p.value)
                                   : Json{{"undefined", json(clustered->p.undefinedBecause)}};
            object["tests"]["dependence"] =
                json(codebook::dependenceNote(dependenceOf(question), question.count));
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
    listing.table = countsTable(table, {}, &tests);
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
