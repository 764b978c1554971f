// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line on the hand-in: where it is, or that files are in its way. Hidden until there is one.
#pragma once

#include <QFrame>

#include "app/desktop/report/hand_in_run.h"

class QLabel;
class QPushButton;

namespace app {

class HandInBar : public QFrame {
    Q_OBJECT

   public:
    explicit HandInBar(QWidget* parent = nullptr);

    /// Files, or names in the way.
    void showResult(const HandedIn& result);
    QString sentence() const;

   Q_SIGNALS:
    void folderWanted(const QString& folder);
    void replaceWanted(const QString& folder);
    void otherFolderWanted();

   private:
    QString m_folder;
    QLabel* m_words;
    QPushButton* m_open;
    QPushButton* m_replace;
    QPushButton* m_other;
};

}  // namespace app
