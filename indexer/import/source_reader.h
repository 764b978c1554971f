// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the files of a large import ahead, on threads of its own, while the caller stores those
// that are read: parsing and storing take about the same time.
#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "indexer/import/import_sources.h"

namespace indexer {

/// What reading one file gave: a transcript, or the sentence why there is none.
struct SourceOutcome {
    std::optional<Transcript> transcript;
    QString failure;
    bool isPassedOver = false;  ///< no failure, but a file that only lies beside transcripts
};

/// Reads the source with the function, and says in a sentence what it threw. On any thread.
SourceOutcome outcomeOf(const ImportSource& source,
                        const std::function<Transcript(const ImportSource&)>& read);

/// How far the threads may run ahead; both bound the memory.
struct ReadAhead {
    int threads = 2;
    std::size_t files = 8;
    qint64 bytes = qint64{64} << 20;  ///< of the files as they are stored on disk
};

/// Gives the outcomes in the order of the sources. Used by one thread, which gets everything that
/// is thrown on the others as a sentence.
class SourceReader {
   public:
    using Read = std::function<Transcript(const ImportSource&)>;

    /// @param sources must outlive the reader
    /// @param read called on several threads at once
    SourceReader(const std::vector<ImportSource>& sources, Read read, const ReadAhead& ahead = {});
    /// Gives up what has not been begun and waits for the rest.
    ~SourceReader();
    Q_DISABLE_COPY_MOVE(SourceReader)

    /// The outcome of the next source, once it is there. To be called once a source.
    SourceOutcome next();

   private:
    void work();
    bool mayBegin() const;

    const std::vector<ImportSource>& m_sources;
    Read m_read;
    ReadAhead m_ahead;

    std::mutex m_mutex;
    std::condition_variable m_hasRoom;
    std::condition_variable m_isRead;
    std::map<std::size_t, SourceOutcome> m_outcomes;
    std::size_t m_begun = 0;  ///< sources that a thread has taken
    std::size_t m_given = 0;  ///< sources whose outcome the caller has
    qint64 m_bytesAhead = 0;  ///< of sources begun and not given
    bool m_isGivenUp = false;
    std::vector<std::thread> m_threads;
};

}  // namespace indexer
