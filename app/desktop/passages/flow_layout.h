// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Items from left to right that go on in the next line where the width ends.
#pragma once

#include <QLayout>

#include <vector>

namespace app {

class FlowLayout : public QLayout {
    Q_OBJECT

   public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    /// Puts the widget at a place among the others.
    void insertWidget(int place, QWidget* widget);

    void addItem(QLayoutItem* item) override { m_items.push_back(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

   private:
    int arranged(const QRect& rect, bool isApplied) const;

    std::vector<QLayoutItem*> m_items;
};

}  // namespace app
