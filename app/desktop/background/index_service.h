// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps the search index of the open project up to date while people work.
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>
#include <thread>

#include "app/desktop/background/index_run.h"
#include "codebook/model/change.h"

namespace app {

class Session;

/// Begins when it is made, and again after changes of documents and speakers, when they come to
/// rest. Of the window's thread; must go before its session. Going does not wait: a thread that is
/// writing finishes behind the window.
class IndexService : public QObject {
    Q_OBJECT

   public:
    explicit IndexService(Session& session, QObject* parent = nullptr);
    ~IndexService() override;

    /// True where searches find everything that the project holds now.
    bool isUpToDate() const { return !m_run && !m_isWanted && m_failure.isEmpty(); }
    bool isRunning() const { return m_run != nullptr; }
    /// Why the last update failed, in a sentence; empty where it did not.
    const QString& failure() const { return m_failure; }

    /// To search in, as it was last written. Its reader() throws codebook::IndexError as long as
    /// there is none.
    indexer::Index& index() { return *m_index; }
    std::shared_ptr<indexer::Index> sharedIndex() const { return m_index; }

    /// Updates although no change asked for it.
    void update();

   Q_SIGNALS:
    void progressed(int done, int total);
    /// The index has been written, or was up to date. isUpToDate() is false where there have been
    /// changes meanwhile: then the next update follows by itself.
    void finished();
    void failed(const QString& sentence);

   private:
    void follow(const codebook::Change& change);
    void take(const IndexOutcome& outcome);

    Session& m_session;
    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<indexer::Index> m_index;
    std::shared_ptr<IndexRun> m_run;
    std::thread m_thread;
    QTimer m_soon;
    bool m_isWanted = true;
    QString m_failure;
};

}  // namespace app
