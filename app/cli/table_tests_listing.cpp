// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_tests_listing.h"

#include "app/cli/json.h"
#include "codebook/analysis/table_reading.h"

namespace app {

namespace {

using codebook::Coefficient;
using codebook::TableTests;

struct NamedCoefficient {
    const char* key;
    const char* label;
    Coefficient TableTests::*coefficient;
};

constexpr std::array coefficients{
    NamedCoefficient{"chiSquare", "χ²", &TableTests::chiSquare},
    NamedCoefficient{"df", "df", &TableTests::df},
    NamedCoefficient{"p", "p (χ²)", &TableTests::p},
    NamedCoefficient{"yates", "χ² with Yates' correction", &TableTests::yates},
    NamedCoefficient{"yatesP", "p (Yates)", &TableTests::yatesP},
    NamedCoefficient{"g", "G", &TableTests::g},
    NamedCoefficient{"gP", "p (G)", &TableTests::gP},
    NamedCoefficient{"fisherP", "p (Fisher, exact)", &TableTests::fisherP},
    NamedCoefficient{"monteCarloP", "p (Monte Carlo)", &TableTests::monteCarloP},
    NamedCoefficient{"cramersV", "Cramér's V", &TableTests::cramersV},
    NamedCoefficient{"cramersVCorrected", "Cramér's V, bias-corrected",
                     &TableTests::cramersVCorrected},
    NamedCoefficient{"phi", "φ", &TableTests::phi},
};

Json coefficientJson(const Coefficient& coefficient) {
    if (coefficient.value) return *coefficient.value;
    return {{"undefined", json(coefficient.undefinedBecause)}};
}

Json matrixJson(const codebook::CoefficientMatrix& matrix) {
    Json rows = Json::array();
    for (const auto& row : matrix) {
        Json cells = Json::array();
        for (const Coefficient& cell : row) cells.push_back(coefficientJson(cell));
        rows.push_back(std::move(cells));
    }
    return rows;
}

}  // namespace

Json testsJson(const TableTests& tests) {
    Json object = Json::object();
    for (const auto& named : coefficients)
        object[named.key] = coefficientJson(tests.*named.coefficient);
    object["pearsonResiduals"] = matrixJson(tests.pearsonResiduals);
    object["adjustedResiduals"] = matrixJson(tests.adjustedResiduals);
    object["expected"] = matrixJson(tests.expected);
    object["n"] = tests.total;
    object["interpretation"] = json(codebook::interpretation(tests));
    return object;
}

QStringList testsLines(const TableTests& tests) {
    QStringList lines;
    for (const auto& named : coefficients) {
        const Coefficient& coefficient = tests.*named.coefficient;
        const QString label = QString::fromUtf8(named.label);
        // What a table of this shape cannot have need not be said of each table.
        if (coefficient.value)
            lines << QStringLiteral("%1 = %2").arg(label).arg(*coefficient.value, 0, 'g', 4);
    }
    lines << codebook::interpretation(tests);
    return lines;
}

}  // namespace app
