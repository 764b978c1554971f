// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/source_reader.h"

#include <new>

#include "indexer/import/source/words.h"

namespace indexer {

SourceOutcome outcomeOf(const ImportSource& source,
                        const std::function<Transcript(const ImportSource&)>& read) {
    try {
        return {read(source), {}};
    } catch (const NoOpenAnswers& error) {
        return {{}, error.message(), !source.isNamed};
    } catch (const codebook::Error& error) {
        return {{}, error.message()};
    } catch (const std::bad_alloc&) {
        return {
            {},
            Words::tr("“%1” cannot be read: it needs more memory than there is.").arg(source.path)};
    } catch (const std::exception& error) {
        return {{},
                Words::tr("“%1” cannot be read: something unforeseen went wrong (%2).")
                    .arg(source.path, QString::fromLocal8Bit(error.what()))};
    }
}

SourceReader::SourceReader(const std::vector<ImportSource>& sources, Read read,
                           const ReadAhead& ahead)
    : m_sources(sources), m_read(std::move(read)), m_ahead(ahead) {
    const auto useful =
        std::min<std::size_t>(static_cast<std::size_t>(std::max(ahead.threads, 1)), sources.size());
    for (std::size_t i = 0; i < useful; ++i) m_threads.emplace_back([this] { work(); });
}

SourceReader::~SourceReader() {
    {
        const std::lock_guard guard(m_mutex);
        m_isGivenUp = true;
    }
    m_hasRoom.notify_all();
    for (std::thread& thread : m_threads) thread.join();
}

/// One file is always read, however large it is.
bool SourceReader::mayBegin() const {
    if (m_begun >= m_sources.size() || m_begun == m_given) return true;
    return m_begun - m_given < m_ahead.files &&
           m_bytesAhead + m_sources[m_begun].sizeInBytes <= m_ahead.bytes;
}

void SourceReader::work() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_hasRoom.wait(lock, [this] { return m_isGivenUp || mayBegin(); });
        if (m_isGivenUp || m_begun >= m_sources.size()) return;
        const std::size_t index = m_begun++;
        m_bytesAhead += m_sources[index].sizeInBytes;
        lock.unlock();
        SourceOutcome outcome = outcomeOf(m_sources[index], m_read);
        lock.lock();
        m_outcomes.emplace(index, std::move(outcome));
        m_isRead.notify_one();
    }
}

SourceOutcome SourceReader::next() {
    std::unique_lock lock(m_mutex);
    m_isRead.wait(lock, [this] { return m_outcomes.contains(m_given); });
    SourceOutcome outcome = std::move(m_outcomes.extract(m_given).mapped());
    m_bytesAhead -= m_sources[m_given].sizeInBytes;
    ++m_given;
    m_hasRoom.notify_all();
    return outcome;
}

}  // namespace indexer
