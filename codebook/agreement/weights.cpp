// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/weights.h"

#include <algorithm>
#include <cmath>

#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {

double Weights::sum() const {
    double total = 0;
    for (const double value : values) total += value;
    return total;
}

bool Weights::isIdentity() const { return values == identity(categories).values; }

Weights Weights::identity(std::size_t categories) {
    Weights weights{categories, std::vector<double>(categories * categories, 0.0)};
    for (std::size_t k = 0; k < categories; ++k) weights.values[k * categories + k] = 1;
    return weights;
}

namespace {

/// The distance of two categories, not yet divided by the largest.
double distance(WeightKind kind, const std::vector<double>& scale, std::size_t a, std::size_t b) {
    const double apart = std::abs(scale[a] - scale[b]);
    if (kind == WeightKind::Linear) return apart;
    if (kind == WeightKind::Quadratic) return apart * apart;
    double between = 0;  // categories of the scale from one to the other, both included
    const auto [low, high] = std::minmax(scale[a], scale[b]);
    for (const double value : scale) between += value >= low && value <= high ? 1 : 0;
    return between * (between - 1) / 2;
}

}  // namespace

Weights Weights::of(WeightKind kind, const std::vector<double>& scale) {
    Weights weights = identity(scale.size());
    if (kind == WeightKind::Identity || scale.size() < 2) return weights;
    double largest = 0;
    for (std::size_t a = 0; a < scale.size(); ++a)
        for (std::size_t b = 0; b < scale.size(); ++b)
            largest = std::max(largest, distance(kind, scale, a, b));
    for (std::size_t a = 0; a < scale.size(); ++a)
        for (std::size_t b = 0; b < scale.size(); ++b)
            weights.values[a * scale.size() + b] = 1 - distance(kind, scale, a, b) / largest;
    return weights;
}

Weights Weights::custom(const std::vector<std::vector<double>>& rows) {
    Weights weights{rows.size(), {}};
    for (const auto& row : rows) {
        if (row.size() != rows.size())
            throw FormatError(Words::tr("A table of weights has as many rows as columns."));
        weights.values.insert(weights.values.end(), row.begin(), row.end());
    }
    if (!std::all_of(weights.values.begin(), weights.values.end(),
                     [](double value) { return std::isfinite(value); }))
        throw FormatError(Words::tr("A table of weights holds numbers only."));
    return weights;
}

bool isNumeric(const QStringList& categories) {
    return std::all_of(categories.begin(), categories.end(), [](const QString& category) {
        bool isNumber = false;
        return std::isfinite(category.toDouble(&isNumber)) && isNumber;
    });
}

std::vector<double> scaleOf(const QStringList& categories) {
    std::vector<double> scale;
    const bool hasNumbers = isNumeric(categories);
    for (const QString& category : categories)
        scale.push_back(hasNumbers ? category.toDouble() : static_cast<double>(scale.size()) + 1);
    return scale;
}

}  // namespace codebook
