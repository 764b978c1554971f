// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who gave which unit which category: what every coefficient starts from.
#pragma once

#include <QStringList>

#include <cstdint>
#include <vector>

namespace codebook {

/// Units × coders. Equal units may stand once with how often they occur, which is how the
/// characters of a long text become a handful of rows.
struct ReliabilityData {
    static constexpr std::int32_t missing = -1;

    QStringList coders;
    QStringList categories;            ///< the declared scale, in its order
    std::vector<std::int32_t> values;  ///< unit after unit: a category's index, or missing
    std::vector<std::int64_t> times;   ///< of each unit; empty: once each

    std::size_t coderCount() const { return static_cast<std::size_t>(coders.size()); }
    std::size_t rows() const { return coders.isEmpty() ? 0 : values.size() / coderCount(); }
    std::int32_t at(std::size_t unit, std::size_t coder) const {
        return values[unit * coderCount() + coder];
    }
    std::int64_t timesOf(std::size_t unit) const { return times.empty() ? 1 : times[unit]; }
    /// How many units there are, those without any value included.
    std::int64_t units() const;
};

/// The same with equal units joined; nothing a coefficient sees changes but its speed.
ReliabilityData joined(const ReliabilityData& data);

/// How often each unit was given each category, by whomever.
struct UnitCounts {
    std::size_t categories = 0;
    std::vector<std::int32_t> counts;  ///< unit after unit
    std::vector<std::int64_t> times;   ///< of each unit; empty: once each

    std::size_t rows() const { return categories == 0 ? 0 : counts.size() / categories; }
    std::int32_t at(std::size_t unit, std::size_t category) const {
        return counts[unit * categories + category];
    }
    std::int64_t timesOf(std::size_t unit) const { return times.empty() ? 1 : times[unit]; }
    /// How many values the unit has.
    std::int64_t valuesOf(std::size_t unit) const;
};
UnitCounts countsOf(const ReliabilityData& data);

/// Two coders' categories against each other: units that both coded.
struct PairTable {
    std::size_t categories = 0;
    std::vector<std::int64_t> counts;  ///< the first coder's category, then the second's

    std::int64_t at(std::size_t row, std::size_t column) const {
        return counts[row * categories + column];
    }
    std::int64_t units() const;
};
PairTable pairTable(const ReliabilityData& data, std::size_t first, std::size_t second);

/// The units as they would stand in a matrix of two coders.
ReliabilityData asMatrix(const PairTable& table, const QStringList& categories);

}  // namespace codebook
