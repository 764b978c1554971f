// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/workspace_rail.h"

#include <QActionGroup>
#include <QStackedWidget>

#include "app/desktop/look/look.h"
#include "app/desktop/session/user_commands.h"

namespace app {

WorkspaceRail::WorkspaceRail(QStackedWidget& pages, UserCommands& commands, QWidget* parent)
    : QToolBar(parent), m_pages(pages), m_commands(commands), m_group(new QActionGroup(this)) {
    setObjectName(QStringLiteral("workspaces"));
    setWindowTitle(tr("Workspaces"));
    setAccessibleName(tr("Workspaces"));
    setOrientation(Qt::Vertical);
    setMovable(false);
    setFloatable(false);
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setIconSize({20, 20});
    setContextMenuPolicy(Qt::PreventContextMenu);
    connect(&pages, &QStackedWidget::currentChanged, this, [this](int index) {
        const auto actions = m_group->actions();
        for (QAction* action : actions)
            action->setChecked(action->data().value<QWidget*>() == m_pages.widget(index));
    });
}

void WorkspaceRail::add(const QString& id, const QString& name, const QString& iconName,
                        QWidget* page) {
    m_pages.addWidget(page);
    const int number = m_pages.indexOf(page) + 1;
    QAction* action =
        m_commands.add({QStringLiteral("workspace.") + id,
                        tr("Workspace: %1").arg(name),
                        CommandGroup::View,
                        QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)),
                        iconName,
                        {},
                        false,
                        true},
                       this, [this, page](bool) { m_pages.setCurrentWidget(page); });
    action->setIconText(name);
    action->setData(QVariant::fromValue(page));
    action->setActionGroup(m_group);
    action->setChecked(m_pages.currentWidget() == page);
    addAction(action);
}

}  // namespace app
