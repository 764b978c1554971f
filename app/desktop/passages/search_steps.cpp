// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walking through hits and coding them, of SearchPanel.
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include "app/desktop/passages/code_line.h"
#include "app/desktop/passages/hit_model.h"
#include "app/desktop/passages/query_completion.h"
#include "app/desktop/passages/search_panel.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"
#include "app/work/place_coding.h"
#include "codebook/project/project.h"

namespace app {

void SearchPanel::showRow(const QModelIndex& index) {
    if (const indexer::Occurrence* hit = m_model->occurrence(index))
        m_session.showPassage(hit->document, hit->span);
}

void SearchPanel::showNext() { step(1); }
void SearchPanel::showPrevious() { step(-1); }

/// Round the end, as every search does.
void SearchPanel::step(int direction) {
    const int rows = m_model->rowCount();
    if (rows == 0) return m_session.say(tr("There are no hits to walk through."));
    const QModelIndex current = m_list->currentIndex();
    int row = current.isValid() ? current.row() : direction > 0 ? -1 : rows;
    do {
        row = (row + direction + rows) % rows;
    } while (!m_model->occurrence(m_model->index(row)));
    m_list->setCurrentIndex(m_model->index(row));
    showRow(m_list->currentIndex());
}

bool SearchPanel::code(const std::vector<indexer::Occurrence>& hits, const QString& memo) {
    const QString path = codePath();
    if (path.isEmpty()) {
        m_code->setFocus();
        m_session.say(tr("Name the code first."));
        return false;
    }
    codebook::Project& project = m_session.project();
    std::size_t coded = 0;
    const bool isDone = m_session.attempt([&] {
        const auto done =
            codePlaces(project, placesOf(project, hits, unit()),
                       {path, tr("Code “%1” with “%2”").arg(query(), path), false, memo});
        coded = done.places.size();
    });
    if (isDone)
        m_session.say(
            coded == 0
                ? tr("All of it is coded with “%1” already.").arg(path)
                : tr("%n place(s) coded with “%1”.", nullptr, static_cast<int>(coded)).arg(path));
    return isDone;
}

/// Nobody has looked at each of them, so each says what made it.
void SearchPanel::codeAll() { code(m_model->taken(), tr("Automatic: %1").arg(query())); }

void SearchPanel::codeThisAndGoOn() {
    const QModelIndex index = m_list->currentIndex();
    const indexer::Occurrence* hit = m_model->occurrence(index);
    if (!hit) return step(1);
    if (!code({*hit}, {})) return;
    // What is done is not done again with all the others.
    m_model->setTaken(index, false);
    step(1);
}

bool SearchPanel::isListKey(const QKeyEvent& event) {
    const QModelIndex index = m_list->currentIndex();
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && event.modifiers().testFlag(Qt::ControlModifier)) {
        codeThisAndGoOn();
        return true;
    }
    if (isEnter) {
        showRow(index);
        return true;
    }
    if (event.key() == Qt::Key_Space && m_model->occurrence(index)) {
        m_model->setTaken(index, index.data(Qt::CheckStateRole).toInt() != Qt::Checked);
        return true;
    }
    return false;
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (watched == m_list && isListKey(key)) return true;
    if (watched == m_box && !m_completion->isShown()) {
        if (key.key() == Qt::Key_Down && m_list->isVisible()) {
            m_list->setFocus(Qt::TabFocusReason);
            if (!m_model->occurrence(m_list->currentIndex())) step(1);
            return true;
        }
        if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
            if (isSearching())
                search();
            else
                step(key.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
        if (key.key() == Qt::Key_Escape && !m_box->text().isEmpty()) {
            m_box->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPanel::declareCommands(UserCommands& commands) {
    const auto add = [&](const char* id, const QString& text, const QKeySequence& key,
                         CommandGroup group, void (SearchPanel::*run)()) {
        UserCommand command;
        command.id = QLatin1String(id);
        command.text = text;
        command.group = group;
        command.shortcut = key;
        commands.add(command, this, [this, run](bool) { (this->*run)(); });
    };
    add("search.focus", tr("Search the transcripts"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), CommandGroup::Edit, &SearchPanel::focusBox);
    add("search.next", tr("Next hit"), QKeySequence(Qt::Key_F3), CommandGroup::Edit,
        &SearchPanel::showNext);
    add("search.previous", tr("Previous hit"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
        CommandGroup::Edit, &SearchPanel::showPrevious);
    add("search.codeAll", tr("Code all ticked hits"), {}, CommandGroup::Coding,
        &SearchPanel::codeAll);
    UserCommand one;
    one.id = QStringLiteral("search.codeOne");
    one.text = tr("Code this hit and go on");
    one.group = CommandGroup::Coding;
    one.shortcut = QKeySequence(Qt::CTRL | Qt::Key_Return);
    one.isKeyOfPanel = true;
    commands.add(one, this, [this](bool) { codeThisAndGoOn(); });
}

}  // namespace app
