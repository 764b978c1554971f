// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/estimate.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

#include "codebook/words.h"

namespace codebook {

namespace {
constexpr double upperTail = 0.975;
}

Estimate Estimate::withNormalInterval(double value, double standardError) {
    if (!std::isfinite(standardError)) return {Coefficient::of(value), {}, {}, {}};
    static const double z = boost::math::quantile(boost::math::normal(), upperTail);
    return {Coefficient::of(value), standardError, value - z * standardError,
            std::min(1.0, value + z * standardError)};
}

Estimate Estimate::withTInterval(double value, double standardError, double degreesOfFreedom) {
    if (degreesOfFreedom < 1 || !std::isfinite(standardError))
        return {Coefficient::of(value), {}, {}, {}};
    const double t = boost::math::quantile(boost::math::students_t(degreesOfFreedom), upperTail);
    return {Coefficient::of(value), standardError, value - t * standardError,
            std::min(1.0, value + t * standardError)};
}

QString noPairableUnits() { return Words::tr("No unit was coded by two coders."); }
QString noVariation() {
    return Words::tr("There is no variation: everything was given the same code.");
}
QString onlyForTwoCoders() { return Words::tr("This coefficient compares exactly two coders."); }
QString oneCoderOnly() { return Words::tr("There is only one coder."); }

}  // namespace codebook
