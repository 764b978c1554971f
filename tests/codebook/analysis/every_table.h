// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All tables with the margins of a given one, gone through without any cleverness: what clever code
// is checked against.
#pragma once

#include <cmath>
#include <functional>

#include "codebook/analysis/contingency_table.h"

namespace codebook {

struct ExactP {
    double fisher = 0;     ///< probability at most the observed one's
    double chiSquare = 0;  ///< X² at least the observed one
};

class EveryTable {
   public:
    explicit EveryTable(const ContingencyTable& table)
        : m_rows(table.rowTotals()),
          m_columns(table.columnTotals()),
          m_observed(table.counts),
          m_counts(table.counts.size(), 0) {
        for (const std::int64_t row : m_rows) m_logConstant += logFactorial(row);
        for (const std::int64_t column : m_columns) m_logConstant += logFactorial(column);
        m_logConstant -= logFactorial(table.total());
        m_total = static_cast<double>(table.total());
    }

    ExactP p() {
        m_left = m_columns;
        fill(0, m_rows.empty() ? 0 : m_rows[0]);
        return m_p;
    }

   private:
    static double logFactorial(std::int64_t n) { return std::lgamma(static_cast<double>(n) + 1); }

    double logProbability(const std::vector<std::int64_t>& counts) const {
        double sum = m_logConstant;
        for (const std::int64_t count : counts) sum -= logFactorial(count);
        return sum;
    }
    double chiSquare(const std::vector<std::int64_t>& counts) const {
        double sum = 0;
        for (std::size_t cell = 0; cell < counts.size(); ++cell) {
            const double expected = static_cast<double>(m_rows[cell / m_columns.size()]) *
                                    static_cast<double>(m_columns[cell % m_columns.size()]) /
                                    m_total;
            sum += std::pow(static_cast<double>(counts[cell]) - expected, 2) / expected;
        }
        return sum;
    }
    void fill(std::size_t cell, std::int64_t rowLeft) {
        if (cell == m_counts.size()) {
            const double logP = logProbability(m_counts);
            if (logP <= logProbability(m_observed) + 1e-7) m_p.fisher += std::exp(logP);
            if (chiSquare(m_counts) >= chiSquare(m_observed) * (1 - 1e-7))
                m_p.chiSquare += std::exp(logP);
            return;
        }
        const std::size_t row = cell / m_columns.size();
        const std::size_t column = cell % m_columns.size();
        const bool isLast = column + 1 == m_columns.size();
        const bool isBottom = row + 1 == m_rows.size();
        for (std::int64_t n = 0; n <= std::min(rowLeft, m_left[column]); ++n) {
            if ((isLast && n != rowLeft) || (isBottom && n != m_left[column])) continue;
            m_counts[cell] = n;
            m_left[column] -= n;
            fill(cell + 1, isLast ? (isBottom ? 0 : m_rows[row + 1]) : rowLeft - n);
            m_left[column] += n;
        }
    }

    std::vector<std::int64_t> m_rows;
    std::vector<std::int64_t> m_columns;
    std::vector<std::int64_t> m_left;
    std::vector<std::int64_t> m_observed;
    std::vector<std::int64_t> m_counts;
    double m_logConstant = 0;
    double m_total = 0;
    ExactP m_p;
};

}  // namespace codebook
