// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/command_menus.h"

#include <QCoreApplication>
#include <QHash>
#include <QMenuBar>

#include <array>

namespace app {

namespace {

/// Commands of one kind that would make the menus View and Analysis too long to be read.
struct Submenu {
    const char* ids;  ///< how the commands' ids begin
    const char* name;
};

constexpr std::array<Submenu, 11> submenus{{
    {"workspace.", QT_TRANSLATE_NOOP("Submenu", "&Workspace")},
    {"focus.", QT_TRANSLATE_NOOP("Submenu", "&Go to")},
    {"passages.", QT_TRANSLATE_NOOP("Submenu", "&Passages")},
    {"layer.", QT_TRANSLATE_NOOP("Submenu", "Coder &layer")},
    {"media.", QT_TRANSLATE_NOOP("Submenu", "&Recording")},
    {"view.scheme.", QT_TRANSLATE_NOOP("Submenu", "&Colours")},
    {"searching.", QT_TRANSLATE_NOOP("Submenu", "&Search")},
    {"crosstab.", QT_TRANSLATE_NOOP("Submenu", "&Cross-tab")},
    {"agreement.", QT_TRANSLATE_NOOP("Submenu", "&Agreement")},
    {"report.", QT_TRANSLATE_NOOP("Submenu", "&Report")},
    {"view.language.", QT_TRANSLATE_NOOP("Submenu", "L&anguage")},
}};

/// The menu below `menu` that the command belongs into, made when its first command comes; `menu`
/// itself for most.
QMenu* menuFor(const UserCommand& command, QMenu* menu, QHash<QString, QMenu*>& made) {
    if (command.group != CommandGroup::View && command.group != CommandGroup::Analysis) return menu;
    for (const Submenu& submenu : submenus) {
        if (!command.id.startsWith(QLatin1String(submenu.ids))) continue;
        QMenu*& below = made[QLatin1String(submenu.ids)];
        if (!below) {
            below = menu->addMenu(QCoreApplication::translate("Submenu", submenu.name));
            below->setToolTipsVisible(true);
        }
        return below;
    }
    return menu;
}

}  // namespace

void fillMenus(QMenuBar& bar, const UserCommands& commands) {
    QMenu* menu = nullptr;
    QHash<QString, QMenu*> made;
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
            menuFor(entry.command, menu, made)->addAction(entry.action);
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
