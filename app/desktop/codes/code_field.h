// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text that is stored while one writes: when the cursor leaves it, or after a pause.
#pragma once

#include <QTextEdit>
#include <QTimer>

namespace app {

/// Grows with its text, up to some lines. Plain text only; Tab goes on to the next field.
class CodeField : public QTextEdit {
    Q_OBJECT

   public:
    CodeField(const QString& accessibleName, const QString& placeholder, QWidget* parent = nullptr);

    /// What is stored now. Shown, unless the person is writing something else just then.
    void setStored(const QString& text);
    /// Tells of what was written, if it is not stored yet.
    void commit();
    /// Something is written that is not stored.
    bool isEdited() const { return m_isEdited; }
    /// Forgets what was written and not stored.
    void discard() { m_isEdited = false; }

   Q_SIGNALS:
    /// The text is to be stored.
    void committed(const QString& text);

   protected:
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

   private:
    void grow();

    QString m_stored;
    QTimer m_pause;
    bool m_isEdited = false;
    bool m_isLoading = false;
};

}  // namespace app
