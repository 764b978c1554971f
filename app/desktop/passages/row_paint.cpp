// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/row_paint.h"

#include <QPainter>

#include "app/desktop/look/look.h"

namespace app {

void paintGround(QPainter& painter, const QStyleOptionViewItem& option) {
    constexpr float selected = 0.14F;
    constexpr float hovered = 0.05F;
    constexpr int rule = 3;
    const QColor accent = option.palette.color(QPalette::Active, QPalette::Highlight);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor ground = accent;
        ground.setAlphaF(isSelected ? selected : hovered);
        painter.fillRect(option.rect, ground);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter.fillRect(QRect(option.rect.topLeft(), QSize(rule, option.rect.height())), accent);
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& name,
                  int count) {
    QRect area = option.rect.adjusted(space::inner, 0, -space::inner, -space::unit);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    const QString number = option.locale.toString(count);
    painter.setFont(option.font);
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, number);
    area.setRight(area.right() - option.fontMetrics.horizontalAdvance(number) - space::inner);
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::Active, QPalette::Text));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetrics(font).elidedText(name, Qt::ElideMiddle, area.width()));
    painter.fillRect(QRect(option.rect.left() + space::inner, option.rect.bottom(),
                           option.rect.width() - 2 * space::inner, space::hair),
                     option.palette.color(QPalette::Mid));
}

}  // namespace app
