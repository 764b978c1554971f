// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where there is no coefficient, and where there is one after all.
#include <gtest/gtest.h>

#include "codebook/agreement/krippendorff.h"
#include "codebook/agreement/several_coders.h"
#include "codebook/agreement/two_coders.h"
#include "codebook/agreement/unitizing_family.h"

namespace codebook {
namespace {

ReliabilityData data(std::size_t coders, std::vector<std::int32_t> values, qsizetype categories) {
    ReliabilityData result;
    for (std::size_t coder = 0; coder < coders; ++coder)
        result.coders << QString::number(coder + 1);
    for (qsizetype k = 0; k < categories; ++k) result.categories << QString::number(k);
    result.values = std::move(values);
    return result;
}

Coefficient nominalAlpha(const ReliabilityData& of) {
    return krippendorffAlpha(countsOf(of), squaredDistance(MeasurementLevel::Nominal, {}))
        .alpha.value;
}

TEST(Undefined, isEverythingWhereAllGaveTheSameCodeButPercentIsWhole) {
    const ReliabilityData same = data(2, {0, 0, 0, 0, 0, 0}, 2);
    const auto two = twoCoderAgreement(pairTable(same, 0, 1), Weights::identity(2));
    EXPECT_DOUBLE_EQ(*two.percent, 1);
    for (const Coefficient& undefined :
         {two.cohenKappa.value, two.scottPi.value, two.bennettS.value, two.gwetAC.value,
          two.kappaMax, nominalAlpha(same), congerKappa(same, Weights::identity(2)).value,
          lightKappa(same),
          severalCoderAgreement(countsOf(same), Weights::identity(2)).fleissKappa.value}) {
        EXPECT_FALSE(undefined.isDefined());
        EXPECT_FALSE(undefined.undefinedBecause.isEmpty());
    }
}

TEST(Undefined, isEverythingWhereNothingIsPairable) {
    const ReliabilityData apart = data(2, {0, -1, -1, 1, 1, -1}, 2);
    const auto two = twoCoderAgreement(pairTable(apart, 0, 1), Weights::identity(2));
    EXPECT_FALSE(two.percent.isDefined());
    EXPECT_FALSE(two.cohenKappa.isDefined());
    EXPECT_FALSE(holsti(apart).isDefined());
    EXPECT_FALSE(nominalAlpha(apart).isDefined());
    EXPECT_FALSE(congerKappa(apart, Weights::identity(2)).isDefined());
}

TEST(Undefined, isNotOneDisagreementInOtherwiseConstantData) {
    const ReliabilityData one = data(2, {0, 0, 0, 0, 0, 1, 0, 0}, 2);
    const auto two = twoCoderAgreement(pairTable(one, 0, 1), Weights::identity(2));
    EXPECT_NEAR(*two.cohenKappa, 0, 1e-12);
    EXPECT_NEAR(*nominalAlpha(one), 0, 1e-12);
}

TEST(Undefined, isEverythingOfOneCoder) {
    const ReliabilityData alone = data(1, {0, 1, 0}, 2);
    EXPECT_FALSE(nominalAlpha(alone).isDefined());
    EXPECT_FALSE(lightKappa(alone).isDefined());
    EXPECT_FALSE(congerKappa(alone, Weights::identity(2)).isDefined());
    EXPECT_FALSE(severalCoderAgreement(countsOf(alone), Weights::identity(2)).percent.isDefined());
}

TEST(JoinedUnits, changeNoCoefficient) {
    std::vector<std::int32_t> values;
    for (int unit = 0; unit < 200; ++unit)
        for (int coder = 0; coder < 3; ++coder)
            values.push_back((unit * 7 + coder * (unit % 5)) % 4 - (unit % 11 == coder ? 4 : 0));
    for (std::int32_t& value : values) value = std::max(value, -1);
    const ReliabilityData apart = data(3, values, 4);
    const ReliabilityData together = joined(apart);
    EXPECT_LT(together.rows(), apart.rows() / 2);
    EXPECT_EQ(together.units(), apart.units());
    const Weights w = Weights::identity(4);
    const auto before = severalCoderAgreement(countsOf(apart), w);
    const auto after = severalCoderAgreement(countsOf(together), w);
    EXPECT_NEAR(*before.gwetAC, *after.gwetAC, 1e-12);
    EXPECT_NEAR(*before.gwetAC.standardError, *after.gwetAC.standardError, 1e-12);
    EXPECT_NEAR(*congerKappa(apart, w).standardError, *congerKappa(together, w).standardError,
                1e-12);
    EXPECT_NEAR(*nominalAlpha(apart), *nominalAlpha(together), 1e-12);
}

}  // namespace
}  // namespace codebook
