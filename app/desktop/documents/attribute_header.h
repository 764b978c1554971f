// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The heads of columns: the attribute's name, and below it, quieter, its type.
#pragma once

#include <QHeaderView>

namespace app {

class AttributeHeader : public QHeaderView {
    Q_OBJECT

   public:
    explicit AttributeHeader(QWidget* parent = nullptr);

   protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

   private:
    QString typeOf(int section) const;
};

}  // namespace app
