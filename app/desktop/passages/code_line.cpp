// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/code_line.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

#include "app/desktop/passages/code_marks.h"
#include "app/desktop/session/session.h"
#include "codebook/model/change.h"

namespace app {

using codebook::CodeId;

namespace {

constexpr int leastPopup = 280;

}  // namespace

CodeLine::CodeLine(Session& session, QWidget* parent)
    : QLineEdit(parent), m_session(session), m_paths(new QStringListModel(this)) {
    auto* completer = new QCompleter(m_paths, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    // The line may be narrow; a path tells codes apart at its end.
    completer->popup()->setMinimumWidth(leastPopup);
    completer->popup()->setTextElideMode(Qt::ElideLeft);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &CodeLine::commit,
            Qt::QueuedConnection);
    connect(&session, &Session::changed, this, [this](const codebook::Change& change) {
        if (hasFocus() && change.touches(codebook::Entity::Code)) refresh();
    });
}

void CodeLine::refresh() {
    const CodeMarks marks(m_session.study());
    if (!m_offersFolders) return m_paths->setStringList(marks.codablePaths());
    QStringList paths;
    for (const CodeId code : marks.tree().depthFirst()) paths << marks.path(code);
    m_paths->setStringList(paths);
}

void CodeLine::focusInEvent(QFocusEvent* event) {
    refresh();
    QLineEdit::focusInEvent(event);
}

void CodeLine::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier) {
        const QAbstractItemView* offers = completer()->popup();
        // The completer takes what is chosen in its list, once the line has let the key pass.
        const bool isChosen = offers->isVisible() && offers->currentIndex().isValid();
        return isChosen ? event->ignore() : commit(text());
    }
    // All codes, where nothing is typed yet.
    if (event->key() == Qt::Key_Down && !completer()->popup()->isVisible()) {
        completer()->setCompletionPrefix(text());
        return completer()->complete();
    }
    QLineEdit::keyPressEvent(event);
}

CodeId CodeLine::code() const {
    const codebook::CodeTree tree(m_session.study());
    const auto named = tree.named(text().trimmed());
    return named.size() == 1 ? named.front() : CodeId{};
}

void CodeLine::commit(const QString& typed) {
    const QString path = typed.trimmed();
    if (path.isEmpty()) return;
    refresh();
    const codebook::CodeTree tree(m_session.study());
    auto named = tree.named(path);
    if (named.empty())
        for (const QString& offered : m_paths->stringList())
            if (offered.startsWith(path, Qt::CaseInsensitive) ||
                offered.contains(u'/' + path, Qt::CaseInsensitive)) {
                named = tree.named(offered);
                break;
            }
    if (named.empty()) {
        Q_EMIT newCodeNamed(path);
        return;
    }
    clear();
    completer()->popup()->hide();
    Q_EMIT codePicked(named.front());
}

}  // namespace app
