// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/spaced_cells.h"

#include "app/desktop/look/look.h"

namespace app {

namespace {

QStyleOptionViewItem within(QStyleOptionViewItem option) {
    option.rect.adjust(space::unit, 0, -space::inner, 0);
    return option;
}

}  // namespace

void SpacedCells::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QWidget* view = option.widget;
    view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, view);
    QStyledItemDelegate::paint(painter, within(option), index);
}

/// The check stands where it is painted.
bool SpacedCells::editorEvent(QEvent* event, QAbstractItemModel* model,
                              const QStyleOptionViewItem& option, const QModelIndex& index) {
    return QStyledItemDelegate::editorEvent(event, model, within(option), index);
}

}  // namespace app
