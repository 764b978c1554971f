// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A published worked example as published_examples.json has it, and the statistics it can be asked
// for by name.
#pragma once

#include <optional>
#include <vector>

#include "codebook/agreement/continuum.h"
#include "codebook/agreement/reliability_data.h"
#include "codebook/analysis/coefficient.h"

namespace tests {

/// Which statistic, of which category, with which weights.
struct Asked {
    QString stat;
    QString category;
    QString weightKind;
    std::vector<std::vector<double>> weights;
    QString distance;
    QString rule;
    std::size_t pair = 0;
    int near = 2;
    double positionWeight = 1, categoryWeight = 1, emptyCost = 1;
    std::vector<double> categoryDistances;
    std::optional<codebook::Continuum> continuum;  ///< another one than the example's
    int scale = 1;                                 ///< positions are to be multiplied by it
};

struct Check {
    Asked asked;
    std::optional<double> expected;  ///< none: undefined
    double tolerance = 0;
    std::optional<double> precise;
};

struct Example {
    QString id;
    QString cite;
    QString kind;
    codebook::ReliabilityData matrix;
    codebook::UnitCounts counts;
    std::optional<codebook::PairTable> table;
    std::vector<std::vector<QStringList>> sets;  ///< units or pairs, of two coders each
    codebook::Continuum continuum;
    std::vector<codebook::Continuum> samples;
    std::vector<std::vector<std::int64_t>> masses;
    std::vector<codebook::Continuum> intervalPairs;  ///< one unit of each of two coders
    std::vector<Check> checks;
};

std::vector<Example> publishedExamples();

/// None where nobody here knows the statistic.
std::optional<codebook::Coefficient> statistic(const Example& example, const Asked& asked);
std::optional<codebook::Coefficient> unitizingStatistic(const Example& example, const Asked& asked);

}  // namespace tests
