// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands of the codebook panel: declared once, and found in menus, by key and by right click.
#include <algorithm>

#include "app/desktop/codes/code_panel.h"
#include "app/desktop/codes/code_tree_model.h"
#include "app/desktop/codes/code_tree_view.h"
#include "app/desktop/session/session.h"
#include "codebook/project/code_steps.h"
#include "codebook/project/project.h"

namespace app {

CodePanel::Command& CodePanel::add(const char* id, const QString& text, const QKeySequence& key,
                                   void (CodePanel::*run)(), bool needsCode) {
    Command command;
    command.command.id = QLatin1String(id);
    command.command.text = text;
    command.command.group = CommandGroup::Codes;
    command.command.shortcut = key;
    command.command.isKeyOfPanel = true;
    command.needsCode = needsCode;
    if (run) command.run = [this, run](bool) { (this->*run)(); };
    return m_commands.emplace_back(std::move(command));
}

void CodePanel::makeCommands() {
    add("codes.new", tr("&New code"), Qt::Key_Insert, &CodePanel::askNew, false).command.icon =
        QStringLiteral("list-add");
    add("codes.newBelow", tr("New code &below"), Qt::SHIFT | Qt::Key_Insert,
        &CodePanel::askNewBelow);
    add("codes.code", tr("&Code the selection with it"), Qt::CTRL | Qt::Key_Return,
        &CodePanel::activateCodes)
        .command.hint = tr("Codes the words selected in the text with the codes chosen here.");
    add("codes.showPassages", tr("Show &passages"), Qt::Key_Return, &CodePanel::showPassages, false)
        .changes = false;
    add("codes.edit", tr("&Edit definition"), Qt::ALT | Qt::Key_Return, &CodePanel::edit).changes =
        false;
    add("codes.rename", tr("&Rename code"), Qt::Key_F2, &CodePanel::rename);
    add("codes.color", tr("Choose c&olour of code"), Qt::CTRL | Qt::SHIFT | Qt::Key_K,
        &CodePanel::pickColor);
    add("codes.merge", tr("&Merge code into another"), Qt::CTRL | Qt::Key_M, &CodePanel::askMerge)
        .command.hint = tr("All codings count as the other code's; its empty fields are filled.");
    add("codes.split", tr("&Split code"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, &CodePanel::split)
        .command.hint = tr("Some of the codings go into another code.");
    add("codes.remove", tr("&Delete code"), QKeySequence::Delete, &CodePanel::remove).command.icon =
        QStringLiteral("edit-delete");
    makeOrderCommands();
    makeViewCommands();
}

void CodePanel::makeOrderCommands() {
    add("codes.moveUp", tr("Move code &up"), Qt::ALT | Qt::Key_Up, &CodePanel::moveUp);
    add("codes.moveDown", tr("Move code do&wn"), Qt::ALT | Qt::Key_Down, &CodePanel::moveDown);
    add("codes.moveIn", tr("Move code below the one &above"), Qt::ALT | Qt::Key_Right,
        &CodePanel::moveIn);
    add("codes.moveOut", tr("Move code &out of its parent"), Qt::ALT | Qt::Key_Left,
        &CodePanel::moveOut);
    for (int digit = 0; digit <= codebook::shortcutDigits; ++digit) {
        const QByteArray id = "codes.digit" + QByteArray::number(digit);
        Command& command =
            add(id.constData(),
                digit == 0 ? tr("Take the key from the code")
                           : tr("Give the code the key %1").arg(digit),
                QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_0 + digit)), nullptr);
        command.command.isHiddenInMenus = digit > 0;
        command.run = [this, digit](bool) { giveDigit(digit); };
    }
}

void CodePanel::makeViewCommands() {
    const auto checkable = [this](const char* id, const QString& text,
                                  void (CodePanel::*set)(bool)) {
        Command& command = add(id, text, {}, nullptr, false);
        command.command.isCheckable = true;
        command.changes = false;
        command.run = [this, set](bool isOn) { (this->*set)(isOn); };
    };
    checkable("codes.group", tr("&Group codes by perspective"), &CodePanel::setGrouped);
    checkable("codes.sort", tr("Sort codes by the al&phabet"), &CodePanel::setSorted);
    checkable("codes.counts", tr("Show counts of docu&ments and cases"), &CodePanel::setAllCounts);
    add("codes.filter", tr("&Filter codes"), QKeySequence::Find, &CodePanel::focusFilter, false)
        .changes = false;
    add("codes.expand", tr("Unfold all codes"), {}, &CodePanel::expandAll, false).changes = false;
    add("codes.collapse", tr("Fold all codes"), {}, &CodePanel::collapseAll, false).changes = false;
}

