// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands of a workspace of analysis: each shows its workspace before it does anything.
#pragma once

#include "app/desktop/session/user_commands.h"

namespace app {

class WorkspaceCommands {
   public:
    /// @param workspace while it lives, the commands can be given
    /// @param show has the workspace be seen
    WorkspaceCommands(UserCommands& commands, QObject* workspace, std::function<void()> show)
        : m_commands(commands), m_workspace(workspace), m_show(std::move(show)) {}

    /// For the menu of analyses; see UserCommand for what the texts are.
    void operator()(const char* id, const QString& text, const QString& hint,
                    const std::function<void()>& run, const QKeySequence& key = {}) const;

   private:
    UserCommands& m_commands;
    QObject* m_workspace;
    std::function<void()> m_show;
};

}  // namespace app
