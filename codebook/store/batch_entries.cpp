// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/batch_entries.h"

#include <QVariant>

#include "codebook/store/database.h"
#include "codebook/store/journal_payload.h"

namespace codebook {

namespace {

/// Small enough that finding one row's value in a bulk import reads little, large enough to deflate
/// well.
constexpr std::size_t rowsPerEntry = 1000;
/// Entries that are packed before they are asked for; bounds the memory.
constexpr std::size_t entriesAhead = 4;

}  // namespace

BatchEntries::BatchEntries(Database& database, qint64 command, const RowBatch& batch)
    : m_database(database), m_command(command), m_batch(batch) {
    packAhead();
}

qint64 BatchEntries::of(std::size_t row) {
    while (m_entries.size() <= row / rowsPerEntry) writeNext();
    return m_entries[row / rowsPerEntry];
}

std::vector<qint64> BatchEntries::all() {
    std::vector<qint64> entries;
    entries.reserve(m_batch.rows.size());
    for (std::size_t row = 0; row < m_batch.rows.size(); ++row) entries.push_back(of(row));
    return entries;
}

void BatchEntries::packAhead() {
    const std::size_t rows = m_batch.rows.size();
    // A thread would be slower than a single entry is.
    const auto policy = rows > rowsPerEntry ? std::launch::async : std::launch::deferred;
    while (m_packed < rows && m_packing.size() < entriesAhead) {
        const std::size_t count = std::min(rowsPerEntry, rows - m_packed);
        m_packing.push_back(std::async(policy, [&batch = m_batch, first = m_packed, count] {
            return journalPayload(batch, first, count);
        }));
        m_packed += count;
    }
}

void BatchEntries::writeNext() {
    const QByteArray payload = m_packing.front().get();
    m_packing.pop_front();
    packAhead();
    const std::size_t count = std::min(rowsPerEntry, m_batch.rows.size() - m_written);
    m_entries.push_back(
        m_database
            .statement(QStringLiteral("INSERT INTO journal_entry (command, entity, creates, "
                                      "row_count, payload) VALUES (?, ?, ?, ?, ?)"))
            .bind(0, m_command)
            .bind(1, QString::fromLatin1(schemaOf(m_batch.entity).name))
            .bind(2, m_batch.creates ? 1 : 0)
            .bind(3, qlonglong(count))
            .bind(4, payload)
            .run()
            .insertedId());
    m_written += count;
}

}  // namespace codebook
