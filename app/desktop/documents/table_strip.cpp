// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/table_strip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "app/desktop/documents/attribute_table_model.h"
#include "app/desktop/look/look.h"

namespace app {

using codebook::AttributeType;

TableStrip::TableStrip(QWidget* parent)
    : QWidget(parent),
      m_words(new QLabel),
      m_name(new QLineEdit),
      m_type(new QComboBox),
      m_accept(new QPushButton),
      m_cancel(new QPushButton(tr("Cancel"))) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(160);
    m_name->setMinimumWidth(280);
    m_type->setAccessibleName(tr("Type of the attribute"));
    for (const AttributeType type :
         {AttributeType::Text, AttributeType::Number, AttributeType::Date, AttributeType::YesNo})
        m_type->addItem(typeWord(type), int(type));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::between, space::inner, space::between, space::inner);
    layout->setSpacing(space::inner);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_name);
    layout->addWidget(m_type);
    layout->addWidget(m_accept);
    layout->addWidget(m_cancel);
    connect(m_accept, &QPushButton::clicked, this, &TableStrip::accept);
    connect(m_cancel, &QPushButton::clicked, this, &TableStrip::close);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& name) {
        m_accept->setEnabled(m_answer == nullptr || !name.simplified().isEmpty());
    });
    hide();
}

void TableStrip::begin(const QString& words, const QString& action) {
    m_words->setText(words);
    m_accept->setText(action);
    m_accept->setVisible(!action.isEmpty());
    m_accept->setEnabled(true);
    m_cancel->setText(action.isEmpty() ? tr("Close") : tr("Cancel"));
    m_answer = nullptr;
    m_confirm = nullptr;
    m_goesOn = false;
    show();
}

void TableStrip::askForName(const NameQuestion& question, Answer answer) {
    begin(question.words, question.action);
    m_goesOn = question.goesOn;
    m_name->setText(question.name);
    m_name->setAccessibleName(question.words);
    m_name->show();
    m_name->selectAll();
    m_name->setFocus();
    m_type->setVisible(question.asksType);
    m_type->setCurrentIndex(0);
    m_accept->setEnabled(!question.name.isEmpty());
    m_answer = std::move(answer);
    m_cancel->setText(m_goesOn ? tr("Close") : tr("Cancel"));
}

void TableStrip::askToConfirm(const QString& sentence, const QString& action,
                              std::function<void()> confirm) {
    begin(sentence, action);
    m_confirm = std::move(confirm);
    m_name->hide();
    m_type->hide();
    (action.isEmpty() ? m_cancel : m_accept)->setFocus();
}

void TableStrip::accept() {
    if (m_confirm) {
        const auto confirm = std::exchange(m_confirm, nullptr);
        close();
        return confirm();
    }
    if (!m_answer) return close();
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) return;
    const Answer answer = m_answer;
    if (!answer(name, static_cast<AttributeType>(m_type->currentData().toInt())))
        return m_name->selectAll();
    if (!m_goesOn) return close();
    m_name->clear();
    m_name->setFocus();
}

void TableStrip::close() {
    m_answer = nullptr;
    m_confirm = nullptr;
    if (!isVisible()) return;
    hide();
    Q_EMIT closed();
}

void TableStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return close();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter) return m_cancel->hasFocus() ? close() : accept();
    QWidget::keyPressEvent(event);
}

}  // namespace app
