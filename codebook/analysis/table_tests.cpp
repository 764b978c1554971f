// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each function below fills one group of TableTests from the occupied part of the table.
#include "codebook/analysis/table_tests.h"

#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/log1p.hpp>

#include <algorithm>
#include <cmath>

#include "codebook/analysis/fisher_exact.h"
#include "codebook/analysis/permutation_test.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// The occupied part with its margins, and what every formula starts from.
struct Occupied {
    explicit Occupied(const ContingencyTable& whole)
        : table(occupiedPart(whole)),
          rowTotals(table.rowTotals()),
          columnTotals(table.columnTotals()),
          total(table.total()) {}

    bool isTwoByTwo() const { return rowTotals.size() == 2 && columnTotals.size() == 2; }
    double smallerSide() const {
        return static_cast<double>(std::min(rowTotals.size(), columnTotals.size())) - 1;
    }
    double df() const {
        return static_cast<double>(rowTotals.size() - 1) *
               static_cast<double>(columnTotals.size() - 1);
    }

    ContingencyTable table;
    std::vector<std::int64_t> rowTotals;
    std::vector<std::int64_t> columnTotals;
    std::int64_t total;
};

/// One cell against independence.
struct Cell {
    Cell(std::int64_t count, std::int64_t row, std::int64_t column, std::int64_t total)
        : observed(static_cast<double>(count)),
          expected(static_cast<double>(row) * static_cast<double>(column) /
                   static_cast<double>(total)),
          // O·n − r·c first: with large counts O − E would lose what there is of a difference.
          apart(static_cast<double>(
              (static_cast<long double>(count) * total - static_cast<long double>(row) * column) /
              total)) {}

    double pearson() const { return apart * apart / expected; }
    /// This cell's part of G/2, made so that the parts are never negative: their sum is the same
    /// because Σ(O − E) = 0.
    double likelihood() const {
        if (observed == 0) return expected;
        const double share = apart / expected;
        if (std::abs(share) > 0.5) return observed * std::log(observed / expected) - apart;
        return expected * ((1 + share) * boost::math::log1pmx(share) + share * share);
    }

    double observed;
    double expected;
    double apart;
};

template <class Visit>
void forEachCell(const Occupied& occupied, Visit visit) {
    std::size_t index = 0;
    for (const std::int64_t row : occupied.rowTotals)
        for (const std::int64_t column : occupied.columnTotals)
            visit(Cell(occupied.table.counts[index++], row, column, occupied.total));
}

Coefficient chiSquareP(double statistic, double df) {
    return Coefficient::of(boost::math::gamma_q(df / 2, statistic / 2));
}

QString whyNothingToTest(const Occupied& occupied) {
    if (occupied.total == 0) return Words::tr("The table is empty.");
    if (occupied.rowTotals.size() < 2 && occupied.columnTotals.size() < 2)
        return Words::tr("Only one row and one column have any counts.");
    if (occupied.rowTotals.size() < 2) return Words::tr("Only one row has any counts.");
    if (occupied.columnTotals.size() < 2) return Words::tr("Only one column has any counts.");
    return {};
}

void setAllUndefined(TableTests& tests, const QString& reason) {
    for (Coefficient TableTests::*member :
         {&TableTests::chiSquare, &TableTests::df, &TableTests::p, &TableTests::yates,
          &TableTests::yatesP, &TableTests::g, &TableTests::gP, &TableTests::fisherP,
          &TableTests::fisherGreaterP, &TableTests::fisherLessP, &TableTests::monteCarloP,
          &TableTests::cramersV, &TableTests::cramersVCorrected, &TableTests::phi,
          &TableTests::tschuprowsT, &TableTests::contingencyCoefficient})
        tests.*member = Coefficient::undefined(reason);
}

void addChiSquare(TableTests& tests, const Occupied& occupied) {
    double chiSquare = 0;
    double halfOfG = 0;
    forEachCell(occupied, [&](const Cell& cell) {
        chiSquare += cell.pearson();
        halfOfG += cell.likelihood();
    });
    tests.df = Coefficient::of(occupied.df());
    tests.chiSquare = Coefficient::of(chiSquare);
    tests.p = chiSquareP(chiSquare, *tests.df);
    tests.g = Coefficient::of(2 * halfOfG);
    tests.gP = chiSquareP(2 * halfOfG, *tests.df);
}

/// Bergsma 2013, section 2; 0/0 where there are as many categories as units.
Coefficient correctedV(double chiSquare, const Occupied& occupied) {
    const auto total = static_cast<double>(occupied.total);
    const auto rows = static_cast<double>(occupied.rowTotals.size());
    const auto columns = static_cast<double>(occupied.columnTotals.size());
    const double phiSquare = std::max(0.0, chiSquare / total - occupied.df() / (total - 1));
    const double rowsLeft = (rows - 1) - (rows - 1) * (rows - 1) / (total - 1);
    const double columnsLeft = (columns - 1) - (columns - 1) * (columns - 1) / (total - 1);
    const double smaller = std::min(rowsLeft, columnsLeft);
    if (rows >= total || columns >= total)
        return Coefficient::undefined(Words::tr(
            "With as many rows or columns as counted units, V cannot be corrected for bias."));
    return Coefficient::of(std::sqrt(phiSquare / smaller));
}

void addStrength(TableTests& tests, const Occupied& occupied) {
    const auto total = static_cast<double>(occupied.total);
    const double chiSquare = *tests.chiSquare;
    const auto bounded = [](double square) {
        return Coefficient::of(std::min(1.0, std::sqrt(square)));
    };
    tests.cramersV = bounded(chiSquare / (total * occupied.smallerSide()));
    tests.tschuprowsT = bounded(chiSquare / (total * std::sqrt(occupied.df())));
    tests.contingencyCoefficient = bounded(chiSquare / (chiSquare + total));
    tests.cramersVCorrected = correctedV(chiSquare, occupied);
}

