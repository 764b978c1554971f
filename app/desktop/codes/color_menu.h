// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours that a code can have: the palette's twelve by name, any other by its number, or none
// of its own.
#pragma once

#include <QMenu>

namespace app {

class ColorMenu : public QMenu {
    Q_OBJECT

   public:
    explicit ColorMenu(QWidget* parent = nullptr);

    /// Marks the colour that the code has, "#rrggbb" or empty.
    void setCurrent(const QString& color);

   Q_SIGNALS:
    /// "#rrggbb", or empty for none of its own.
    void picked(const QString& color);

   private:
    QWidget* makeOwn();
    void pick(const QString& color);

    QLineEdit* m_own = nullptr;
    QList<QAction*> m_colors;
};

}  // namespace app
