// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/reading_pool.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace app {

namespace {

constexpr int threadCount = 2;

}  // namespace

/// Held by the threads too: they may outlive the pool by what they are at.
struct ReadingPool::Queue {
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<std::function<void()>> jobs;
    bool isGivenUp = false;

    void work() {
        std::unique_lock lock(mutex);
        for (;;) {
            changed.wait(lock, [this] { return isGivenUp || !jobs.empty(); });
            if (isGivenUp) return;
            const std::function<void()> job = std::move(jobs.front());
            jobs.pop_front();
            lock.unlock();
            job();
            lock.lock();
        }
    }
};

ReadingPool::ReadingPool(std::shared_ptr<Mailbox> mailbox, Listener listener)
    : m_mailbox(std::move(mailbox)),
      m_listener(std::make_shared<const Listener>(std::move(listener))),
      m_queue(std::make_shared<Queue>()) {}

ReadingPool::~ReadingPool() {
    {
        const std::lock_guard guard(m_queue->mutex);
        m_queue->isGivenUp = true;
        m_queue->jobs.clear();
    }
    m_queue->changed.notify_all();
    for (std::thread& thread : m_threads) finishLater(std::move(thread));
}

void ReadingPool::add(std::function<void()> job, bool isFirst) {
    if (m_threads.empty())
        for (int i = 0; i < threadCount; ++i)
            m_threads.emplace_back([queue = m_queue] { queue->work(); });
    {
        const std::lock_guard guard(m_queue->mutex);
        if (isFirst)
            m_queue->jobs.push_front(std::move(job));
        else
            m_queue->jobs.push_back(std::move(job));
    }
    m_queue->changed.notify_one();
}

void ReadingPool::list(const QStringList& paths) {
    const auto job = [paths, mailbox = m_mailbox, listener = m_listener] {
        auto listing = std::make_shared<Listing>();
        listing->sources = indexer::importSources(paths, listing->report);
        mailbox->post([listing, listener] { listener->listed(listing); });
    };
    add(job, true);
}

void ReadingPool::read(int file, int edition, const indexer::ImportSource& source,
                       const indexer::ReadOptions& options, bool isUrgent) {
    const auto job = [file, edition, source, options, mailbox = m_mailbox, listener = m_listener] {
        const auto read = [&options](const indexer::ImportSource& from) {
            return from.read(options);
        };
        const auto outcome =
            std::make_shared<indexer::SourceOutcome>(indexer::outcomeOf(source, read));
        mailbox->post(
            [file, edition, outcome, listener] { listener->read(file, edition, outcome); });
    };
    add(job, isUrgent);
}

}  // namespace app
