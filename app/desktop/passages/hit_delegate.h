// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A hit as a line of a concordance: what was found stands below what was found above.
#pragma once

#include <QStyledItemDelegate>

namespace app {

class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT

   public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

   private:
    static QRect tickArea(const QStyleOptionViewItem& option);
    static void paintTick(QPainter& painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index);
    static void paintWords(QPainter& painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index);
};

}  // namespace app
