// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/shortcut_sheet.h"

#include <QHeaderView>
#include <QTreeWidget>

#include "app/desktop/look/look.h"
#include "app/desktop/session/fuzzy_match.h"
#include "app/desktop/shell/command_menus.h"

namespace app {

ShortcutSheet::ShortcutSheet(const UserCommands& commands, QWidget* window)
    : QWidget(window, Qt::Window), m_filter(new QLineEdit), m_tree(new QTreeWidget) {
    setWindowTitle(tr("Commands and keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 640);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter commands"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Command"), tr("Keys")});
    m_tree->setAccessibleName(tr("Commands and keys"));
    m_tree->setRootIsDecorated(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::between, space::between, space::between, space::between);
    column->setSpacing(space::inner);
    column->addWidget(m_filter);
    column->addWidget(m_tree);

    QHash<int, QTreeWidgetItem*> groups;
    for (const UserCommands::Entry& entry : commands.all()) {
        QTreeWidgetItem*& group = groups[static_cast<int>(entry.command.group)];
        if (!group) {
            group = new QTreeWidgetItem(m_tree, {groupName(entry.command.group).remove(u'&')});
            group->setFirstColumnSpanned(true);
            QFont font = m_tree->font();
            font.setWeight(QFont::DemiBold);
            group->setFont(0, font);
            group->setFlags(Qt::ItemIsEnabled);
        }
        auto* item = new QTreeWidgetItem(
            group,
            {plainText(entry.command), entry.command.shortcut.toString(QKeySequence::NativeText)});
        item->setToolTip(0, entry.command.hint);
    }
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
}

void ShortcutSheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ShortcutSheet::filter(const QString& typed) {
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_tree->topLevelItem(g);
        bool hasAny = false;
        for (int i = 0; i < group->childCount(); ++i) {
            const bool fits = fuzzyMatch(typed, group->child(i)->text(0)).has_value() ||
                              group->child(i)->text(1).contains(typed, Qt::CaseInsensitive);
            group->child(i)->setHidden(!fits);
            hasAny = hasAny || fits;
        }
        group->setHidden(!hasAny);
    }
}

}  // namespace app
