// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/index/index_builder.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>

#include "codebook/error.h"
#include "codebook/words.h"
#include "indexer/index/shard_writer.h"

namespace indexer {

namespace {

using codebook::DocumentId;

/// How many fetched texts may wait for a worker: enough that none is idle, few enough that a large
/// project's texts are not all in memory.
constexpr std::size_t kWaitingTexts = 8;

/// The texts that are on their way to one worker.
class Queue {
   public:
    /// Waits while the queue is full; false if the worker has given up.
    bool push(DocumentToIndex document) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isAbandoned || m_waiting.size() < kWaitingTexts; });
        if (m_isAbandoned) return false;
        m_waiting.push_back(std::move(document));
        m_changed.notify_all();
        return true;
    }
    /// Nothing once the queue is closed and empty.
    std::optional<DocumentToIndex> pop() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isClosed || !m_waiting.empty(); });
        if (m_waiting.empty()) return {};
        DocumentToIndex document = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_changed.notify_all();
        return document;
    }
    void close() { setFlag(m_isClosed); }
    void abandon() { setFlag(m_isAbandoned); }

   private:
    void setFlag(bool& flag) {
        const std::scoped_lock lock(m_mutex);
        flag = true;
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<DocumentToIndex> m_waiting;
    bool m_isClosed = false;
    bool m_isAbandoned = false;
};

/// One shard being written: on a thread of its own, or at once on the caller's.
class Worker {
   public:
    Worker(const QString& indexFolder, const Manifest& manifest, std::size_t shard)
        : m_shard(static_cast<std::uint8_t>(shard)),
          m_writer(manifest.shardFolder(indexFolder, shard), manifest.tablePath(indexFolder, shard),
                   manifest.shards[shard]) {}
    ~Worker() {
        if (!m_thread.joinable()) return;
        m_queue.abandon();
        m_queue.close();
        m_thread.join();
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void start() {
        m_thread = std::thread([this] { run(); });
    }
    /// False if the worker has failed; finish() says why.
    bool add(DocumentToIndex document) {
        if (m_thread.joinable()) return m_queue.push(std::move(document));
        addNow(document);
        return true;
    }
    /// @throws what went wrong on the worker's thread.
    void finish() {
        if (!m_thread.joinable()) return m_writer.finish();
        m_queue.close();
        m_thread.join();
        if (m_failure) std::rethrow_exception(m_failure);
    }
    std::size_t shard() const { return m_shard; }
    const ManifestShard& state() const { return m_writer.state(); }
    const std::vector<ManifestEntry>& entries() const { return m_entries; }

   private:
    void run() {
        try {
            while (std::optional<DocumentToIndex> document = m_queue.pop()) addNow(*document);
            m_writer.finish();
        } catch (...) {
            m_failure = std::current_exception();
            m_queue.abandon();
        }
    }
    void addNow(const DocumentToIndex& document) {
        ManifestEntry entry = m_writer.add(document);
        entry.shard = m_shard;
        m_entries.push_back(std::move(entry));
    }

    std::uint8_t m_shard;
    ShardWriter m_writer;
    std::vector<ManifestEntry> m_entries;
    std::exception_ptr m_failure;
    Queue m_queue;
    std::thread m_thread;
};

/// Which bulk shard each document goes to: always the one with the least text so far, so that the
/// same documents always lie the same way.
class Distribution {
   public:
    explicit Distribution(const Manifest& manifest) {
        for (std::size_t shard = 0; shard < Manifest::kBulkShards; ++shard)
            m_load[shard] = manifest.shards[shard].tableBytes;
    }
    std::size_t next(std::int64_t characters) {
        auto* const lightest = std::min_element(m_load.begin(), m_load.end());
        *lightest += characters;  // the table takes about a byte a character
        return static_cast<std::size_t>(lightest - m_load.begin());
    }

   private:
    std::array<std::int64_t, Manifest::kBulkShards> m_load{};
};

/// Nothing, with the reason in the report, if the source has no text for the document.
std::optional<DocumentToIndex> fetched(const codebook::Study& study,
                                       const codebook::TextSource& source,
                                       const PendingDocument& document, BuildReport& report) {
    const codebook::Document& row = study.documents.at(document.id);
    try {
        DocumentToIndex work{row.guid, document.state, source.text(document.id),
                             source.turns(document.id)};
        if (work.text && work.turns) return work;
        report.failed.push_back(
            {document.id, codebook::Words::tr("“%1” has no text to search.").arg(row.name)});
    } catch (const codebook::Error& error) {
        report.failed.push_back({document.id, error.message()});
    }
    return {};
}

}  // namespace

std::int64_t charactersOf(const codebook::Study& study,
                          const std::vector<PendingDocument>& pending) {
    std::int64_t total = 0;
    for (const PendingDocument& document : pending)
        total += study.documents.at(document.id).characters;
    return total;
}

BuildReport build(const QString& indexFolder, Manifest& manifest, const codebook::Study& study,
                  const codebook::TextSource& source, const std::vector<PendingDocument>& pending,
                  const Progress& progress) {
    BuildReport report;
    if (pending.empty()) return report;
    Distribution distribution(manifest);
    const bool onThreads = pending.size() > 1 && charactersOf(study, pending) >= kMuchText;
    std::vector<std::unique_ptr<Worker>> workers(manifest.shards.size());
    for (std::size_t shard = 0; shard < workers.size(); ++shard) {
        if (onThreads == (shard == Manifest::kAdditions)) continue;
        workers[shard] = std::make_unique<Worker>(indexFolder, manifest, shard);
        if (onThreads) workers[shard]->start();
    }
    int done = 0;
    for (const PendingDocument& document : pending) {
        if (progress && !progress(done, static_cast<int>(pending.size()))) {
            report.isCancelled = true;
            break;
        }
        if (std::optional<DocumentToIndex> work = fetched(study, source, document, report)) {
            const std::size_t shard =
                onThreads ? distribution.next(study.documents.at(document.id).characters)
                          : Manifest::kAdditions;
            if (!workers[shard]->add(std::move(*work))) break;
        }
        ++done;
    }
    for (const auto& worker : workers) {
        if (!worker) continue;
        worker->finish();
        manifest.shards[worker->shard()] = worker->state();
        manifest.entries.insert(manifest.entries.end(), worker->entries().begin(),
                                worker->entries().end());
        report.indexed += static_cast<int>(worker->entries().size());
    }
    if (progress && !report.isCancelled) progress(done, static_cast<int>(pending.size()));
    return report;
}

}  // namespace indexer
