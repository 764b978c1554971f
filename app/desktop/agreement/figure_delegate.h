// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells of a comparison: a dot with its interval before the number, a bar a coder before the share.
#pragma once

#include <QStyledItemDelegate>

namespace app {

/// Where a coefficient stands on its line, from its left end (-0.2 or less) to its right (1).
double placeOnScale(double value);

class FigureDelegate : public QStyledItemDelegate {
    Q_OBJECT

   public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace app
