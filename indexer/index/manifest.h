// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the index holds, document by document. Xapian and the token tables may hold more: what is
// not in the manifest does not count, and so documents are removed without touching them.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <cstdint>
#include <optional>
#include <vector>

#include "codebook/model/study.h"

namespace indexer {

/// What of a document's state the index depends on.
struct DocumentState {
    QString revision;           ///< Document::revision
    QString language;           ///< Document::language
    QByteArray turnTable;       ///< Document::turnTable
    std::int32_t speakers = 0;  ///< how many rows of Study::speakers are the document's

    bool operator==(const DocumentState&) const = default;
};

/// The state of each document of the study, indexed by DocumentId::value.
std::vector<DocumentState> documentStates(const codebook::Study& study);

struct ManifestEntry {
    QUuid document;
    DocumentState state;
    std::uint8_t shard = 0;
    std::uint32_t xapianDocument = 0;
    std::int64_t block = 0;  ///< position in the shard's token table
    std::uint32_t tokens = 0;
    std::uint32_t turns = 0;
    /// The languages (termLanguage) of its turns, by number: first the document's, whether or not
    /// a turn is in it.
    QStringList languages;

    bool operator==(const ManifestEntry&) const = default;
};

struct ManifestShard {
    std::int64_t tableBytes = 0;     ///< valid length of the token table; 0: no such shard
    std::uint32_t lastDocument = 0;  ///< Xapian's last document, live or not
    std::uint64_t addedTokens = 0;   ///< of all documents ever added, live or not

    bool operator==(const ManifestShard&) const = default;
};

struct Manifest {
    /// Much text is divided among as many shards, each made on a thread of its own …
    static constexpr std::size_t kBulkShards = 2;
    /// … and little text that comes later goes into one more, so that the others stay compact.
    static constexpr std::size_t kAdditions = kBulkShards;
    static constexpr std::size_t kShards = kBulkShards + 1;

    std::uint32_t generation = 0;  ///< names the folder that holds the shards
    std::vector<ManifestShard> shards = std::vector<ManifestShard>(kShards);
    std::vector<ManifestEntry> entries;

    bool operator==(const Manifest&) const = default;

    QString generationFolder(const QString& indexFolder) const;
    QString shardFolder(const QString& indexFolder, std::size_t shard) const;
    QString tablePath(const QString& indexFolder, std::size_t shard) const;
};

QString manifestPath(const QString& indexFolder);

/// The manifest of the folder; nothing if there is none, if it is damaged, if other versions of
/// this layout, of ICU or of the stemmers wrote it, or if the tables it speaks of are not there.
std::optional<Manifest> readManifest(const QString& indexFolder);

/// Replaces the folder's manifest at once, or leaves the old one.
/// @throws IndexError if it cannot be written.
void writeManifest(const QString& indexFolder, const Manifest& manifest);

}  // namespace indexer
