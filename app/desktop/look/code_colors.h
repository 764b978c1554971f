// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Colours of codes: a palette that stays apart for colour-blind readers and on both papers, and how
// one colour is worn as a stripe or as a tint under words.
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <cstdint>
#include <vector>

namespace app {

/// Twelve colours, neighbours far apart: the muted scheme of Paul Tol, "Colour schemes" (SRON
/// technical note 09-002, 2021), orange and blue of his vibrant one, and a grey.
const std::vector<QColor>& codePalette();
/// The palette's colour that comes after `used` others, as "#rrggbb".
QString freshCodeColor(std::size_t used);

/// The colour that the code is drawn in: its own, else one that follows from the number that stands
/// for it for good (CodeId::value), so that it keeps its colour where the codebook is sorted anew.
QColor codeColor(const QString& own, std::int32_t number);

/// At full strength, in the margin: kept at 3:1 on the palette's paper.
QColor stripeColor(const QColor& code, const QPalette& palette);
/// Under words: leaves the palette's ink on it at 4.5:1.
QColor tintColor(const QColor& code, const QPalette& palette);
/// The contrast of two opaque colours after WCAG 2.1, 1 to 21.
double contrast(const QColor& one, const QColor& other);

}  // namespace app
