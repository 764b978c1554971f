// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line at the foot: saved, index, what was just done, how the text is set.
#pragma once

#include <QStatusBar>

namespace app {

class Session;

class StatusLine : public QStatusBar {
    Q_OBJECT

   public:
    explicit StatusLine(Session& session, QWidget* parent = nullptr);

    void showIndex(const QString& state);
    void showReading(const QString& reading);

   private:
    void showSaved();

    Session& m_session;
    QLabel* m_saved;
    QLabel* m_index;
    QLabel* m_reading;
};

}  // namespace app
