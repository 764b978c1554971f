// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What went wrong, in one sentence, at the foot of the window and in nobody's way.
#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace app {

/// Hidden until something fails. The last failure stands until it is closed, or until work goes on
/// and it could be read; details fold out and can be copied together with the sentence.
class ErrorStrip : public QFrame {
    Q_OBJECT

   public:
    explicit ErrorStrip(QWidget* parent = nullptr);

    void show(const QString& sentence, const QString& detail);
    /// Something to know that is no failure; stands until it is closed.
    void showNotice(const QString& sentence);
    /// What is shown now stands until it is closed, however work goes on.
    void keep() { m_isKept = true; }
    /// The person has gone on. What is shown goes as soon as it could be read, but for what is
    /// kept, or being read.
    void settle();
    /// How long it takes to see that there is something, and to read a letter of it.
    void setPace(int millisecondsToNotice, int millisecondsPerLetter);
    QString sentence() const;

   protected:
    void keyPressEvent(QKeyEvent* event) override;

   private:
    void copy() const;
    void mark(const QString& symbol, const QString& name);
    void goUnlessRead();

    QLabel* m_mark;
    QLabel* m_sentence;
    QToolButton* m_fold;
    QPlainTextEdit* m_detail;
    QElapsedTimer m_shown;
    QTimer m_going;
    int m_toNotice = 3000;
    int m_perLetter = 50;
    bool m_isKept = false;
};

}  // namespace app
