// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text that several coders cut into units: what unitizing coefficients start from.
#pragma once

#include <QStringList>

#include <cstdint>
#include <vector>

namespace codebook {

/// A stretch [begin, end) that a coder gave a category.
struct ContinuumUnit {
    double begin = 0;
    double end = 0;
    std::int32_t category = 0;

    double length() const { return end - begin; }
    bool operator==(const ContinuumUnit&) const = default;
};

struct Continuum {
    double begin = 0;
    double end = 0;
    QStringList categories;
    QStringList coders;
    std::vector<std::vector<ContinuumUnit>> units;  ///< of each coder, ascending by begin, then end

    double length() const { return end - begin; }
    std::size_t coderCount() const { return units.size(); }
    std::size_t unitCount() const;
    /// Puts every coder's units in their order.
    void sort();
};

/// True where two units of one coder share text; with a category, of that category alone.
bool overlapsItself(const Continuum& continuum, std::int32_t onlyCategory = -1);
/// The continuum with the units of one category.
Continuum ofCategory(const Continuum& continuum, std::int32_t category);

}  // namespace codebook
