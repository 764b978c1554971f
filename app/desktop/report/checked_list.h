// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows to check, as tall as they are many, in an order that the person may change.
#pragma once

#include <QListWidget>

#include <vector>

namespace app {

class CheckedList : public QListWidget {
    Q_OBJECT

   public:
    struct Choice {
        QString key;
        QString text;
        QString spoken = {};  ///< for screen readers, where the text alone says too little
    };
    enum class Order : std::uint8_t {
        Fixed,
        Chosen,  ///< rows can be dragged, or moved by Alt and the arrow keys
    };
    explicit CheckedList(Order order, QWidget* parent = nullptr);

    /// Shows these, without changed(); the checked ones first where the order is chosen. Checked
    /// keys that are no choice are shown too, as what is gone.
    void setChoices(const std::vector<Choice>& choices, const QStringList& checked);
    /// In the order of the rows.
    QStringList checked() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

   Q_SIGNALS:
    void changed();
    /// With so many rows.
    void filled(int rows);

   protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;

   private:
    void add(const Choice& choice, bool isChecked);
    void move(int by);

    Order m_order;
    bool m_isShowing = false;  ///< rows are being set, not the person choosing
};

}  // namespace app
