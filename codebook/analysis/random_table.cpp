// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shuffling costs a step a unit, dealing a few dozen a cell and more where counts spread widely.
#include "codebook/analysis/random_table.h"

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace codebook {

namespace {

constexpr std::int64_t kShuffledUnitsPerCell = 10;
constexpr std::int64_t kTabulatedFactorials = 100'000;
constexpr double kStepsToDealACell = 20;

double spreadOf(std::int64_t row, std::int64_t column, std::int64_t total) {
    const double share = static_cast<double>(column) / static_cast<double>(total);
    const double expected = static_cast<double>(row) * share;
    return std::sqrt(expected * (1 - share));
}

}  // namespace

RandomTables::RandomTables(std::vector<std::int64_t> rowTotals,
                           std::vector<std::int64_t> columnTotals, std::uint64_t seed)
    : m_rowTotals(std::move(rowTotals)),
      m_columnTotals(std::move(columnTotals)),
      m_total(std::accumulate(m_rowTotals.begin(), m_rowTotals.end(), std::int64_t{0})),
      m_random(seed),
      m_table(m_rowTotals.size() * m_columnTotals.size(), 0) {
    const auto cells = static_cast<std::int64_t>(m_table.size());
    m_steps = static_cast<double>(cells);
    if (m_total <= kShuffledUnitsPerCell * cells) {
        for (std::size_t column = 0; column < m_columnTotals.size(); ++column)
            m_units.insert(m_units.end(), static_cast<std::size_t>(m_columnTotals[column]),
                           static_cast<std::uint32_t>(column));
        m_steps += static_cast<double>(m_total);
        return;
    }
    for (const std::int64_t row : m_rowTotals)
        for (const std::int64_t column : m_columnTotals)
            m_steps += kStepsToDealACell + spreadOf(row, column, m_total);
    m_logFactorials.resize(static_cast<std::size_t>(std::min(m_total, kTabulatedFactorials)) + 1,
                           0.0);
    for (std::size_t n = 2; n < m_logFactorials.size(); ++n)
        m_logFactorials[n] = boost::math::lgamma(static_cast<double>(n) + 1);
}

const std::vector<std::int64_t>& RandomTables::next() {
    std::fill(m_table.begin(), m_table.end(), 0);
    if (m_units.empty())
        dealCells();
    else
        shuffleUnits();
    return m_table;
}

void RandomTables::shuffleUnits() {
    m_random.shuffle(m_units);
    std::size_t unit = 0;
    std::int64_t* row = m_table.data();
    for (const std::int64_t rowTotal : m_rowTotals) {
        for (std::int64_t i = 0; i < rowTotal; ++i) ++row[m_units[unit++]];
        row += m_columnTotals.size();
    }
}

void RandomTables::dealCells() {
    m_left = m_columnTotals;
    std::int64_t unitsLeft = m_total;
    std::size_t cell = 0;
    for (const std::int64_t rowTotal : m_rowTotals) {
        std::int64_t wanted = rowTotal;
        std::int64_t population = unitsLeft;
        for (std::int64_t& left : m_left) {
            const std::int64_t count = hypergeometric(wanted, left, population);
            population -= left;
            left -= count;
            wanted -= count;
            m_table[cell++] = count;
        }
        unitsLeft -= rowTotal;
    }
}

/// How many of the marked ones are among the drawn: inversion from the mode outwards.
std::int64_t RandomTables::hypergeometric(std::int64_t drawn, std::int64_t marked,
                                          std::int64_t population) {
    const std::int64_t lowest = std::max<std::int64_t>(0, drawn - (population - marked));
    const std::int64_t highest = std::min(drawn, marked);
    if (lowest == highest) return lowest;
    const std::int64_t others = population - marked - drawn;  // may be negative
    const double share = (static_cast<double>(marked) + 1) / (static_cast<double>(population) + 2);
    const auto mode = std::clamp(
        static_cast<std::int64_t>((static_cast<double>(drawn) + 1) * share), lowest, highest);
    const double atMode =
        std::exp(logFactorial(marked) - logFactorial(mode) - logFactorial(marked - mode) +
                 logFactorial(population - marked) - logFactorial(drawn - mode) -
                 logFactorial(others + mode) - logFactorial(population) + logFactorial(drawn) +
                 logFactorial(population - drawn));
    double left = m_random.unit() - atMode;
    double up = atMode;
    double down = atMode;
    std::int64_t above = mode;
    std::int64_t below = mode;
    while (left >= 0 && (above < highest || below > lowest) && (up > 0 || down > 0)) {
        if (above < highest) {
            up *= static_cast<double>(marked - above) / static_cast<double>(above + 1) *
                  (static_cast<double>(drawn - above) / static_cast<double>(others + above + 1));
            ++above;
            left -= up;
            if (left < 0) return above;
        }
        if (below > lowest) {
            down *= static_cast<double>(below) / static_cast<double>(marked - below + 1) *
                    (static_cast<double>(others + below) / static_cast<double>(drawn - below + 1));
            --below;
            left -= down;
            if (left < 0) return below;
        }
    }
    return mode;  // also what rounding leaves over
}

double RandomTables::logFactorial(std::int64_t n) const {
    const auto index = static_cast<std::size_t>(n);
    return index < m_logFactorials.size() ? m_logFactorials[index]
                                          : boost::math::lgamma(static_cast<double>(n) + 1);
}

}  // namespace codebook
