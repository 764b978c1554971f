// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Published worked examples as oracles. Printed values are met to their printed digits, values
// that were recomputed with many digits to 1e-9.
#include <gtest/gtest.h>

#include <cmath>

#include "codebook/analysis/table_tests.h"

namespace codebook {
namespace {

TableTests testsOf(const std::vector<std::vector<std::int64_t>>& counts) {
    return tableTests(ContingencyTable::unlabelled(counts));
}

/// The printed value to its digits, the precise one to 1e-9 of its size.
void expectPublished(const Coefficient& ours, double printed, double tolerance, double precise) {
    ASSERT_TRUE(ours) << ours.undefinedBecause.toStdString();
    EXPECT_NEAR(*ours, printed, tolerance);
    EXPECT_NEAR(*ours, precise, 1e-9 * std::max(1e-300, std::abs(precise)));
}

void expectComputed(const Coefficient& ours, double value, double tolerance) {
    ASSERT_TRUE(ours) << ours.undefinedBecause.toStdString();
    EXPECT_NEAR(*ours, value, tolerance);
}

// Agresti 2007:39, as in R ?chisq.test (adjusted residuals are its $stdres).
TEST(PublishedTables, meetAgrestiOnPartyAndSex) {
    const TableTests t = testsOf({{762, 327, 468}, {484, 239, 477}});
    expectPublished(t.chiSquare, 30.070149095754672, 1e-09, 30.070149095754672);
    expectPublished(t.df, 2, 0.51, 2);
    expectPublished(t.p, 2.953589183211757e-07, 1e-15, 2.9535891832117595e-07);
    expectPublished(t.expected[0][0], 703.6713819368879, 1e-08, 703.6713819368879);
    expectPublished(t.expected[0][1], 319.64526659412405, 1e-08, 319.64526659412405);
    expectPublished(t.expected[0][2], 533.683351468988, 1e-08, 533.683351468988);
    expectPublished(t.expected[1][0], 542.3286180631121, 1e-08, 542.3286180631121);
    expectPublished(t.expected[1][1], 246.35473340587595, 1e-08, 246.35473340587595);
    expectPublished(t.expected[1][2], 411.316648531012, 1e-08, 411.316648531012);
    expectPublished(t.pearsonResiduals[0][0], 2.1988558, 5.1e-08, 2.198855766015898);
    expectPublished(t.pearsonResiduals[0][1], 0.4113702, 5.1e-08, 0.4113701700566286);
    expectPublished(t.pearsonResiduals[0][2], -2.8432397, 5.1e-08, -2.8432397155451494);
    expectPublished(t.pearsonResiduals[1][0], -2.5046695, 5.1e-08, -2.504669492560728);
    expectPublished(t.pearsonResiduals[1][1], -0.4685829, 5.1e-08, -0.46858294710127296);
    expectPublished(t.pearsonResiduals[1][2], 3.2386734, 5.1e-08, 3.2386734435365825);
    expectPublished(t.adjustedResiduals[0][0], 4.5020535, 5.1e-08, 4.502053521086705);
    expectPublished(t.adjustedResiduals[0][1], 0.6994517, 5.1e-08, 0.6994517329844296);
    expectPublished(t.adjustedResiduals[0][2], -5.3159455, 5.1e-08, -5.315945542704929);
    expectPublished(t.adjustedResiduals[1][0], -4.5020535, 5.1e-08, -4.5020535210867045);
    expectPublished(t.adjustedResiduals[1][1], -0.6994517, 5.1e-08, -0.6994517329844296);
    expectPublished(t.adjustedResiduals[1][2], 5.3159455, 5.1e-08, 5.315945542704929);
    expectComputed(t.cramersV, 0.10443580235646777, 1e-09);
    expectComputed(t.cramersVCorrected, 0.10091998278440886, 1e-09);
    expectComputed(t.g, 30.016692613239655, 1e-09);
}

// coronary heart disease by serum cholesterol (SAS documentation), as in statsmodels'
// test_contingency_tables (BSD-3).
TEST(PublishedTables, meetTheResidualsOfHeartDiseaseAndCholesterol) {
    const TableTests t = testsOf({{12, 8, 31, 41}, {307, 246, 439, 245}});
    expectPublished(t.adjustedResiduals[0][0], -2.55112945, 5.1e-08, -2.5511294540476928);
    expectPublished(t.adjustedResiduals[0][1], -2.6338782, 5.1e-08, -2.6338781950899546);
    expectPublished(t.adjustedResiduals[0][2], -0.34712127, 5.1e-08, -0.34712126580786573);
    expectPublished(t.adjustedResiduals[0][3], 5.5751083, 5.1e-08, 5.575108299238719);
    expectPublished(t.adjustedResiduals[1][0], 2.55112945, 5.1e-08, 2.551129454047692);
    expectPublished(t.adjustedResiduals[1][1], 2.6338782, 5.1e-08, 2.6338781950899595);
    expectPublished(t.adjustedResiduals[1][2], 0.34712127, 5.1e-08, 0.3471212658078626);
    expectPublished(t.adjustedResiduals[1][3], -5.5751083, 5.1e-08, -5.575108299238725);
    expectPublished(t.pearsonResiduals[0][0], -2.14562121, 5.1e-08, -2.145621205327404);
    expectPublished(t.pearsonResiduals[0][1], -2.28538719, 5.1e-08, -2.285387185714198);
    expectPublished(t.pearsonResiduals[0][2], -0.26923882, 5.1e-08, -0.2692388157279219);
    expectPublished(t.pearsonResiduals[0][3], 4.7649169, 5.1e-08, 4.76491690344708);
    expectPublished(t.pearsonResiduals[1][0], 0.58514314, 5.1e-08, 0.5851431381939552);
    expectPublished(t.pearsonResiduals[1][1], 0.62325942, 5.1e-08, 0.6232594208692129);
    expectPublished(t.pearsonResiduals[1][2], 0.07342547, 5.1e-08, 0.07342547005384349);
    expectPublished(t.pearsonResiduals[1][3], -1.29946443, 5.1e-08, -1.2994644269891067);
}

// scipy.stats test_assoc (BSD-3); X²/n < (r − 1)(c − 1)/(n − 1).
TEST(PublishedTables, giveZeroNotNanWhereBiasCorrectionLeavesNothing) {
    const TableTests t = testsOf({{12, 13, 14, 15, 16}, {17, 16, 18, 19, 11}, {9, 15, 14, 12, 11}});
    expectPublished(t.cramersV, 0.09222412010290792, 1e-13, 0.09222412010290792);
    expectPublished(t.tschuprowsT, 0.0775509319944633, 1e-13, 0.0775509319944633);
    expectPublished(t.contingencyCoefficient, 0.12932925727138758, 1e-13, 0.12932925727138758);
    expectPublished(t.chiSquare, 3.6062422513923686, 1e-11, 3.6062422513923686);
    expectPublished(t.p, 0.8907896110766022, 1e-12, 0.8907896110766023);
    expectPublished(t.cramersVCorrected, 0.0, 5.1e-10, 0.0);
}

// Koch and Edwards 1988, Treatment × Improved, assocstats of vcd.
TEST(PublishedTables, meetKochAndEdwardsOnArthritis) {
    const TableTests t = testsOf({{29, 7, 7}, {13, 7, 21}});
    expectPublished(t.chiSquare, 13.055, 0.00051, 13.055019852524108);
    expectPublished(t.p, 0.0014626, 5.1e-08, 0.0014626434089526504);
    expectPublished(t.g, 13.53, 0.00051, 13.529807129357849);
    expectPublished(t.gP, 0.0011536, 5.1e-08, 0.0011535587327223186);
    expectPublished(t.contingencyCoefficient, 0.367, 0.00051, 0.3667581445222345);
    expectPublished(t.cramersV, 0.394, 0.00051, 0.3942295054993213);
    expectComputed(t.cramersVCorrected, 0.36458467766657765, 1e-09);
}

// scipy.stats.chi2_contingency, documentation (BSD-3).
TEST(PublishedTables, meetYatesOnTwelveThreeSeventeenSixteen) {
    const TableTests t = testsOf({{12, 3}, {17, 16}});
    expectPublished(t.chiSquare, 3.4988285761425506, 1e-10, 3.498828576142551);
    expectPublished(t.p, 0.061412253987091006, 1e-12, 0.061412253987091076);
    expectPublished(t.yates, 2.4091074080184787, 1e-10, 2.4091074080184787);
    expectPublished(t.yatesP, 0.12063113097759662, 1e-12, 0.12063113097759648);
}

// Agresti 2002:106, table 3.11.
TEST(PublishedTables, meetAgrestiOnSexAndParty) {
    const TableTests t = testsOf({{279, 73, 225}, {165, 47, 191}});
    expectPublished(t.chiSquare, 7.0095, 5.1e-05, 7.009543616823935);
    expectPublished(t.p, 0.03005, 5.1e-06, 0.030053630547446097);
    expectComputed(t.g, 7.002593856125323, 1e-09);
}

// R fisher.test, as in scipy.stats TestFisherExact.test_precise (BSD-3).
TEST(PublishedTables, meetFisherOnTwoSevenEightTwo) {
    const TableTests t = testsOf({{2, 7}, {8, 2}});
    expectPublished(t.fisherP, 0.02301413756522114, 1e-10, 0.023014137565221172);
}

// R fisher.test, as in scipy.stats TestFisherExact.test_precise (BSD-3).
TEST(PublishedTables, meetFisherOnFiveOneTenTen) {
    const TableTests t = testsOf({{5, 1}, {10, 10}});
    expectPublished(t.fisherP, 0.197324414715719, 1e-10, 0.19732441471571782);
}

// R fisher.test, as in scipy.stats TestFisherExact.test_precise (BSD-3).
TEST(PublishedTables, meetFisherOnAHundredTwoThousandFive) {
    const TableTests t = testsOf({{100, 2}, {1000, 5}});
    expectPublished(t.fisherP, 0.1300759363430016, 1e-10, 0.1300759363427847);
}

// R fisher.test, as in scipy.stats TestFisherExact.test_precise (BSD-3).
TEST(PublishedTables, meetFisherOnFiveFifteenTwentyTwenty) {
    const TableTests t = testsOf({{5, 15}, {20, 20}});
    expectPublished(t.fisherP, 0.09580440012477637, 1e-10, 0.09580440012477205);
}

// Fisher 1935, R ?fisher.test.
TEST(PublishedTables, meetTheLadyTastingTea) {
    const TableTests t = testsOf({{3, 1}, {1, 3}});
    expectPublished(t.fisherGreaterP, 0.2429, 5.1e-05, 0.24285714285714224);
    expectPublished(t.fisherP, 0.4857, 5.1e-05, 0.4857142857142845);
}

// Agresti 2002:57, R ?fisher.test.
TEST(PublishedTables, meetFreemanAndHaltonOnJobSatisfaction) {
    const TableTests t = testsOf({{1, 3, 10, 6}, {2, 3, 10, 7}, {1, 6, 14, 12}, {0, 1, 9, 11}});
    expectPublished(t.fisherP, 0.7827, 5.1e-05, 0.7826849389747088);
    expectComputed(t.chiSquare, 5.965514588770402, 1e-09);
    expectComputed(t.monteCarloP, 0.7712, 0.01);
    expectComputed(t.p, 0.743364725052551, 1e-09);
}

// all tables with these margins summed.
TEST(PublishedTables, meetABruteForceSumOverThreeByThree) {
    const TableTests t = testsOf({{2, 1, 0}, {0, 2, 0}, {1, 0, 1}});
    expectComputed(t.fisherP, 0.48571428558735474, 1e-09);
}

// R: chisq.test(apply(UCBAdmissions, c(1, 2), sum)), Bickel, Hammel and O'Connell 1975.
TEST(PublishedTables, meetYatesOnBerkeleyAdmissions) {
    const TableTests t = testsOf({{1198, 557}, {1493, 1278}});
    expectComputed(t.yates, 91.6096, 5.1e-5);
    expectComputed(t.chiSquare, 92.2053, 5.1e-5);
    EXPECT_EQ(t.recommended, RecommendedTest::ChiSquare);
}

// R ?fisher.test: convictions of like-sex twins of criminals (Fisher 1962, 1970).
TEST(PublishedTables, meetFisherOnConvictedTwins) {
    const TableTests t = testsOf({{2, 15}, {10, 3}});
    expectComputed(t.fisherLessP, 0.0004652, 5.1e-8);
    expectComputed(t.fisherP, 0.0005367, 5.1e-8);
}

}  // namespace
}  // namespace codebook
