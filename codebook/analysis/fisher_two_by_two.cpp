// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Weights are relative to the mode's, which is 1; what falls below the smallest normal double is 0.
#include "codebook/analysis/fisher_two_by_two.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "codebook/analysis/too_much_work.h"

namespace codebook {

namespace {

constexpr double kVanished = std::numeric_limits<double>::min();
constexpr double kTieTolerance = 1 + 1e-7;

/// The top left count of a 2 × 2 table with given margins.
class TopLeft {
   public:
    explicit TopLeft(const ContingencyTable& table)
        : m_row(table.at(0, 0) + table.at(0, 1)),
          m_column(table.at(0, 0) + table.at(1, 0)),
          m_total(table.total()),
          m_lowest(std::max<std::int64_t>(0, m_row + m_column - m_total)),
          m_highest(std::min(m_row, m_column)) {
        const auto row = static_cast<double>(m_row);
        const auto column = static_cast<double>(m_column);
        const auto total = static_cast<double>(m_total);
        m_mode = std::clamp(static_cast<std::int64_t>((row + 1) * ((column + 1) / (total + 2))),
                            m_lowest, m_highest);
        while (m_mode < m_highest && ratioAbove(m_mode) > 1) ++m_mode;
        while (m_mode > m_lowest && ratioAbove(m_mode - 1) < 1) --m_mode;
        m_deviation = std::sqrt(row * (column / total) * ((total - row) / total) *
                                ((total - column) / std::max(1.0, total - 1)));
    }

    std::int64_t mode() const { return m_mode; }
    /// About how many values have a weight that a double can hold.
    double breadth() const { return 76 * m_deviation; }

    /// Calls visit(count, weight) for the mode and all above it, upwards, while there is weight.
    template <class Visit>
    void walkUp(Visit visit) const {
        double weight = 1;
        for (std::int64_t count = m_mode; weight >= kVanished; ++count) {
            visit(count, weight);
            if (count == m_highest) return;
            weight *= ratioAbove(count);
        }
    }
    /// The same for all below the mode, downwards.
    template <class Visit>
    void walkDown(Visit visit) const {
        double weight = 1;
        for (std::int64_t count = m_mode; count > m_lowest;) {
            --count;
            weight /= ratioAbove(count);
            if (weight < kVanished) return;
            visit(count, weight);
        }
    }

   private:
    /// P(count + 1) / P(count).
    double ratioAbove(std::int64_t count) const {
        return static_cast<double>(m_row - count) / static_cast<double>(count + 1) *
               (static_cast<double>(m_column - count) /
                static_cast<double>(m_total - m_row - m_column + count + 1));
    }

    std::int64_t m_row;
    std::int64_t m_column;
    std::int64_t m_total;
    std::int64_t m_lowest;
    std::int64_t m_highest;
    std::int64_t m_mode = 0;
    double m_deviation = 0;
};

}  // namespace

FisherExact fisherTwoByTwo(const ContingencyTable& table, std::int64_t workLimit) {
    const TopLeft distribution(table);
    if (distribution.breadth() > static_cast<double>(workLimit)) {
        const Coefficient tooLarge = tooMuchWork();
        return {tooLarge, tooLarge, tooLarge};
    }
    const std::int64_t observed = table.at(0, 0);
    double observedWeight = 0;
    const auto findObserved = [&](std::int64_t count, double weight) {
        if (count == observed) observedWeight = weight;
    };
    if (observed >= distribution.mode())
        distribution.walkUp(findObserved);
    else
        distribution.walkDown(findObserved);

    double all = 0;
    double asImprobable = 0;
    double above = 0;
    double below = 0;
    const auto add = [&](std::int64_t count, double weight) {
        all += weight;
        if (weight <= observedWeight * kTieTolerance) asImprobable += weight;
        if (count >= observed) above += weight;
        if (count <= observed) below += weight;
    };
    distribution.walkUp(add);
    distribution.walkDown(add);
    const auto share = [all](double part) { return Coefficient::of(std::min(1.0, part / all)); };
    return {share(asImprobable), share(above), share(below)};
}

}  // namespace codebook
