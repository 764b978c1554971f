// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables as independence would make them: the margins stay, the inside is chance.
#pragma once

#include <cstdint>
#include <vector>

#include "codebook/analysis/random_source.h"

namespace codebook {

/// Draws tables with given margins, each as probable as it is when units are dealt blindly
/// (multivariate hypergeometric). Few units are shuffled one by one; many are dealt cell by cell,
/// as Patefield does (Applied Statistics 30, 1981, AS 159), so counts of 10^9 cost no memory.
class RandomTables {
   public:
    RandomTables(std::vector<std::int64_t> rowTotals, std::vector<std::int64_t> columnTotals,
                 std::uint64_t seed);

    /// The next table, row after row; valid until the next call.
    const std::vector<std::int64_t>& next();
    /// About how many steps one table takes.
    double stepsPerTable() const { return m_steps; }

   private:
    void shuffleUnits();
    void dealCells();
    std::int64_t hypergeometric(std::int64_t drawn, std::int64_t marked, std::int64_t population);
    double logFactorial(std::int64_t n) const;

    std::vector<std::int64_t> m_rowTotals;
    std::vector<std::int64_t> m_columnTotals;
    std::int64_t m_total = 0;
    RandomSource m_random;
    std::vector<std::uint32_t> m_units;  ///< the column of each unit, when units are shuffled
    std::vector<double> m_logFactorials;
    std::vector<std::int64_t> m_left;  ///< of the columns, while cells are dealt
    std::vector<std::int64_t> m_table;
    double m_steps = 0;
};

}  // namespace codebook
