// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/user_commands.h"

#include <QCoreApplication>

#include "app/desktop/look/look.h"

namespace app {

QAction* UserCommands::add(const UserCommand& command, QObject* context,
                           std::function<void(bool)> run) {
    Q_ASSERT_X(action(command.id) == nullptr, "UserCommands", "declared twice");
    auto* added = new QAction(command.text, this);
    added->setObjectName(command.id);
    if (!command.icon.isEmpty()) added->setIcon(icon(command.icon));
    if (!command.isKeyOfPanel) added->setShortcut(command.shortcut);
    added->setCheckable(command.isCheckable);
    if (!command.hint.isEmpty()) added->setToolTip(command.hint);
    added->setStatusTip(command.hint);
    connect(added, &QAction::triggered, context, std::move(run));
    m_entries.push_back({command, added});
    return added;
}

QAction* UserCommands::action(const QString& id) const {
    for (const Entry& entry : m_entries)
        if (entry.command.id == id) return entry.action;
    return nullptr;
}

QString groupName(CommandGroup group) {
    switch (group) {
        case CommandGroup::Project:
            return UserCommands::tr("&Project");
        case CommandGroup::Edit:
            return UserCommands::tr("&Edit");
        case CommandGroup::Coding:
            return UserCommands::tr("&Coding");
        case CommandGroup::Codes:
            return UserCommands::tr("C&odebook");
        case CommandGroup::Documents:
            return UserCommands::tr("&Documents");
        case CommandGroup::Analysis:
            return UserCommands::tr("&Analysis");
        case CommandGroup::View:
            return UserCommands::tr("&View");
        case CommandGroup::Help:
            return UserCommands::tr("&Help");
    }
    return {};
}

}  // namespace app
