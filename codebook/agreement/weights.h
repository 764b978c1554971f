// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much two different categories agree: 1 for the same, less for others.
#pragma once

#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace codebook {

/// What the categories of a scale are to each other.
enum class WeightKind : std::uint8_t { Identity, Linear, Quadratic, Ordinal };

/// A symmetric or custom matrix of agreement weights.
struct Weights {
    std::size_t categories = 0;
    std::vector<double> values;  ///< row after row

    double at(std::size_t row, std::size_t column) const {
        return values[row * categories + column];
    }
    double sum() const;
    bool isIdentity() const;

    static Weights identity(std::size_t categories);
    /// @param scale where each category stands: its number, or its rank. Linear: 1 − |a − b|/range
    /// (Cicchetti and Allison 1971), quadratic its square's (Fleiss and Cohen 1973), ordinal
    /// 1 − C(|i − j| + 1, 2)/max by ranks in the scale (Gwet 2014).
    static Weights of(WeightKind kind, const std::vector<double>& scale);
    /// @throws FormatError if the matrix is not square or holds no numbers
    static Weights custom(const std::vector<std::vector<double>>& rows);
};

/// The categories' own numbers where all of them are numbers, else 1, 2, 3 ….
std::vector<double> scaleOf(const QStringList& categories);
/// True where every category is a number.
bool isNumeric(const QStringList& categories);

}  // namespace codebook
