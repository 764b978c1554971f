// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/coding/words_editor.h"

#include <QPlainTextEdit>

#include "app/desktop/look/look.h"

namespace app {

namespace {

constexpr int LeastWidth = 320;
constexpr int MostLines = 6;

}  // namespace

WordsEditor::WordsEditor(QWidget* window) : QFrame(window), m_field(new QPlainTextEdit) {
    setObjectName(QStringLiteral("words"));
    setAutoFillBackground(true);
    setStyleSheet(
        QStringLiteral("QFrame#words { border: 1px solid palette(highlight); border-radius: 4px;"
                       " background: palette(base); }"));
    auto* hint = new QLabel(tr("Enter stores the correction, Esc leaves the words as they are."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setContentsMargins(space::inner, 0, space::inner, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::unit, space::unit, space::unit, space::unit);
    column->setSpacing(space::unit);
    column->addWidget(m_field, 1);
    column->addWidget(hint);
    m_field->setAccessibleName(tr("The words as they should be"));
    m_field->setFrameShape(QFrame::NoFrame);
    m_field->setTabChangesFocus(true);
    m_field->installEventFilter(this);
    hide();
}

void WordsEditor::open(const QRect& at, const QFont& font, const QString& words,
                       std::function<bool(const QString&)> store) {
    m_before = QApplication::focusWidget();
    m_store = std::move(store);
    m_words = words;
    m_field->setFont(font);
    m_field->setPlainText(words);
    const QSize room = parentWidget()->size();
    const int least = std::max(LeastWidth, layout()->minimumSize().width());
    const int width = std::min(std::max(at.width(), least), room.width() - 2 * space::inner);
    const int perLine = std::max(1, width / m_field->fontMetrics().averageCharWidth());
    const int lines = std::clamp(static_cast<int>(words.size()) / perLine + 1, 1, MostLines);
    const int height = (lines + 2) * m_field->fontMetrics().lineSpacing() + 4 * space::inner;
    const int left = std::clamp(at.left(), space::inner,
                                std::max(space::inner, room.width() - width - space::inner));
    const int top = std::clamp(at.top(), space::inner,
                               std::max(space::inner, room.height() - height - space::inner));
    setGeometry(left, top, width, height);
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->selectAll();
}

void WordsEditor::dismiss() {
    hide();
    if (m_before) m_before->setFocus(Qt::PopupFocusReason);
    m_before = nullptr;
}

bool WordsEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && isVisible() && isActiveWindow()) {
        // Whoever goes on elsewhere has not said that the correction was in vain.
        m_before = nullptr;
        dismiss();
        const QString words = m_field->toPlainText();
        if (words != m_words && !m_store(words)) Q_EMIT refused(words);
        return false;
    }
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || key->modifiers().testFlag(Qt::ShiftModifier))
        return QFrame::eventFilter(watched, event);
    if (m_store(m_field->toPlainText())) dismiss();
    return true;
}

}  // namespace app
