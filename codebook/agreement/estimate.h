// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A coefficient with what is known of its precision.
#pragma once

#include <optional>
#include <utility>

#include "codebook/analysis/coefficient.h"

namespace codebook {

/// A coefficient, and its standard error and 95 % interval where they are known.
struct Estimate {
    Coefficient value;
    std::optional<double> standardError;
    std::optional<double> low;
    std::optional<double> high;

    bool isDefined() const { return value.isDefined(); }
    double operator*() const { return *value; }

    static Estimate undefined(QString reason) {
        return {Coefficient::undefined(std::move(reason)), {}, {}, {}};
    }
    /// value ± 1.96 standard errors; the upper end is at most 1.
    static Estimate withNormalInterval(double value, double standardError);
    /// Student's t with that many degrees of freedom, as Gwet (2014) has it; the upper end is at
    /// most 1.
    static Estimate withTInterval(double value, double standardError, double degreesOfFreedom);
};

/// The sentences that say why there is no coefficient; one place, so that window and command line
/// say the same.
QString noPairableUnits();
QString noVariation();
QString onlyForTwoCoders();
QString oneCoderOnly();

}  // namespace codebook
