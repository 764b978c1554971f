// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Published worked examples as oracles: printed values are met to their printed digits, recomputed
// ones to 1e-9.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/codebook/agreement/example.h"

namespace tests {
namespace {

/// What the examples were drawn from at random, with tolerances of its own.
bool isRandom(const QString& stat) {
    return stat.contains(QLatin1String("boot")) || stat.startsWith(QLatin1String("P(alpha")) ||
           stat.contains(QLatin1String("sampler"));
}

/// Gamma's values were computed with numbers of 32 bits.
double precision(const QString& stat) {
    return stat.startsWith(QLatin1String("gamma")) ? 1e-7 : 1e-9;
}

/// Formulas of other programs, kept in the file for comparison, which we do not offer.
bool isOthers(const Asked& asked) { return asked.distance.contains(QLatin1String("DKPro")); }

TEST(PublishedExamples, areAllMet) {
    int met = 0;
    for (const Example& example : publishedExamples())
        for (const Check& check : example.checks) {
            if (isOthers(check.asked)) continue;
            const std::string what =
                (example.id + u' ' + check.asked.stat + u' ' + check.asked.category + u' ' +
                 check.asked.weightKind + QStringLiteral(" (") + example.cite + u')')
                    .toStdString();
            const auto ours = statistic(example, check.asked);
            if (!ours) {
                ADD_FAILURE() << "nobody knows " << what;
                continue;
            }
            ++met;
            if (!check.expected) {
                EXPECT_FALSE(ours->isDefined()) << what;
                EXPECT_FALSE(ours->undefinedBecause.isEmpty()) << what;
                continue;
            }
            if (!ours->isDefined()) {
                ADD_FAILURE() << what << ": " << ours->undefinedBecause.toStdString();
                continue;
            }
            EXPECT_NEAR(**ours, *check.expected, check.tolerance) << what;
            if (check.precise && !isRandom(check.asked.stat)) {
                EXPECT_NEAR(**ours, *check.precise,
                            precision(check.asked.stat) * std::max(1.0, std::abs(*check.precise)))
                    << what;
            }
        }
    EXPECT_GT(met, 240);
}

}  // namespace
}  // namespace tests
