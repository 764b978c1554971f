// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours that a page is drawn in, all from the palette and the codes.
#pragma once

#include <QHash>
#include <QPalette>

#include "app/desktop/transcript/transcript_content.h"

namespace app {

/// Ink on every fill stands at 4.5:1.
class PageColors {
   public:
    PageColors() = default;
    explicit PageColors(const QPalette& palette);

    QColor paper;
    QColor ink;
    QColor muted;
    QColor hairline;
    QColor accent;
    QColor selection;      ///< under words, while the view has the focus …
    QColor selectionIdle;  ///< … and while it has not
    QColor hit;            ///< under what a search found
    QColor hitEdge;        ///< its underline
    QColor flash;

    /// Under a coding's words; of others' codings half as strong.
    QColor tint(const ShownCoding& coding) const;
    /// Its stripe, grips and outline.
    QColor stripe(const ShownCoding& coding) const;

   private:
    struct Worn {
        QColor tint;
        QColor paleTint;
        QColor stripe;
    };
    const Worn& worn(const QColor& color) const;

    QPalette m_palette;
    mutable QHash<QRgb, Worn> m_worn;
};

}  // namespace app
