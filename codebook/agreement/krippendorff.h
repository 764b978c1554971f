// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Krippendorff's alpha: any number of coders, any level of measurement, missing values.
#pragma once

#include <functional>
#include <vector>

#include "codebook/agreement/estimate.h"
#include "codebook/agreement/reliability_data.h"

namespace codebook {

enum class MeasurementLevel : std::uint8_t { Nominal, Ordinal, Interval, Ratio };

/// How often pairable values coincide in a unit (Krippendorff 2018, section 12.3.3):
/// o_ck = Σ_u pairs/(m_u − 1). Values that are alone in their unit count nowhere.
struct Coincidences {
    std::size_t categories = 0;
    std::vector<double> pairs;  ///< o_ck, row after row
    std::vector<double> sums;   ///< n_c
    double total = 0;           ///< n..

    double at(std::size_t row, std::size_t column) const {
        return pairs[row * categories + column];
    }
    /// Adds a unit with these counts of categories, so many times.
    void add(const std::int32_t* counts, double times);
    void add(const Coincidences& other, double times);
    static Coincidences none(std::size_t categories);
};
Coincidences coincidencesOf(const UnitCounts& counts);

/// δ² of two categories; may depend on how often each occurs, as it does on the ordinal level.
using SquaredDistance = std::function<double(const Coincidences&, std::size_t, std::size_t)>;
/// @param scale the categories' numbers, ascending. Ratio: ((c − k)/(c + k))², 0/0 = 0.
SquaredDistance squaredDistance(MeasurementLevel level, std::vector<double> scale);
/// δ² as a table, used as it is.
SquaredDistance squaredDistance(std::size_t categories, std::vector<double> table);

struct Alpha {
    Estimate alpha;          ///< its standard error is Gwet's (2014, chapter 6)
    double observed = 0;     ///< Do
    double expected = 0;     ///< De
    std::int64_t units = 0;  ///< with two values and more
    double values = 0;       ///< pairable ones, n..
};
Alpha krippendorffAlpha(const UnitCounts& counts, const SquaredDistance& distance);
/// 1 − Do/De, or none where De is 0.
std::optional<double> alphaOf(const Coincidences& coincidences, const SquaredDistance& distance);
/// Alpha of one category against all others (Krippendorff 1980:139).
Coefficient categoryAlpha(const Coincidences& all, std::size_t category);

}  // namespace codebook
