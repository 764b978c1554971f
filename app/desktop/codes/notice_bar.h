// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One sentence at the foot of a panel with the one thing to do about it; nothing that waits for an
// answer.
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include <functional>

namespace app {

class NoticeBar : public QWidget {
    Q_OBJECT

   public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Shows the sentence, and a button that does the thing and hides the bar. The sentence may
    /// hold names, as they are.
    void show(const QString& sentence, const QString& action, std::function<void()> run);
    const QString& sentence() const { return m_whole; }

   Q_SIGNALS:
    /// The person closed it or did the thing; the focus is to go elsewhere.
    void dismissed();

   private:
    void run();
    void dismiss();

    QString m_whole;
    QLabel* m_sentence;
    QPushButton* m_action;
    std::function<void()> m_run;
};

/// A button that looks like a link in a sentence, reached by keyboard as any other.
QPushButton* linkButton(const QString& text, QWidget* parent = nullptr);

}  // namespace app
