// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/command_menus.h"

#include <QMenuBar>

namespace app {

void fillMenus(QMenuBar& bar, const UserCommands& commands) {
    QMenu* menu = nullptr;
    for (const CommandGroup group :
         {CommandGroup::Project, CommandGroup::Edit, CommandGroup::Coding, CommandGroup::Codes,
          CommandGroup::Documents, CommandGroup::Analysis, CommandGroup::View,
          CommandGroup::Help}) {
        menu = nullptr;
        for (const UserCommands::Entry& entry : commands.all()) {
            if (entry.command.group != group || entry.command.isHiddenInMenus) continue;
            if (!menu) {
                menu = bar.addMenu(groupName(group));
                menu->setToolTipsVisible(true);
            }
            menu->addAction(entry.action);
        }
    }
}

std::vector<Choice> commandChoices(const UserCommands& commands) {
    std::vector<Choice> choices;
    for (const UserCommands::Entry& entry : commands.all()) {
        Choice choice;
        choice.text = plainText(entry.command);
        choice.note = entry.command.shortcut.toString(QKeySequence::NativeText);
        choice.icon = entry.action->icon();
        choice.isEnabled = entry.action->isEnabled();
        choice.choose = [action = entry.action] { action->trigger(); };
        choices.push_back(std::move(choice));
    }
    return choices;
}

QString plainText(const UserCommand& command) {
    QString text = command.text;
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(u'&');
    text.replace(u'\x01', u'&');
    if (text.endsWith(u'…')) text.chop(1);
    return text;
}

}  // namespace app
