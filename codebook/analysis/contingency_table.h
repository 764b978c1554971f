// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plain table of counts, as the tests of independence see it: where it came from, a cross-tab of
// the project or a file, makes no difference here.
#pragma once

#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace codebook {

/// Counts of two crossed variables. Totals here are sums of cells, as the tests need them; a
/// cross-tab's own totals, which count distinct things, are not these.
struct ContingencyTable {
    QStringList rowLabels;
    QStringList columnLabels;
    /// Row after row, rows() × columns() of them, none negative.
    std::vector<std::int64_t> counts;

    std::size_t rows() const { return static_cast<std::size_t>(rowLabels.size()); }
    std::size_t columns() const { return static_cast<std::size_t>(columnLabels.size()); }
    std::int64_t at(std::size_t row, std::size_t column) const {
        return counts[row * columns() + column];
    }

    std::vector<std::int64_t> rowTotals() const;
    std::vector<std::int64_t> columnTotals() const;
    std::int64_t total() const;

    /// A table with the labels "1", "2", … for counts that carry none.
    /// @throws FormatError if the rows differ in length.
    static ContingencyTable unlabelled(const std::vector<std::vector<std::int64_t>>& rows);

    bool operator==(const ContingencyTable&) const = default;
};

/// @throws FormatError naming the place if the counts do not fill the labels' rows and columns, if
/// one of them is negative, or if they add up to more than 2^53, beyond which a double cannot
/// count.
void requireCounts(const ContingencyTable& table);

/// The table without the rows and columns that hold nothing, in the same order.
ContingencyTable occupiedPart(const ContingencyTable& table);

}  // namespace codebook