void addTwoByTwo(TableTests& tests, const Occupied& occupied) {
    if (!occupied.isTwoByTwo()) {
        const Coefficient onlyTwo = Coefficient::undefined(
            Words::tr("Defined only for tables of two rows and two columns."));
        tests.yates = tests.yatesP = tests.phi = onlyTwo;
        return;
    }
    double yates = 0;
    forEachCell(occupied, [&yates](const Cell& cell) {
        const double apart = std::abs(cell.apart) - std::min(0.5, std::abs(cell.apart));
        yates += apart * apart / cell.expected;
    });
    tests.yates = Coefficient::of(yates);
    tests.yatesP = chiSquareP(yates, 1);
    const bool isPositive = Cell(occupied.table.counts[0], occupied.rowTotals[0],
                                 occupied.columnTotals[0], occupied.total)
                                .apart >= 0;
    tests.phi = Coefficient::of(isPositive ? *tests.cramersV : -*tests.cramersV);
}

void addMatrices(TableTests& tests, const ContingencyTable& table) {
    const std::vector<std::int64_t> rows = table.rowTotals();
    const std::vector<std::int64_t> columns = table.columnTotals();
    const auto total = static_cast<double>(tests.total);
    const Coefficient empty =
        Coefficient::undefined(Words::tr("The cell’s row or column has no counts."));
    const Coefficient whole =
        Coefficient::undefined(Words::tr("The cell’s row or column holds all counts."));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::vector<Coefficient> blank(columns.size(), empty);
        tests.expected.push_back(blank);
        tests.pearsonResiduals.push_back(blank);
        tests.adjustedResiduals.push_back(blank);
        for (std::size_t column = 0; column < columns.size(); ++column) {
            if (rows[row] == 0 || columns[column] == 0) continue;
            const Cell cell(table.at(row, column), rows[row], columns[column], tests.total);
            tests.expected[row][column] = Coefficient::of(cell.expected);
            tests.pearsonResiduals[row][column] =
                Coefficient::of(cell.apart / std::sqrt(cell.expected));
            const double otherRows = static_cast<double>(tests.total - rows[row]) / total;
            const double otherColumns = static_cast<double>(tests.total - columns[column]) / total;
            const double variance = cell.expected * otherRows * otherColumns;
            tests.adjustedResiduals[row][column] =
                variance > 0 ? Coefficient::of(cell.apart / std::sqrt(variance)) : whole;
        }
    }
}

void addSmallCells(TableTests& tests, const Occupied& occupied) {
    if (occupied.total == 0) {
        tests.smallestExpected = Coefficient::undefined(whyNothingToTest(occupied));
        return;
    }
    auto smallest = static_cast<double>(occupied.total);
    forEachCell(occupied, [&](const Cell& cell) {
        smallest = std::min(smallest, cell.expected);
        if (cell.expected < 5) ++tests.cellsBelowFive;
    });
    tests.smallestExpected = Coefficient::of(smallest);
}

RecommendedTest recommendation(const TableTests& tests, const Occupied& occupied) {
    if (!tests.chiSquare) return RecommendedTest::None;
    const bool isSmall = occupied.isTwoByTwo()
                             ? tests.cellsBelowFive > 0
                             : *tests.smallestExpected < 1 ||
                                   5 * tests.cellsBelowFive > occupied.table.counts.size();
    if (!isSmall) return RecommendedTest::ChiSquare;
    if (tests.fisherP) return RecommendedTest::Fisher;
    return tests.monteCarloP ? RecommendedTest::MonteCarlo : RecommendedTest::ChiSquare;
}

void nameLeftOut(TableTests& tests, const ContingencyTable& table) {
    const std::vector<std::int64_t> rows = table.rowTotals();
    const std::vector<std::int64_t> columns = table.columnTotals();
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (rows[row] == 0) tests.leftOutRows.append(table.rowLabels[static_cast<qsizetype>(row)]);
    for (std::size_t column = 0; column < columns.size(); ++column)
        if (columns[column] == 0)
            tests.leftOutColumns.append(table.columnLabels[static_cast<qsizetype>(column)]);
}

}  // namespace

Coefficient TableTests::recommendedP() const {
    switch (recommended) {
        case RecommendedTest::Fisher:
            return fisherP;
        case RecommendedTest::MonteCarlo:
            return monteCarloP;
        case RecommendedTest::ChiSquare:
        case RecommendedTest::None:
            break;
    }
    return p;
}

TableTests tableTests(const ContingencyTable& table, const TableTestOptions& options) {
    requireCounts(table);
    const Occupied occupied(table);
    TableTests tests;
    tests.total = occupied.total;
    tests.testedRows = occupied.rowTotals.size();
    tests.testedColumns = occupied.columnTotals.size();
    tests.permutations = options.permutations;
    tests.seed = options.seed;
    nameLeftOut(tests, table);
    addMatrices(tests, table);
    addSmallCells(tests, occupied);
    if (const QString reason = whyNothingToTest(occupied); !reason.isEmpty()) {
        setAllUndefined(tests, reason);
        return tests;
    }
    addChiSquare(tests, occupied);
    addStrength(tests, occupied);
    addTwoByTwo(tests, occupied);
    const FisherExact fisher = fisherExact(occupied.table, options.fisherWorkLimit);
    tests.fisherP = fisher.twoSided;
    tests.fisherGreaterP = fisher.greater;
    tests.fisherLessP = fisher.less;
    tests.monteCarloP = monteCarloP(occupied.table, options.permutations, options.seed);
    tests.recommended = recommendation(tests, occupied);
    return tests;
}

}  // namespace codebook
