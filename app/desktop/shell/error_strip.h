// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What went wrong, in one sentence, at the foot of the window and in nobody's way.
#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace app {

/// Hidden until something fails. The last failure stands until it is closed; details fold out and
/// can be copied together with the sentence.
class ErrorStrip : public QFrame {
    Q_OBJECT

   public:
    explicit ErrorStrip(QWidget* parent = nullptr);

    void show(const QString& sentence, const QString& detail);
    /// Something to know that is no failure.
    void showNotice(const QString& sentence);
    QString sentence() const;

   protected:
    void keyPressEvent(QKeyEvent* event) override;

   private:
    void copy() const;
    void mark(const QString& icon, const QString& name);

    QLabel* m_mark;
    QLabel* m_sentence;
    QToolButton* m_fold;
    QPlainTextEdit* m_detail;
};

}  // namespace app
