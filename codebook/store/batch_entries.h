// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A batch on its way into the journal: while rows are written, other threads already pack the
// entries of the next ones, since packing takes as long as a third of writing.
#pragma once

#include <deque>
#include <future>
#include <vector>

#include "codebook/model/change.h"

namespace codebook {

class Database;

/// Writes the batch in entries of at most 1,000 rows, each when it is first asked for. Must not
/// outlive the batch, which must not change meanwhile.
class BatchEntries {
   public:
    BatchEntries(Database& database, qint64 command, const RowBatch& batch);

    /// The entry of the row. @throws StoreError if it cannot be written
    qint64 of(std::size_t row);
    /// The entry of each row, all written. @throws StoreError if one cannot be
    std::vector<qint64> all();

   private:
    void packAhead();
    void writeNext();

    Database& m_database;
    qint64 m_command;
    const RowBatch& m_batch;
    std::size_t m_packed = 0;  ///< rows that are packed or being packed
    std::size_t m_written = 0;
    std::deque<std::future<QByteArray>> m_packing;
    std::vector<qint64> m_entries;  ///< by thousands of rows
};

}  // namespace codebook
