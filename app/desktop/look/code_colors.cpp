// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/look/code_colors.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "app/desktop/look/look.h"

namespace app {

namespace {

double luminance(const QColor& color) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

QColor mixed(const QColor& one, const QColor& other, double share) {
    const auto part = [share](float from, float to) {
        return static_cast<float>(from + (to - from) * share);
    };
    return QColor::fromRgbF(part(one.redF(), other.redF()), part(one.greenF(), other.greenF()),
                            part(one.blueF(), other.blueF()));
}

}  // namespace

const std::vector<QColor>& codePalette() {
    static const std::vector<QColor> palette = [] {
        std::vector<QColor> colors;
        for (const char* name : {"#0077BB", "#EE7733", "#117733", "#AA4499", "#44AA99", "#CC6677",
                                 "#332288", "#999933", "#882255", "#88CCEE", "#DDCC77", "#6B6F76"})
            colors.emplace_back(QLatin1String(name));
        return colors;
    }();
    return palette;
}

QString freshCodeColor(std::size_t used) {
    return codePalette()[used % codePalette().size()].name();
}

QColor codeColor(const QString& own, std::int32_t number) {
    const QColor given(own);
    if (given.isValid()) return given;
    return codePalette()[static_cast<std::size_t>(std::abs(number)) % codePalette().size()];
}

QColor stripeColor(const QColor& code, const QPalette& palette) {
    constexpr double Least = 3;
    const QColor paper = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::Text);
    QColor stripe = code;
    for (double share = 0.1; contrast(stripe, paper) < Least && share <= 1; share += 0.1)
        stripe = mixed(code, ink, share);
    return stripe;
}

QColor tintColor(const QColor& code, const QPalette& palette) {
    const bool isDark = schemeOf(palette) == Scheme::Dark;
    return mixed(palette.color(QPalette::Base), code, isDark ? 0.32 : 0.24);
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

}  // namespace app
