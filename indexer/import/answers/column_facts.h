// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the cells of one column have in common.
#pragma once

#include <QString>

#include "codebook/model/entities.h"
#include "indexer/import/answers/answer_table.h"

namespace indexer {

struct ColumnFacts {
    int rows = 0;      ///< of the table
    int filled = 0;    ///< cells that hold something
    int distinct = 0;  ///< different values
    double meanWords = 0;
    int longestWords = 0;
    qsizetype longest = 0;    ///< UTF-16 units of the longest cell
    bool hasLines = false;    ///< a cell goes over several lines
    bool areTimes = false;    ///< all are a date with a time of day, however written
    bool isCounting = false;  ///< whole numbers, each larger than the one before
    bool areLists = false;    ///< most hold semicolons: choices, as form programs write them
    codebook::AttributeType type = codebook::AttributeType::Text;

    /// Several words, and different ones from row to row.
    bool areOpenAnswers(const QString& header) const;
    /// All different and short enough for a name.
    bool mayBeNames() const;
};

/// Words are counted in at most 2,000 cells, spread over the rows.
/// @param table with cells that have no white space at their ends
ColumnFacts columnFacts(const AnswerTable& table, qsizetype column);

}  // namespace indexer
