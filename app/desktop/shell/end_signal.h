// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The system asks the program to end, as it does when the person logs out.
#pragma once

#include <QObject>

class QSocketNotifier;

namespace app {

/// Turns SIGTERM, SIGINT and SIGHUP into a signal of Qt's. One for the whole program.
class EndSignal : public QObject {
    Q_OBJECT

   public:
    explicit EndSignal(QObject* parent = nullptr);

   Q_SIGNALS:
    void endWanted();

   private:
    QSocketNotifier* m_notifier = nullptr;
};

}  // namespace app
