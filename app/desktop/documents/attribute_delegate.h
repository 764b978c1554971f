// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Editors for cells by the attribute's type.
#pragma once

#include "app/desktop/look/padded_delegate.h"

namespace app {

/// Numbers and dates are checked while they are written, dates can be taken from a calendar, yes
/// and no from a list; texts are completed from those in use. Several values are written as a|b.
class AttributeDelegate : public PaddedDelegate {
    Q_OBJECT

   public:
    using PaddedDelegate::PaddedDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

   private:
    QWidget* textEditor(QWidget* parent, const QModelIndex& index) const;
    QWidget* yesNoEditor(QWidget* parent) const;
};

}  // namespace app
