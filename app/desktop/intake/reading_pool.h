// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads files on threads of its own and hands what it found to the window's thread.
#pragma once

#include <QStringList>

#include <functional>
#include <memory>
#include <thread>
#include <vector>

#include "app/desktop/background/mailbox.h"
#include "indexer/import/import_sources.h"
#include "indexer/import/source_reader.h"

namespace app {

/// Goes without waiting for what is being read.
class ReadingPool {
   public:
    using Outcome = std::shared_ptr<indexer::SourceOutcome>;
    struct Listing {
        std::vector<indexer::ImportSource> sources;
        indexer::ImportReport report;  ///< what was skipped or failed
    };

    /// Called on the window's thread, while the mailbox is open.
    struct Listener {
        std::function<void(const std::shared_ptr<Listing>&)> listed;
        std::function<void(int file, int edition, const Outcome&)> read;
    };

    ReadingPool(std::shared_ptr<Mailbox> mailbox, Listener listener);
    ~ReadingPool();
    Q_DISABLE_COPY_MOVE(ReadingPool)

    /// Finds the files that the paths stand for.
    void list(const QStringList& paths);
    /// @param isUrgent before all that wait: the person is looking at this file
    void read(int file, int edition, const indexer::ImportSource& source,
              const indexer::ReadOptions& options, bool isUrgent);

   private:
    struct Queue;
    void add(std::function<void()> job, bool isFirst);

    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<const Listener> m_listener;
    std::shared_ptr<Queue> m_queue;
    std::vector<std::thread> m_threads;
};

}  // namespace app
