// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A hand-in made on a thread of its own: composed, drawn, written.
#pragma once

#include <QObject>

#include <atomic>
#include <memory>

#include "app/desktop/report/report_source.h"

namespace app {

class Mailbox;

/// What came of it: either files, or names in the way, or a failure; none of them where it was
/// given up.
struct HandedIn {
    QString folder;
    QStringList files;     ///< names below the folder
    QStringList inTheWay;  ///< names of files that are there already; then nothing was written
    QString failure;       ///< a sentence
};

/// Begins when it is made. Of the window's thread; going stops it, and does not wait.
class HandInRun : public QObject {
    Q_OBJECT

   public:
    HandInRun(QString project, ReportAsked asked, QString folder, bool mayOverwrite,
              QObject* parent = nullptr);
    ~HandInRun() override;

    void cancel() { *m_isCancelled = true; }
    /// What came of it, once it is finished.
    const HandedIn& result() const { return *m_result; }

   Q_SIGNALS:
    void progressed(int done, int total, const QString& what);
    /// Comes through the event loop.
    void finished();

   private:
    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<HandedIn> m_result;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
};

}  // namespace app
