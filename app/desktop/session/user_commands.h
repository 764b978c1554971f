// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that a person can do, declared once: menus, toolbars, the command palette and the
// shortcut sheet all show what stands here.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace app {

enum class CommandGroup : std::uint8_t {
    Project,
    Edit,
    Coding,
    Codes,
    Documents,
    Analysis,
    View,
    Help,
};

/// How a command is called and reached.
struct UserCommand {
    QString id;  ///< stable: "coding.repeat"
    QString text;
    CommandGroup group = CommandGroup::Project;
    QKeySequence shortcut = {};
    QString icon = {};  ///< freedesktop name, or empty
    QString hint = {};  ///< a sentence; empty where the text says it all
    /// The key works only inside one panel, which hears it itself; it is shown everywhere all the
    /// same.
    bool isKeyOfPanel = false;
    bool isCheckable = false;
    /// Left out of the menus, not of palette and sheet: one of a long row, as digits 1 to 9.
    bool isHiddenInMenus = false;
};

class UserCommands : public QObject {
    Q_OBJECT

   public:
    using QObject::QObject;

    struct Entry {
        UserCommand command;
        QAction* action = nullptr;
    };

    /// Declares a command. `run` is called with the action's checked state while `context` lives.
    QAction* add(const UserCommand& command, QObject* context, std::function<void(bool)> run);
    /// The action of the command with that id, or null.
    QAction* action(const QString& id) const;
    /// In the order of their declaration.
    const std::vector<Entry>& all() const { return m_entries; }

   private:
    std::vector<Entry> m_entries;
};

/// The group as menus call it, in the language of the window.
QString groupName(CommandGroup group);

}  // namespace app
