// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Perspectives as people see them: how they are called, in which order they stand, and the shape
// that stripes and swatches of their codes have, so that colour is not the only sign.
#pragma once

#include <QColor>
#include <QPainter>
#include <QString>
#include <QStringList>

#include "codebook/model/study.h"

namespace app {

/// How a short stripe is drawn.
enum class SwatchShape : std::uint8_t {
    Straight,  ///< structural
    Rounded,   ///< cultural
    Dashed,    ///< the first perspective beside these
    Dotted,    ///< all further ones
    Square,    ///< none
};

/// A snapshot of the perspectives that a study's codes have.
class Perspectives {
   public:
    explicit Perspectives(const codebook::Study& study);

    /// One spelling of each that is in use: structural, cultural, then the others in the order of
    /// the window's language.
    const QStringList& inUse() const { return m_inUse; }
    SwatchShape shapeOf(const QString& perspective) const;
    /// Equal for spellings of one perspective, empty for none.
    static QString key(const QString& perspective);
    /// As a heading or in a list: "Structural"; "No perspective" for none.
    static QString nameOf(const QString& perspective);

   private:
    QStringList m_inUse;
};

/// Draws a short stripe of that colour and shape, centred in the rectangle.
void paintSwatch(QPainter& painter, const QRectF& within, const QColor& color, SwatchShape shape);
/// The same as an icon of 16 px.
QIcon swatchIcon(const QColor& color, SwatchShape shape);

}  // namespace app
