// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One update of the search index on a thread of its own. The project stays with the window: the
// thread works on a copy of what the index depends on, and asks the window for each text.
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

#include "app/desktop/background/mailbox.h"
#include "codebook/model/study.h"
#include "indexer/index/index.h"

namespace codebook {
class Project;
}

namespace app {

/// What came of it.
struct IndexOutcome {
    indexer::UpdateReport report;
    QString failure;  ///< a sentence; empty where the index was written
};

/// Shared by the thread and whoever started it, because either may be the last to go.
class IndexRun : public codebook::TextSource, public std::enable_shared_from_this<IndexRun> {
   public:
    struct Listener {
        std::function<void(int done, int total)> progressed;
        std::function<void(const IndexOutcome&)> finished;
    };

    /// @param project asked on the window's thread alone, and only while the mailbox is open
    /// @param listener called on the window's thread, in the same way
    IndexRun(std::shared_ptr<indexer::Index> index, const codebook::Project& project,
             std::shared_ptr<Mailbox> mailbox, Listener listener);

    /// The thread's whole work.
    void work();
    /// Has work() return soon: what is indexed by then is kept. From any thread, does not wait.
    void cancel();

    std::shared_ptr<const codebook::DocumentText> text(
        codebook::DocumentId document) const override;
    std::shared_ptr<const codebook::Turns> turns(codebook::DocumentId document) const override;

   private:
    struct Answer {
        std::shared_ptr<const codebook::DocumentText> text;
        std::shared_ptr<const codebook::Turns> turns;
        QString failure;
    };
    enum class Part : std::uint8_t { Text, Turns };
    /// Waits for the window. @throws codebook::StoreError where there is no answer to be had
    Answer asked(codebook::DocumentId document, Part part) const;
    void answer(codebook::DocumentId document, Part part) const;
    Answer answerFor(codebook::DocumentId document, Part part) const;
    bool goesOn(int done, int total);
    void finish(const IndexOutcome& outcome);

    std::shared_ptr<indexer::Index> m_index;
    const codebook::Project& m_project;
    std::shared_ptr<Mailbox> m_mailbox;
    Listener m_listener;
    codebook::Study m_study;  ///< documents and speakers as they stood at the beginning
    std::atomic<bool> m_isCancelled = false;
    qint64 m_toldAt = 0;

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_isAnswered;
    mutable std::optional<Answer> m_answer;
};

}  // namespace app
