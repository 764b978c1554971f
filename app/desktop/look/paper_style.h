// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Controls as ink on paper. Fusion makes its outlines by darkening the window's colour, which
// leaves none on dark paper; here they come from the palette.
#pragma once

#include <QProxyStyle>

namespace app {

class PaperStyle : public QProxyStyle {
    Q_OBJECT

   public:
    PaperStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
};

}  // namespace app
