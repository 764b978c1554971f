// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases and what they speak of: the data frame of a study, and the cases that break a pattern.
#pragma once

#include <QStringList>

#include <vector>

#include "codebook/analysis/crosstab.h"

namespace codebook {

/// A row for every case that there is, also those of whom nothing is coded.
struct CaseCodeTable {
    std::vector<CaseId> cases;  ///< by name, as the language sorts
    QStringList codes;
    /// Passages in which the case speaks, by case, then by code.
    std::vector<std::vector<std::int64_t>> counts;
    /// Codings where nobody who is a case speaks.
    std::int64_t unspoken = 0;
};
/// @param categories each with one set of codes, see appliedCodes() and codeCategories()
CaseCodeTable caseCodes(const Study& study, const TextSource& source,
                        const std::vector<AxisCategory>& categories, const QString& language = {});

/// A case that has the row of a cell, but nothing in the cell.
struct NegativeCase {
    CaseId person;
    std::vector<Place> places;      ///< of the row, where it speaks
    std::vector<CodingId> codings;  ///< that these were counted for, among others
};
/// The cases that break the pattern of one cell, by name; of what lies within the question's
/// limits.
/// @throws Interrupted
std::vector<NegativeCase> negativeCases(const Study& study, const TextSource& source,
                                        const Axis& rows, const Axis& columns, std::size_t row,
                                        std::size_t column, const CrossTabOptions& options,
                                        const QString& language = {});

}  // namespace codebook
