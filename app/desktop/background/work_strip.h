// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes on in the background, a line each, with its progress and a way to stop it.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace app {

class BackgroundWork;

/// For the status area. Takes no room while nothing goes on.
class WorkStrip : public QWidget {
    Q_OBJECT

   public:
    explicit WorkStrip(QWidget* parent = nullptr);

    /// Shows the work until it finishes or goes.
    void add(BackgroundWork* work);
    int lineCount() const;

   private:
    void drop(QWidget* line);

    QVBoxLayout* m_layout;
};

}  // namespace app
