// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every command is found everywhere, has a name, and keeps its keys to itself.
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QTreeWidget>

#include "app/desktop/session/choice_list.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/command_menus.h"
#include "app/desktop/shell/error_strip.h"
#include "app/desktop/shell/help_window.h"
#include "app/desktop/shell/shortcut_sheet.h"
#include "codebook/project/project.h"
#include "tests/stories/window/opened_study.h"

namespace {

using app::UserCommands;
using tests::OpenedStudy;

using WindowCommands = OpenedStudy;

TEST_F(WindowCommands, standInAMenuAndInTheSheet) {
    openSample(true);
    app::ShortcutSheet sheet(m_window->commands(), m_window.get());
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    QStringList listed;
    for (QTreeWidgetItemIterator it(sheet.findChild<QTreeWidget*>()); *it; ++it)
        listed << (*it)->text(0);
    QList<QAction*> inMenus;
    for (QMenu* menu : m_window->menuBar()->findChildren<QMenu*>()) inMenus += menu->actions();
    for (const UserCommands::Entry& entry : m_window->commands().all()) {
        EXPECT_FALSE(entry.action->text().isEmpty()) << entry.command.id.toStdString();
        EXPECT_TRUE(listed.contains(app::plainText(entry.command)))
            << entry.command.id.toStdString();
        EXPECT_TRUE(entry.command.isHiddenInMenus || inMenus.contains(entry.action))
            << entry.command.id.toStdString();
    }
}

TEST_F(WindowCommands, leaveNoMenuTooLongToBeRead) {
    openSample(true);
    constexpr qsizetype Readable = 24;
    for (QMenu* menu : m_window->menuBar()->findChildren<QMenu*>()) {
        EXPECT_LE(menu->actions().size(), Readable) << menu->title().toStdString();
        EXPECT_FALSE(menu->actions().isEmpty()) << menu->title().toStdString();
    }
}

TEST_F(WindowCommands, shareNoKeysInTheWholeWindow) {
    openSample(true);
    QHash<QKeySequence, QString> taken;
    for (const UserCommands::Entry& entry : m_window->commands().all()) {
        if (entry.action->shortcutContext() != Qt::WindowShortcut) continue;
        for (const QKeySequence& key : entry.action->shortcuts()) {
            EXPECT_FALSE(taken.contains(key))
                << key.toString().toStdString() << ": " << entry.command.id.toStdString() << " and "
                << taken.value(key).toStdString();
            taken.insert(key, entry.command.id);
        }
    }
}

TEST_F(WindowCommands, areFoundByTyping) {
    openSample(true);
    trigger("edit.palette");
    type(QStringLiteral("blind"));
    press(Qt::Key_Return);
    EXPECT_TRUE(session().isBlind());
}

TEST_F(WindowCommands, leadToDocumentsAndCodes) {
    openSample(true);
    trigger("edit.palette");
    type(QStringLiteral("P3-group"));
    press(Qt::Key_Return);
    ASSERT_TRUE(session().document());
    EXPECT_EQ(study().documents.at(session().document()).name, QStringLiteral("P3-group-leader"));
}

TEST_F(WindowCommands, doNothingToRowsThatNobodySees) {
    openSample(true);
    const auto cases = study().cases.count();
    trigger("cases.remove");
    EXPECT_EQ(study().cases.count(), cases);
    EXPECT_TRUE(m_window->commands().action(QStringLiteral("workspace.cases"))->isChecked());
}

TEST_F(WindowCommands, openTheManualAtTheWorkspace) {
    openSample(true);
    trigger("workspace.cases");
    trigger("help.manual");
    auto* manual = m_window->findChild<app::HelpWindow*>();
    ASSERT_NE(manual, nullptr);
    EXPECT_EQ(manual->findChild<QListWidget*>()->currentItem()->text(),
              QStringLiteral("Documents, cases and attributes"));
}

TEST_F(WindowCommands, sayOneSentenceWhereTheyFail) {
    openSample(true);
    while (session().project().undoText()) session().undo();
    session().undo();
    EXPECT_EQ(m_window->findChild<app::ErrorStrip*>()->sentence(),
              QStringLiteral("There is nothing to undo."));
}

}  // namespace
