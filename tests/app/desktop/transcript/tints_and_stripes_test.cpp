// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "app/desktop/transcript/coding_index.h"
#include "app/desktop/transcript/margin_painter.h"
#include "app/desktop/transcript/stripe_lanes.h"
#include "app/desktop/transcript/tint_bands.h"

namespace tests {

namespace {

/// "0-4:1,2" for each stretch, its codings from the top.
std::string shown(const std::vector<app::TintBands>& bands) {
    std::string all;
    for (const auto& band : bands) {
        all += std::to_string(band.span.begin) + "-" + std::to_string(band.span.end) + ":";
        for (std::size_t i = 0; i < band.count; ++i) {
            if (i > 0) all += ',';
            all += std::to_string(band.codings[i]);
        }
        all += " ";
    }
    return all;
}

app::ShownCoding coding(std::int32_t id, std::int32_t begin, std::int32_t end) {
    app::ShownCoding made;
    made.id = {id};
    made.span = {begin, end};
    return made;
}

}  // namespace

TEST(TintBands, areNoneWhereNothingIsCoded) {
    EXPECT_EQ(shown(app::tintBands({0, 80}, {{{90, 99}, 1}, {{80, 81}, 2}})), "");
}

TEST(TintBands, divideALineWhereCodingsBeginAndEnd) {
    EXPECT_EQ(shown(app::tintBands({10, 30}, {{{0, 20}, 1}, {{15, 40}, 2}})),
              "10-15:1 15-20:1,2 20-30:2 ");
}

TEST(TintBands, areFourAtMost) {
    std::vector<app::Tinted> many;
    for (std::int32_t i = 1; i <= 160; ++i) many.push_back({{0, 50 + i}, i});
    EXPECT_EQ(shown(app::tintBands({0, 30}, many)), "0-30:1,2,3,4 ");
}

TEST(TintBands, takeInWhatTheyCannotShowWithoutADivision) {
    EXPECT_EQ(shown(app::tintBands(
                  {0, 30}, {{{0, 30}, 1}, {{0, 30}, 2}, {{0, 30}, 3}, {{0, 30}, 4}, {{9, 12}, 5}})),
              "0-30:1,2,3,4 ");
}

TEST(CodingIndex, findsWhatAPlainSearchFinds) {
    std::vector<app::ShownCoding> all;
    for (std::int32_t i = 1; i <= 1000; ++i)
        all.push_back(coding(i, i * 7919 % 5000, i * 7919 % 5000 + i * 31 % 400));
    const app::CodingIndex index(all);
    for (std::int32_t begin = 0; begin < 5500; begin += 123) {
        const codebook::Span span{begin, begin + 77};
        std::vector<std::int32_t> expected;
        for (const auto& each : all)
            if (!each.span.isEmpty() && each.span.overlaps(span)) expected.push_back(each.id.value);
        std::vector<std::int32_t> found;
        for (const std::int32_t at : index.overlapping(span))
            found.push_back(index.at(at).id.value);
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        ASSERT_EQ(found, expected);
    }
}

TEST(CodingIndex, knowsCodingsByTheirIds) {
    const app::CodingIndex index({coding(9, 5, 8), coding(4, 1, 2), coding(7, 3, 3)});
    EXPECT_EQ(index.at(index.indexOf({9})).span, (codebook::Span{5, 8}));
    EXPECT_EQ(index.indexOf({7}), -1) << "a coding without words is not shown";
    EXPECT_EQ(index.indexOf({}), -1);
}

TEST(StripeLanes, holdNoTwoStripesAtOneHeight) {
    std::vector<app::Stripe> stripes;
    stripes.reserve(300);
    for (int i = 0; i < 300; ++i) stripes.push_back({i + 1, i * 3, i * 3 + 5 + i * 17 % 60});
    app::StripeLanes lanes;
    lanes.place(stripes, 6);
    for (const auto& one : stripes)
        for (const auto& other : stripes) {
            if (one.coding == other.coding || one.lane < 0 || one.lane != other.lane) continue;
            ASSERT_FALSE(one.top < other.bottom && other.top < one.bottom);
        }
}

TEST(StripeLanes, stayWhereTheyWereWhileThePageIsScrolled) {
    app::StripeLanes lanes;
    std::vector<app::Stripe> before{{1, 0, 100}, {2, 10, 300}, {3, 50, 200}};
    lanes.place(before, 6);
    // The first has left the page; the others keep their lanes.
    std::vector<app::Stripe> after{{2, -90, 200}, {3, -50, 100}, {4, 20, 40}};
    lanes.place(after, 6);
    EXPECT_EQ(after[0].lane, before[1].lane);
    EXPECT_EQ(after[1].lane, before[2].lane);
    EXPECT_EQ(after[2].lane, 0);
}

TEST(StripeNames, neverStandOnEachOther) {
    std::vector<app::Stripe> stripes;
    stripes.reserve(200);
    for (int i = 0; i < 200; ++i) stripes.push_back({i + 1, i * 4 - 40, i * 4 + i % 90, i % 7 - 1});
    const auto names = app::stripeNames(stripes, 15, 600);
    ASSERT_GT(names.size(), 10U);
    std::size_t told = names.size();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) {
            EXPECT_GE(names[i].top, names[i - 1].top + 15);
        }
        told += static_cast<std::size_t>(names[i].more);
    }
    EXPECT_EQ(told, stripes.size()) << "who has no name is counted";
}

TEST(StripeLabel, cutsTheCodeBeforeItsCoder) {
    const QFontMetrics metrics{QFont()};
    const QString code = QStringLiteral("Trust in the police and its chiefs");
    const int wide = metrics.horizontalAdvance(code + QStringLiteral(" · Astrid")) + 1;
    EXPECT_EQ(app::stripeLabel(code, QStringLiteral("Astrid"), metrics, wide),
              code + QStringLiteral(" · Astrid"));
    const QString cut = app::stripeLabel(code, QStringLiteral("Astrid"), metrics, 120);
    EXPECT_TRUE(cut.endsWith(QStringLiteral(" · Astrid"))) << cut.toStdString();
    EXPECT_LE(metrics.horizontalAdvance(cut), 120);
    const QString both = app::stripeLabel(code, code, metrics, 120);
    EXPECT_TRUE(both.startsWith(QStringLiteral("Tr"))) << both.toStdString();
    EXPECT_LE(metrics.horizontalAdvance(both), 120);
    EXPECT_EQ(app::stripeLabel(code, {}, metrics, wide), code);
}

}  // namespace tests
