// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of the strip that shows what goes on in the background.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace app {

class BackgroundWork;

/// Says what, how far and offers to stop it; goes with the work.
class WorkLine : public QWidget {
    Q_OBJECT

   public:
    explicit WorkLine(BackgroundWork* work, QWidget* parent = nullptr);

   protected:
    void resizeEvent(QResizeEvent* event) override;

   private:
    void show(const BackgroundWork& work);
    void elide();

    QString m_sentence;
    QLabel* m_label;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

}  // namespace app
