// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/look/padded_delegate.h"

#include <QApplication>

#include "app/desktop/look/look.h"

namespace app {

namespace {

/// The style itself keeps some distance already.
QStyleOptionViewItem padded(QStyleOptionViewItem option) {
    const int margin =
        QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) +
        1;
    const int more = std::max(0, space::inner - margin);
    option.rect.adjust(more, 0, -more, 0);
    return option;
}

}  // namespace

void PaddedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, option.widget);
    QStyledItemDelegate::paint(painter, padded(option), index);
}

QSize PaddedDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + option.rect.width() - padded(option).rect.width(), size.height()};
}

bool PaddedDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                 const QStyleOptionViewItem& option, const QModelIndex& index) {
    return QStyledItemDelegate::editorEvent(event, model, padded(option), index);
}

}  // namespace app
