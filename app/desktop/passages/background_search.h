// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searches one after the other behind the window; a new one takes the place of the one that runs.
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <thread>

#include "app/desktop/passages/search_run.h"

namespace app {

class Session;

/// The index to search in, or null while there is none.
using IndexSource = std::function<std::shared_ptr<indexer::Index>()>;

/// Of the window's thread; must go before its session.
class BackgroundSearch : public QObject {
    Q_OBJECT

   public:
    BackgroundSearch(Session& session, IndexSource index, QObject* parent = nullptr);
    /// Waits for a search that runs to notice that nobody wants it.
    ~BackgroundSearch() override;

    /// @param limit of hits
    void search(const QString& query, int limit);
    /// What runs or waits is forgotten; no signal follows.
    void cancel();
    bool isRunning() const { return m_run != nullptr; }

   Q_SIGNALS:
    /// Never of a search that another took the place of.
    void finished(const app::SearchOutcome& outcome);

   private:
    void begin();
    void serve();

    Session& m_session;
    IndexSource m_index;
    std::shared_ptr<SearchRun> m_run;
    std::thread m_thread;
    QTimer m_serve;
    QString m_next;  ///< waits for the one that runs to end
    int m_limit = 0;
    bool m_isWanted = false;  ///< the outcome of what runs
};

}  // namespace app
