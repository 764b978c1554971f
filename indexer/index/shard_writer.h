// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes one shard: a Xapian database of words with their positions, and the token table beside it.
#pragma once

#include <QString>
#include <QUuid>

#include <memory>

#include "codebook/model/study.h"
#include "indexer/index/manifest.h"
#include "indexer/index/token_table.h"

namespace indexer {

/// A document on its way into a shard.
struct DocumentToIndex {
    QUuid guid;
    DocumentState state;
    std::shared_ptr<const codebook::DocumentText> text;
    std::shared_ptr<const codebook::Turns> turns;
};

/// When a shard that is being written is put on disk.
struct ShardRhythm {
    /// UTF-16 units of text between two commits. More cost memory and are not faster.
    qsizetype unitsPerCommit = 2'500'000;
    /// Commits to one loose part of a new shard: inserting into a large tree is slow, joining a
    /// few smaller ones is not.
    int commitsPerPart = 12;
};

/// Used by one thread. Nothing that was added counts before finish() and the manifest that
/// follows.
class ShardWriter {
   public:
    /// Opens or makes the shard.
    /// @throws IndexError if it is damaged or cannot be written.
    ShardWriter(const QString& folder, const QString& tablePath, const ManifestShard& state,
                const ShardRhythm& rhythm = {});
    ~ShardWriter();
    ShardWriter(const ShardWriter&) = delete;
    ShardWriter& operator=(const ShardWriter&) = delete;

    /// Commits by itself as text piles up, to bound the memory.
    /// @return where the document went, but for the number of the shard.
    /// @throws IndexError
    ManifestEntry add(const DocumentToIndex& document);
    /// Everything added is on disk and in its place when this returns; nothing can be added after.
    /// @throws IndexError
    void finish();
    /// As it is once finished.
    const ManifestShard& state() const { return m_state; }

   private:
    struct Words;

    std::unique_ptr<Words> m_words;
    TokenTableWriter m_table;
    ManifestShard m_state;
    ShardRhythm m_rhythm;
};

}  // namespace indexer
