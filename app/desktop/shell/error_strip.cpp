// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/error_strip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>

#include "app/desktop/look/look.h"

namespace app {

ErrorStrip::ErrorStrip(QWidget* parent)
    : QFrame(parent),
      m_mark(new QLabel),
      m_sentence(new QLabel),
      m_fold(new QToolButton),
      m_detail(new QPlainTextEdit) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    mark(QStringLiteral("dialog-error"), tr("Error"));
    m_fold->setText(tr("Details"));
    m_fold->setCheckable(true);
    auto* copyButton = new QToolButton;
    copyButton->setText(tr("Copy"));
    auto* close = new QToolButton;
    close->setIcon(icon(QStringLiteral("window-close")));
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close the message"));
    for (QToolButton* button : {m_fold, copyButton, close}) button->setAutoRaise(true);

    auto* line = new QHBoxLayout;
    line->setSpacing(space::inner);
    line->addWidget(m_mark);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_fold);
    line->addWidget(copyButton);
    line->addWidget(close);
    m_detail->setReadOnly(true);
    m_detail->setMaximumHeight(120);
    m_detail->setAccessibleName(tr("Details of the error"));
    m_detail->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::between, space::inner, space::between, space::inner);
    column->addLayout(line);
    column->addWidget(m_detail);

    m_going.setSingleShot(true);
    connect(&m_going, &QTimer::timeout, this, &ErrorStrip::goUnlessRead);
    connect(m_fold, &QToolButton::toggled, m_detail, &QWidget::setVisible);
    connect(copyButton, &QToolButton::clicked, this, &ErrorStrip::copy);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void ErrorStrip::mark(const QString& symbol, const QString& name) {
    m_mark->setPixmap(icon(symbol).pixmap(16, 16));
    m_mark->setAccessibleName(name);
    setAccessibleName(name);
}

void ErrorStrip::showNotice(const QString& sentence) {
    show(sentence, {});
    mark(QStringLiteral("dialog-information"), tr("Notice"));
    keep();
}

void ErrorStrip::show(const QString& sentence, const QString& detail) {
    mark(QStringLiteral("dialog-error"), tr("Error"));
    m_sentence->setText(sentence);
    m_detail->setPlainText(detail);
    m_fold->setChecked(false);
    m_fold->setVisible(!detail.isEmpty());
    m_isKept = false;
    m_going.stop();
    m_shown.start();
    QFrame::show();
}

void ErrorStrip::setPace(int millisecondsToNotice, int millisecondsPerLetter) {
    m_toNotice = millisecondsToNotice;
    m_perLetter = millisecondsPerLetter;
}

void ErrorStrip::settle() {
    if (isHidden() || m_isKept || m_going.isActive()) return;
    const qsizetype letters = m_sentence->text().size() + m_detail->document()->characterCount();
    const qint64 left = m_toNotice + letters * m_perLetter - m_shown.elapsed();
    m_going.start(static_cast<int>(std::clamp<qint64>(left, 0, 120'000)));
}

void ErrorStrip::goUnlessRead() {
    const QWidget* focused = focusWidget();
    const bool isRead = m_fold->isChecked() || (focused && focused->hasFocus()) || underMouse();
    if (!isRead) hide();
}

QString ErrorStrip::sentence() const { return isHidden() ? QString() : m_sentence->text(); }

void ErrorStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void ErrorStrip::copy() const {
    QStringList parts{m_sentence->text()};
    if (!m_detail->toPlainText().isEmpty()) parts << m_detail->toPlainText();
    QGuiApplication::clipboard()->setText(parts.join(u'\n'));
}

}  // namespace app