CodePanel::Command* CodePanel::command(const QString& id) {
    for (Command& each : m_commands)
        if (each.command.id == id) return &each;
    return nullptr;
}

void CodePanel::declareCommands(UserCommands& commands) {
    for (Command& each : m_commands) each.action = commands.add(each.command, this, each.run);
    updateActions();
}

/// The panel's keys are heard while the tree has the focus, and there before keys of the window;
/// in lines they would get in the way.
bool CodePanel::hearKey(const QKeyEvent& event, bool isPressed) {
    if (!m_tree->hasFocus()) return false;
    const int key = event.key() == Qt::Key_Enter ? static_cast<int>(Qt::Key_Return) : event.key();
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence pressed(QKeyCombination(held, static_cast<Qt::Key>(key)));
    const auto meant = std::find_if(m_commands.begin(), m_commands.end(), [&](const Command& each) {
        return !each.command.shortcut.isEmpty() && each.command.shortcut == pressed;
    });
    if (meant == m_commands.end()) return false;
    if (isPressed && canRun(*meant))
        meant->run(true);
    else if (isPressed && meant->changes && m_session.project().isReadOnly())
        m_session.say(tr("This project can only be read."));
    return true;
}

bool CodePanel::canRun(const Command& command) const {
    return (currentCode() || !command.needsCode) &&
           !(command.changes && m_session.project().isReadOnly());
}

void CodePanel::updateActions() {
    for (const Command& each : m_commands)
        if (each.action) each.action->setEnabled(canRun(each));
    const auto check = [this](const char* id, bool isOn) {
        if (QAction* action = command(QLatin1String(id))->action) action->setChecked(isOn);
    };
    check("codes.group", m_model->grouping() == CodeGrouping::ByPerspective);
    check("codes.sort", m_model->sorting() == CodeSorting::Alphabet);
    check("codes.counts", !m_tree->isHeaderHidden());
}

void CodePanel::addToMenu(QMenu& menu, const QString& id) {
    const Command& from = *command(id);
    // A tab shows the key without making it one that the menu hears.
    const QString key = from.command.shortcut.toString(QKeySequence::NativeText);
    QAction* action =
        menu.addAction(key.isEmpty() ? from.command.text : from.command.text + u'\t' + key);
    action->setEnabled(canRun(from));
    if (from.command.isCheckable) {
        action->setCheckable(true);
        action->setChecked(
            (id == QLatin1String("codes.group") &&
             m_model->grouping() == CodeGrouping::ByPerspective) ||
            (id == QLatin1String("codes.sort") && m_model->sorting() == CodeSorting::Alphabet) ||
            (id == QLatin1String("codes.counts") && !m_tree->isHeaderHidden()));
    }
    connect(action, &QAction::triggered, this, from.run);
}

void CodePanel::openMenu(const QPoint& at) {
    QMenu menu(this);
    for (const char* id :
         {"codes.code", "codes.showPassages", "codes.edit", "", "codes.new", "codes.newBelow", "",
          "codes.rename", "codes.color", "codes.merge", "codes.split", "codes.remove", ""}) {
        if (*id == '\0')
            menu.addSeparator();
        else
            addToMenu(menu, QLatin1String(id));
    }
    QMenu* digits = menu.addMenu(tr("&Key that codes with it"));
    digits->setEnabled(static_cast<bool>(currentCode()));
    for (int digit = 1; digit <= codebook::shortcutDigits; ++digit)
        addToMenu(*digits, QStringLiteral("codes.digit%1").arg(digit));
    addToMenu(*digits, QStringLiteral("codes.digit0"));
    QMenu* order = menu.addMenu(tr("Mo&ve"));
    for (const char* id : {"codes.moveUp", "codes.moveDown", "codes.moveIn", "codes.moveOut"})
        addToMenu(*order, QLatin1String(id));
    // The colour is asked for at the row, when this menu is gone.
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

}  // namespace app
