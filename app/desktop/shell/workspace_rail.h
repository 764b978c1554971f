// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The workspaces, at the left edge.
#pragma once

#include <QToolBar>

class QActionGroup;
class QStackedWidget;

namespace app {

class UserCommands;

/// Each workspace is a command too: Alt and its number.
class WorkspaceRail : public QToolBar {
    Q_OBJECT

   public:
    WorkspaceRail(QStackedWidget& pages, UserCommands& commands, QWidget* parent = nullptr);

    void add(const QString& id, const QString& name, const QString& iconName, QWidget* page);

   private:
    QStackedWidget& m_pages;
    UserCommands& m_commands;
    QActionGroup* m_group;
};

}  // namespace app
