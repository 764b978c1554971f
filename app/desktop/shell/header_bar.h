// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line at the top: what is open, where to type, whose coding this is.
#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace app {

class Session;
class UserCommands;

class HeaderBar : public QWidget {
    Q_OBJECT

   public:
    HeaderBar(Session& session, const UserCommands& commands, QWidget* parent = nullptr);

    /// Of the field that looks like the search line, for the list that opens below it.
    QRect searchRect() const;

   Q_SIGNALS:
    void searchWanted();

   private:
    void showLayer();

    Session& m_session;
    QToolButton* m_search;
    QToolButton* m_layer;
};

}  // namespace app
