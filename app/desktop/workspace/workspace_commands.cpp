// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/workspace_commands.h"

namespace app {

void WorkspaceCommands::operator()(const char* id, const QString& text, const QString& hint,
                                   const std::function<void()>& run,
                                   const QKeySequence& key) const {
    UserCommand command;
    command.id = QLatin1String(id);
    command.text = text;
    command.hint = hint;
    command.group = CommandGroup::Analysis;
    command.shortcut = key;
    m_commands.add(command, m_workspace, [show = m_show, run](bool) {
        show();
        run();
    });
}

}  // namespace app
