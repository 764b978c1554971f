// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cross-tabs behind the window: a new question takes the place of the one that is being answered.
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <thread>

#include "app/desktop/crosstab/crosstab_run.h"

namespace app {

class Session;

/// Of the window's thread; must go before its session.
class BackgroundCrossTab : public QObject {
    Q_OBJECT

   public:
    using IndexSource = std::function<std::shared_ptr<indexer::Index>()>;

    BackgroundCrossTab(Session& session, IndexSource index, QObject* parent = nullptr);
    /// Does not wait for what runs: it finishes behind the window.
    ~BackgroundCrossTab() override;

    void ask(const CrossTabQuestion& question);
    /// What runs is forgotten; no signal follows.
    void cancel();
    bool isRunning() const { return m_run != nullptr; }

   Q_SIGNALS:
    void answered(const app::CrossTabAnswer& answer);
    /// After answered(), where the question has tests.
    void tested(const app::CrossTabTests& tests);
    /// Nothing more will come.
    void finished();

   private:
    void serve();

    Session& m_session;
    IndexSource m_index;
    std::shared_ptr<CrossTabRun> m_run;
    std::thread m_thread;
    QTimer m_serve;
};

}  // namespace app
