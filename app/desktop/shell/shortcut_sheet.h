// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every command with its keys, to look up and to print in the head.
#pragma once

#include <QWidget>

class QLineEdit;
class QTreeWidget;

namespace app {

class UserCommands;

/// A window of its own beside the main one, never modal.
class ShortcutSheet : public QWidget {
    Q_OBJECT

   public:
    ShortcutSheet(const UserCommands& commands, QWidget* window);

   protected:
    void keyPressEvent(QKeyEvent* event) override;

   private:
    void filter(const QString& typed);

    QLineEdit* m_filter;
    QTreeWidget* m_tree;
};

}  // namespace app
