// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One cross-tab on a thread of its own: first the table, then its tests.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

#include "app/desktop/workspace/lent_texts.h"
#include "app/work/crosstab_question.h"
#include "app/work/crosstab_tests.h"
#include "indexer/index/index.h"

namespace app {

/// What came of a question.
struct CrossTabAnswer {
    CrossTabQuestion question;
    std::shared_ptr<const codebook::CrossTab> table;  ///< null where it failed
    codebook::CoefficientMatrix residuals;
    std::optional<codebook::TurnSet> where;  ///< what the condition found
    QStringList notes;                       ///< what there is to say about the condition
    QString failure;                         ///< a sentence; empty where there is a table
    bool isIndexMissing = false;  ///< the condition asks for words, and there is no index yet
};

class Session;

/// Shared by the thread and whoever started it, because either may be the last to go.
class CrossTabRun {
   public:
    /// @param index may be null
    CrossTabRun(CrossTabQuestion question, codebook::Study study,
                std::shared_ptr<indexer::Index> index);

    /// The thread's whole work.
    void work();
    /// Has work() return soon. From any thread, does not wait.
    void cancel();
    LentTexts& texts() { return m_texts; }
    /// Each once, when it is there.
    std::optional<CrossTabAnswer> takeAnswer();
    std::optional<CrossTabTests> takeTests();
    /// True once nothing more will come.
    bool isDone() const { return m_isDone; }

   private:
    CrossTabAnswer answer();
    std::optional<codebook::TurnSet> where(CrossTabAnswer& answer);
    void post(const CrossTabAnswer& answer);

    CrossTabQuestion m_question;
    codebook::Study m_study;
    std::shared_ptr<indexer::Index> m_index;
    LentTexts m_texts;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<bool> m_isDone = false;
    std::mutex m_mutex;  ///< of the two below
    std::optional<CrossTabAnswer> m_answer;
    std::optional<CrossTabTests> m_tests;
};

}  // namespace app
