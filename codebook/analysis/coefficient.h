// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A statistic is a number or it does not exist; where it does not, the reader is told why instead
// of being shown a 0, a 1 or "NaN".
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace codebook {

/// A number, or the reason why there is none. Exactly one of the two is set; a Coefficient that
/// nobody has set has neither, and counts as undefined.
struct Coefficient {
    std::optional<double> value;
    /// One sentence, empty where there is a value.
    QString undefinedBecause;

    static Coefficient of(double number) { return {number, {}}; }
    static Coefficient undefined(QString reason) { return {std::nullopt, std::move(reason)}; }

    bool isDefined() const { return value.has_value(); }
    explicit operator bool() const { return isDefined(); }
    /// The number, which must exist.
    double operator*() const { return *value; }

    bool operator==(const Coefficient&) const = default;
};

}  // namespace codebook
