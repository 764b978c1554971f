// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_field.h"

#include "app/desktop/look/look.h"

namespace app {

namespace {

/// A pause so long is a thought finished; each is a step of its own in the history.
constexpr int PauseInMilliseconds = 5'000;
constexpr int FewestLines = 2;
constexpr int MostLines = 14;

}  // namespace

CodeField::CodeField(const QString& accessibleName, const QString& placeholder, QWidget* parent)
    : QTextEdit(parent) {
    setStyleSheet(QStringLiteral(
        "QTextEdit { border: 1px solid palette(mid); border-radius: 4px; padding: 4px 8px; }"
        "QTextEdit:focus { border-color: palette(highlight); }"));
    setAccessibleName(accessibleName);
    setPlaceholderText(placeholder);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseInMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &CodeField::commit);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (m_isLoading) return;
        m_isEdited = true;
        m_pause.start();
    });
    connect(document(), &QTextDocument::contentsChanged, this, &CodeField::grow);
    grow();
}

void CodeField::setStored(const QString& text) {
    const bool isSame = text == m_stored;
    m_stored = text;
    if (m_isEdited || (isSame && !document()->isModified())) return;
    m_isLoading = true;
    if (toPlainText() != text) setPlainText(text);
    document()->setModified(false);
    m_isLoading = false;
}

void CodeField::commit() {
    m_pause.stop();
    if (!m_isEdited) return;
    m_isEdited = false;
    const QString text = toPlainText();
    if (text == m_stored) return;
    Q_EMIT committed(text);
    // Whoever stores it says so by setStored(); what could not be stored is still being written.
    m_isEdited = m_stored.trimmed() != text.trimmed();
}

void CodeField::focusOutEvent(QFocusEvent* event) {
    QTextEdit::focusOutEvent(event);
    // A menu that opens over the field goes again; the person is not done.
    if (event->reason() != Qt::PopupFocusReason) commit();
}

void CodeField::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    grow();
}

void CodeField::grow() {
    const int line = fontMetrics().lineSpacing();
    const int text = static_cast<int>(document()->size().height());
    // The border, and the room that the look leaves inside it.
    const int around = height() - viewport()->height();
    const int wanted = std::clamp(text, FewestLines * line, MostLines * line) +
                       std::max(around, 2 * space::unit + 2);
    if (wanted != height()) setFixedHeight(wanted);
}

}  // namespace app
