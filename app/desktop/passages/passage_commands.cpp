// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person can do with the passages, of PassagePanel.
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

#include "app/desktop/passages/passage_list.h"
#include "app/desktop/passages/passage_panel.h"
#include "app/desktop/passages/place_words.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"

namespace app {

namespace {

/// More would be a text of its own; the report writes quotations.
constexpr std::size_t mostCopied = 2000;

}  // namespace

void PassagePanel::copy() {
    const auto places = selectedPlaces();
    QStringList quotations;
    for (std::size_t i = 0; i < std::min(places.size(), mostCopied); ++i)
        quotations << quotationText(m_session, places[i]);
    if (quotations.isEmpty()) return;
    QGuiApplication::clipboard()->setText(quotations.join(QStringLiteral("\n\n")) + u'\n');
    m_session.say(
        tr("%n passage(s) copied with the source.", nullptr, static_cast<int>(quotations.size())));
}

void PassagePanel::contextMenuEvent(QContextMenuEvent* event) {
    const auto places = selectedPlaces();
    if (places.empty()) return;
    QMenu menu(this);
    menu.addAction(tr("&Show in the text"), this, [this] { showRow(m_list->currentIndex()); });
    menu.addAction(tr("Conte&xt"), this, &PassagePanel::toggleContext);
    menu.addAction(tr("&Copy with the source"), this, &PassagePanel::copy);
    menu.addSeparator();
    menu.addAction(tr("Co&de with…"), this, [this] { Q_EMIT codingWanted(selectedPlaces()); });
    menu.addAction(tr("&Recode…"), this, [this] { Q_EMIT recodingWanted(selectedCodings()); });
    menu.exec(event->globalPos());
}

void PassagePanel::declareCommands(UserCommands& commands) {
    UserCommand next;
    next.id = QStringLiteral("passages.next");
    next.text = tr("Next passage");
    next.group = CommandGroup::View;
    next.shortcut = QKeySequence(Qt::ALT | Qt::Key_PageDown);
    next.hint = tr("Shows the next of the retrieved passages in its text.");
    commands.add(next, this, [this](bool) { showNext(); });
    UserCommand previous;
    previous.id = QStringLiteral("passages.previous");
    previous.text = tr("Previous passage");
    previous.group = CommandGroup::View;
    previous.shortcut = QKeySequence(Qt::ALT | Qt::Key_PageUp);
    previous.hint = tr("Shows the previous of the retrieved passages in its text.");
    commands.add(previous, this, [this](bool) { showPrevious(); });
    UserCommand question;
    question.id = QStringLiteral("passages.question");
    question.text = tr("Ask for passages");
    question.group = CommandGroup::View;
    question.shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    question.hint = tr("Goes to the question above the passages, to add a code.");
    commands.add(question, this, [this](bool) { focusQuestion(); });

    UserCommand context;
    context.id = QStringLiteral("passages.context");
    context.text = tr("Show the context of the passage");
    context.group = CommandGroup::View;
    context.shortcut = QKeySequence(Qt::Key_Space);
    context.isKeyOfPanel = true;
    context.isHiddenInMenus = true;
    commands.add(context, this, [this](bool) { toggleContext(); });
    UserCommand copied;
    copied.id = QStringLiteral("passages.copy");
    copied.text = tr("Copy the passages with their sources");
    copied.group = CommandGroup::Edit;
    copied.shortcut = QKeySequence::Copy;
    copied.isKeyOfPanel = true;
    copied.isHiddenInMenus = true;
    commands.add(copied, this, [this](bool) { copy(); });
    UserCommand code;
    code.id = QStringLiteral("passages.code");
    code.text = tr("Code the selected passages with…");
    code.group = CommandGroup::Coding;
    commands.add(code, this, [this](bool) {
        if (const auto places = selectedPlaces(); !places.empty()) Q_EMIT codingWanted(places);
    });
    UserCommand recode;
    recode.id = QStringLiteral("passages.recode");
    recode.text = tr("Recode the selected passages…");
    recode.group = CommandGroup::Coding;
    commands.add(recode, this, [this](bool) {
        if (const auto codings = selectedCodings(); !codings.empty())
            Q_EMIT recodingWanted(codings);
    });
}

}  // namespace app
