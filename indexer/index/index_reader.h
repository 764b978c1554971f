// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The index as it stands at one moment, for reading: which documents have a word, where, and which
// forms of words there are.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "indexer/index/manifest.h"
#include "indexer/index/token_table.h"

namespace indexer {

/// A form of a word and in how many documents it stands (removed ones may still count).
struct FormFrequency {
    std::string term;  ///< with the language's prefix
    std::uint32_t documents = 0;
};

/// A snapshot; what is written later does not show. All functions throw IndexError where the files
/// cannot be read or do not fit together. Hold inUse() while calling: one thread at a time.
class IndexReader {
   public:
    /// @param manifest as read from the folder.
    IndexReader(const QString& indexFolder, Manifest manifest);
    ~IndexReader();
    IndexReader(const IndexReader&) = delete;
    IndexReader& operator=(const IndexReader&) = delete;

    std::mutex& inUse() const { return m_inUse; }

    /// The documents; a document's *slot* is its place here.
    const std::vector<ManifestEntry>& documents() const { return m_manifest.entries; }
    /// The languages (termLanguage) that at least one document or turn is in, sorted; the empty one
    /// stands for unknown.
    const QStringList& languages() const { return m_languages; }

    /// The terms of a language whose forms have the same stem as this one (itself first), among
    /// those that the index holds.
    std::vector<std::string> formsOfSameStem(const QString& language,
                                             const std::string& form) const;
    /// True where the index holds the term.
    bool hasTerm(const std::string& term) const;
    /// All terms that start so.
    std::vector<FormFrequency> termsWithPrefix(const std::string& prefix) const;

    /// Appends the slots of the documents that have the term.
    void appendSlots(const std::string& term, std::vector<std::int32_t>& slots) const;
    /// Appends the positions (see kTurnGap) at which the document has the term, ascending.
    void appendPositions(std::int32_t slot, const std::string& term,
                         std::vector<std::uint32_t>& positions) const;
    /// The document's tokens and turns.
    TokenView tokens(std::int32_t slot) const;

   private:
    struct Shard;

    Manifest m_manifest;
    QStringList m_languages;
    std::vector<std::unique_ptr<Shard>> m_shards;
    mutable std::mutex m_inUse;
};

}  // namespace indexer
