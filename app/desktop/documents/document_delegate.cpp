// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/document_delegate.h"

#include <QPainter>

#include "app/desktop/documents/document_tree_model.h"
#include "app/desktop/look/look.h"

namespace app {

namespace {

constexpr int BarWidth = 24;
constexpr int BarHeight = 4;

bool isGroup(const QModelIndex& index) {
    return index.data(DocumentTreeModel::DocumentRole).toInt() == 0;
}

/// A track in the hairline's colour with the share in the muted ink; the figure stands beside it.
void paintBar(QPainter* painter, const QStyleOptionViewItem& option, double share) {
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const QPalette& palette = option.palette;
    QRect track(option.rect.left() + space::unit, option.rect.center().y() - BarHeight / 2 + 1,
                BarWidth, BarHeight);
    if (option.direction == Qt::RightToLeft) track.moveRight(option.rect.right() - space::unit);
    QColor empty = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Mid);
    if (isSelected) empty.setAlphaF(0.35F);
    painter->fillRect(track, empty);
    const int filled = share > 0 ? std::max(1, qRound(share * BarWidth)) : 0;
    if (filled == 0) return;
    QRect part = track;
    part.setWidth(filled);
    if (option.direction == Qt::RightToLeft) part.moveRight(track.right());
    painter->fillRect(
        part, palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
}

}  // namespace

int DocumentDelegate::shareWidth(const QFontMetrics& metrics) {
    return BarWidth + metrics.horizontalAdvance(QStringLiteral("100 %")) + space::inner +
           space::unit;
}

void DocumentDelegate::initStyleOption(QStyleOptionViewItem* option,
                                       const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode =
        index.column() == DocumentTreeModel::NameColumn ? Qt::ElideMiddle : Qt::ElideRight;
    const bool isQuiet = isGroup(index) || index.column() != DocumentTreeModel::NameColumn;
    if (isQuiet)
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    if (isGroup(index)) option->font.setWeight(QFont::DemiBold);
}

void DocumentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant share = index.data(DocumentTreeModel::ShareRole);
    if (index.column() == DocumentTreeModel::CodedColumn && share.isValid())
        paintBar(painter, option, share.toDouble());
}

}  // namespace app
