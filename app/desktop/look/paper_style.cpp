// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/look/paper_style.h"

#include <QPainterPath>
#include <QStyleOption>

#include "app/desktop/look/look.h"

namespace app {

namespace {

constexpr qreal Radius = 4;
constexpr int LeastButtonWidth = 64;

bool has(const QStyleOption& option, QStyle::StateFlag state) {
    return option.state.testFlag(state);
}

QColor outlineOf(const QStyleOption& option) {
    const bool isFocused =
        has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
    if (isFocused) return option.palette.color(QPalette::Highlight);
    // Seen at 3:1, quieter than words.
    const QColor muted = option.palette.color(QPalette::Dark);
    const QColor hairline = option.palette.color(QPalette::Mid);
    return QColor((2 * muted.red() + hairline.red()) / 3,
                  (2 * muted.green() + hairline.green()) / 3,
                  (2 * muted.blue() + hairline.blue()) / 3);
}

QRectF halfPixelIn(const QRect& rect) { return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5); }

void drawOutline(const QStyleOption& option, QPainter& painter, qreal radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(outlineOf(option));
    painter.drawRoundedRect(halfPixelIn(option.rect), radius, radius);
    painter.restore();
}

void drawFocus(const QStyleOption& option, QPainter& painter) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(option.palette.color(QPalette::Highlight), 1.5));
    const int out = space::unit / 2;
    painter.drawRoundedRect(halfPixelIn(option.rect.adjusted(-out, -out, out, out)), Radius,
                            Radius);
    painter.restore();
}

void drawButton(const QStyleOption& option, QPainter& painter) {
    const bool isDown = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool isHovered = has(option, QStyle::State_MouseOver);
    const QPalette::ColorRole fill =
        isDown ? QPalette::Mid : (isHovered ? QPalette::AlternateBase : QPalette::Button);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(fill));
    painter.drawRoundedRect(halfPixelIn(option.rect), Radius, Radius);
    painter.restore();
    drawOutline(option, painter, Radius);
}

/// A box with a tick, a dash where only some below it are ticked, or a ring with a dot.
void drawMark(const QStyleOption& option, QPainter& painter, bool isRound) {
    const bool isOn = has(option, QStyle::State_On);
    const bool isPartly = has(option, QStyle::State_NoChange);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const int side = std::min({option.rect.width(), option.rect.height(), 16});
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    const QRectF box = halfPixelIn(square);
    const qreal radius = isRound ? box.width() / 2 : 3;
    const QColor filled = option.palette.color(isEnabled ? QPalette::Highlight : QPalette::Dark);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isOn || isPartly ? filled : outlineOf(option));
    painter.setBrush(isOn || isPartly ? filled : option.palette.color(QPalette::Base));
    painter.drawRoundedRect(box, radius, radius);
    QPen pen(option.palette.color(isEnabled ? QPalette::HighlightedText : QPalette::Base));
    pen.setWidthF(side / 8.0);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (isPartly) {
        painter.setPen(pen);
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else if (isOn && isRound) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        painter.drawEllipse(box.center(), side / 5.0, side / 5.0);
    } else if (isOn) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.72), at(0.78, 0.3)});
    }
    painter.restore();
}

}  // namespace

PaperStyle::PaperStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void PaperStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const {
    switch (element) {
        case PE_PanelButtonCommand:
            drawButton(*option, *painter);
            break;
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
            drawMark(*option, *painter, false);
            break;
        case PE_FrameFocusRect:
            drawFocus(*option, *painter);
            break;
        case PE_IndicatorRadioButton:
            drawMark(*option, *painter, true);
            break;
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PaperStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox) drawOutline(*option, *painter, Radius - 2);
}

QSize PaperStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                   const QSize& contents, const QWidget* widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton) {
        size.rwidth() = std::max(size.width() + space::inner, LeastButtonWidth);
        size.rheight() += space::unit;
    }
    return size;
}

}  // namespace app
