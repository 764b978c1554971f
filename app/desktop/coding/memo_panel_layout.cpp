// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the panel of memos is laid out: the list above, what is written below.
#include <QListWidget>
#include <QPlainTextEdit>

#include "app/desktop/coding/memo_panel.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"

namespace app {

void MemoPanel::layOut() {
    m_list->setAccessibleName(tr("Memos on the project and on this document"));
    m_list->setWordWrap(true);
    m_title->setPlaceholderText(tr("Title"));
    m_title->setAccessibleName(tr("Title of the memo"));
    m_text->setPlaceholderText(tr("What you think of it"));
    m_text->setAccessibleName(tr("Text of the memo"));
    m_text->setTabChangesFocus(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setWordWrap(true);
    auto* remove = new QToolButton;
    remove->setText(tr("Remove"));
    remove->setAutoRaise(true);
    connect(remove, &QToolButton::clicked, this, &MemoPanel::removeCurrent);

    auto* editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(space::between, space::inner, space::between, space::inner);
    editor->setSpacing(space::inner);
    editor->addWidget(m_about);
    editor->addWidget(m_title);
    editor->addWidget(m_text, 1);
    editor->addWidget(remove, 0, Qt::AlignRight);
    m_empty->setText(tr("No memos here yet. Select words and press Ctrl+M to write one."));
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(space::between, space::between, space::between, space::between);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(m_editor, 2);
    m_editor->hide();
    const bool isWritable = !m_session.project().isReadOnly();
    m_title->setReadOnly(!isWritable);
    m_text->setReadOnly(!isWritable);
    remove->setVisible(isWritable);
}

}  // namespace app
