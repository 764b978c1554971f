// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both themes can be read: contrasts after WCAG 2.1.
#include "app/desktop/look/look.h"

#include <gtest/gtest.h>

#include "app/desktop/look/code_colors.h"

namespace {

using namespace app;

class LookTest : public ::testing::TestWithParam<Scheme> {
   protected:
    QPalette palette = paletteOf(GetParam());
    double against(QPalette::ColorRole ink, QPalette::ColorRole paper) const {
        return contrast(palette.color(ink), palette.color(paper));
    }
};

TEST_P(LookTest, setsEveryKindOfWordsAtFourAndAHalf) {
    for (const auto paper : {QPalette::Base, QPalette::Window, QPalette::AlternateBase})
        for (const auto ink : {QPalette::Text, QPalette::PlaceholderText, QPalette::Link,
                               QPalette::LinkVisited, QPalette::BrightText})
            EXPECT_GE(against(ink, paper), 4.5) << ink << " on " << paper;
    EXPECT_GE(against(QPalette::HighlightedText, QPalette::Highlight), 4.5);
    EXPECT_GE(
        contrast(palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Base)),
        4.5);
}

TEST_P(LookTest, leavesWordsLegibleOnEveryTint) {
    for (const QColor& code : codePalette()) {
        EXPECT_GE(contrast(palette.color(QPalette::Text), tintColor(code, palette)), 4.5)
            << code.name().toStdString();
        EXPECT_GE(contrast(stripeColor(code, palette), palette.color(QPalette::Base)), 3)
            << code.name().toStdString();
    }
}

TEST_P(LookTest, knowsWhichThemeItIs) { EXPECT_EQ(schemeOf(palette), GetParam()); }

INSTANTIATE_TEST_SUITE_P(BothThemes, LookTest, ::testing::Values(Scheme::Light, Scheme::Dark));

TEST(CodeColors, takesTheCodesOwnElseOneByItsPlace) {
    EXPECT_EQ(codeColor(QStringLiteral("#123456"), 3), QColor(0x12, 0x34, 0x56));
    EXPECT_EQ(codeColor(QString(), 3), codePalette()[3]);
    EXPECT_EQ(codeColor(QStringLiteral("no colour"), 12), codePalette()[0]);
}

TEST(CodeColors, countsContrastAsTheGuidelineDoes) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 1e-6);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

}  // namespace
