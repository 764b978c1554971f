// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/words/word_statistics.h"

#include <gtest/gtest.h>

#include <cmath>

namespace indexer {

/// Gries (2008: 406): "a" in the five parts of "b a m n i b e u p", "b a s a t b e w q n",
/// "b c a g a b e s t a", "b a g h a b e a a t", "b a h a a b e a x a t".
const std::vector<TextPart> Gries{{9, 1}, {10, 2}, {10, 3}, {10, 4}, {11, 5}};

TEST(WordStatistics, giveDunningsLikelihoodOfHisBigramTable) {
    // Dunning (1993), table of "the swiss": k(AB) 110, k(A¬B) 2442, k(¬AB) 111, k(¬A¬B) 29114.
    EXPECT_NEAR(logLikelihood(110, 2442, 111, 29114), 270.72, 0.01);
    EXPECT_EQ(logLikelihood(0, 0, 0, 0), 0);
    EXPECT_NEAR(logLikelihood(10, 10, 20, 20), 0, 1e-9);
}

TEST(WordStatistics, compareTwoBodiesOfTextAsByHand) {
    // Expected 15 and 15: 2 (20 ln(20/15) + 10 ln(10/15)).
    EXPECT_NEAR(keynessLikelihood(20, 1000, 10, 1000),
                2 * (20 * std::log(20.0 / 15) + 10 * std::log(10.0 / 15)), 1e-12);
    EXPECT_NEAR(keynessLikelihood(20, 1000, 10, 1000), 3.398, 0.001);
    EXPECT_NEAR(logRatio(20, 1000, 10, 1000), 1, 1e-12);
    EXPECT_NEAR(logRatio(0, 1000, 4, 1000), -3, 1e-12);
    EXPECT_TRUE(std::isnan(logRatio(1, 0, 1, 10)));
}

TEST(WordStatistics, giveGriesDeviationOfHisExample) {
    EXPECT_NEAR(deviationOfProportions(Gries), 0.18, 1e-9);
    EXPECT_NEAR(normalizedDeviation(Gries), 0.18 / (1 - 0.18), 1e-9);
    EXPECT_TRUE(std::isnan(deviationOfProportions({{10, 0}})));
    EXPECT_NEAR(deviationOfProportions({{10, 0}, {10, 7}}), 0.5, 1e-12);
    EXPECT_NEAR(normalizedDeviation({{10, 0}, {10, 7}}), 1, 1e-12);
}

TEST(WordStatistics, giveJuillandsDOfGriesExample) {
    EXPECT_NEAR(juillandsD(Gries), 0.785, 0.001);
    EXPECT_NEAR(juillandsD({{10, 5}, {20, 10}, {30, 15}}), 1, 1e-12);
    EXPECT_NEAR(juillandsD({{10, 5}, {10, 0}}), 0, 1e-12);
    EXPECT_TRUE(std::isnan(juillandsD({{10, 1}})));
}

}  // namespace indexer
