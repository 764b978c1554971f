// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/name_bar.h"

#include "app/desktop/codes/notice_bar.h"
#include "app/desktop/codes/words.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/analysis/similar_codes.h"

namespace app {

NameBar::NameBar(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_caption(new QLabel),
      m_line(new QLineEdit),
      m_create(new QPushButton(tr("&Create"))),
      m_warning(new QLabel),
      m_show(linkButton(tr("Show it"))) {
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_line->setAccessibleName(tr("Name of the new code"));
    m_line->setPlaceholderText(tr("Name of the new code"));
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    m_warning->setForegroundRole(QPalette::LinkVisited);
    auto* name = new QHBoxLayout;
    name->setSpacing(space::unit);
    name->addWidget(m_line, 1);
    name->addWidget(m_create);
    auto* warning = new QHBoxLayout;
    warning->addWidget(m_warning, 1);
    warning->addWidget(m_show);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::inner, space::unit, space::inner, space::inner);
    column->setSpacing(space::unit);
    column->addWidget(m_caption);
    column->addLayout(name);
    column->addLayout(warning);
    connect(m_line, &QLineEdit::textChanged, this, &NameBar::warn);
    connect(m_line, &QLineEdit::returnPressed, this, &NameBar::accept);
    connect(m_create, &QPushButton::clicked, this, &NameBar::accept);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT similarAsked(m_similar); });
    hide();
}

void NameBar::ask(const QString& caption, const QString& typed) {
    m_caption->setText(caption);
    m_line->setText(typed);
    warn(typed);
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void NameBar::warn(const QString& name) {
    const auto similar = codebook::similarCodes(m_session.study(), name);
    m_similar = similar.empty() ? codebook::CodeId{} : similar.front();
    m_warning->setText(words::warning(m_session.study(), name, similar));
    m_warning->setVisible(!similar.empty());
    m_show->setVisible(!similar.empty());
    m_create->setEnabled(!name.trimmed().isEmpty());
}

void NameBar::accept() {
    const QString name = m_line->text().trimmed();
    if (name.isEmpty()) return;
    hide();
    Q_EMIT named(name);
}

void NameBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    hide();
    Q_EMIT cancelled();
}

}  // namespace app
