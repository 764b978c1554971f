// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/page_colors.h"

#include "app/desktop/look/code_colors.h"
#include "app/desktop/look/look.h"

namespace app {

namespace {

constexpr double LeastContrast = 4.5;

QColor mixed(const QColor& one, const QColor& other, float share) {
    const auto part = [share](float from, float to) { return from + (to - from) * share; };
    return QColor::fromRgbF(part(one.redF(), other.redF()), part(one.greenF(), other.greenF()),
                            part(one.blueF(), other.blueF()));
}

/// As much of the other as leaves ink at 4.5:1.
QColor fill(const QColor& paper, const QColor& other, float share, const QColor& ink) {
    QColor made = mixed(paper, other, share);
    while (share > 0.02F && contrast(made, ink) < LeastContrast) {
        share *= 0.8F;
        made = mixed(paper, other, share);
    }
    return made;
}

}  // namespace

PageColors::PageColors(const QPalette& palette)
    : paper(palette.color(QPalette::Base)),
      ink(palette.color(QPalette::Text)),
      muted(palette.color(QPalette::PlaceholderText)),
      hairline(palette.color(QPalette::Mid)),
      accent(palette.color(QPalette::Highlight)),
      selection(fill(paper, accent, 0.36F, ink)),
      selectionIdle(fill(paper, muted, 0.3F, ink)),
      hit(fill(paper, palette.color(QPalette::LinkVisited), 0.3F, ink)),
      hitEdge(palette.color(QPalette::LinkVisited)),
      flash(fill(paper, accent, 0.5F, ink)),
      m_palette(palette) {}

const PageColors::Worn& PageColors::worn(const QColor& color) const {
    auto known = m_worn.constFind(color.rgb());
    if (known == m_worn.constEnd()) {
        const QColor opaque(color.rgb());
        const QColor tint = fill(tintColor(opaque, m_palette), paper, 0, ink);
        known = m_worn.insert(color.rgb(),
                              {tint, mixed(paper, tint, 0.5F), stripeColor(opaque, m_palette)});
    }
    return *known;
}

QColor PageColors::tint(const ShownCoding& coding) const {
    const Worn& colors = worn(coding.color);
    return coding.isMine ? colors.tint : colors.paleTint;
}

QColor PageColors::stripe(const ShownCoding& coding) const { return worn(coding.color).stripe; }

}  // namespace app
