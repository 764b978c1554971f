// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How codes stand to each other, counted on a thread of its own.
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>
#include <thread>

#include "codebook/analysis/code_relations.h"

namespace app {

class Session;

/// What came of it: pairs of categories, or the sentence why there are none.
struct RelationsAnswer {
    std::shared_ptr<const codebook::Study> study;  ///< as it was counted
    std::vector<codebook::AxisCategory> categories;
    std::vector<codebook::CodeRelation> relations;
    QString failure;
};

/// Of the window's thread; must go before its session. A new question takes the place of the one
/// that is being answered.
class BackgroundRelations : public QObject {
    Q_OBJECT

   public:
    explicit BackgroundRelations(Session& session, QObject* parent = nullptr);
    /// Does not wait for what runs: it finishes behind the window.
    ~BackgroundRelations() override;

    /// @param codes an axis of codes alone; empty: every code that was applied
    void ask(const codebook::CodeRelationKind& kind, const QString& codes);
    /// What runs is forgotten; no signal follows.
    void cancel();
    bool isRunning() const { return m_run != nullptr; }

   Q_SIGNALS:
    void answered(const app::RelationsAnswer& answer);

   private:
    class Run;
    void serve();

    Session& m_session;
    std::shared_ptr<Run> m_run;
    std::thread m_thread;
    QTimer m_serve;
};

}  // namespace app
