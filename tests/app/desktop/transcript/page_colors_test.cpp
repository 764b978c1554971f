// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/page_colors.h"

#include <gtest/gtest.h>

#include "app/desktop/look/code_colors.h"
#include "app/desktop/look/look.h"

namespace tests {

namespace {

std::vector<QColor> anyColors() {
    std::vector<QColor> colors = app::codePalette();
    for (int red = 0; red < 256; red += 85)
        for (int green = 0; green < 256; green += 85)
            for (int blue = 0; blue < 256; blue += 85) colors.emplace_back(red, green, blue);
    return colors;
}

}  // namespace

class PageColorsIn : public ::testing::TestWithParam<app::Scheme> {};

TEST_P(PageColorsIn, leaveInkLegibleOnEveryTint) {
    const app::PageColors colors(app::paletteOf(GetParam()));
    for (const QColor& color : anyColors())
        for (const bool isMine : {true, false}) {
            app::ShownCoding coding;
            coding.color = color;
            coding.isMine = isMine;
            EXPECT_GE(app::contrast(colors.ink, colors.tint(coding)), 4.5)
                << color.name().toStdString();
            EXPECT_GE(app::contrast(colors.stripe(coding), colors.paper), 3)
                << color.name().toStdString();
        }
}

TEST_P(PageColorsIn, leaveInkLegibleOnWhatMarksWords) {
    const app::PageColors colors(app::paletteOf(GetParam()));
    for (const QColor& fill :
         {colors.selection, colors.selectionIdle, colors.hit, colors.flash, colors.paper})
        EXPECT_GE(app::contrast(colors.ink, fill), 4.5) << fill.name().toStdString();
    EXPECT_GE(app::contrast(colors.muted, colors.paper), 4.5);
}

INSTANTIATE_TEST_SUITE_P(BothThemes, PageColorsIn,
                         ::testing::Values(app::Scheme::Light, app::Scheme::Dark));

}  // namespace tests
