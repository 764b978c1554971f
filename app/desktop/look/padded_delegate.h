// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells whose words stand in line with the heads of their columns.
#pragma once

#include <QStyledItemDelegate>

namespace app {

class PaddedDelegate : public QStyledItemDelegate {
    Q_OBJECT

   public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// With the padding, so that a column that is fitted to its contents shows them whole.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

   protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

}  // namespace app
