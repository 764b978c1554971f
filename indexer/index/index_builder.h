// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brings a list of documents into the shards, on as many threads as there is work for.
#pragma once

#include <QString>

#include <functional>
#include <vector>

#include "codebook/model/study.h"
#include "indexer/index/manifest.h"

namespace indexer {

/// Told how many documents of how many are done; returning false stops the work, what is done
/// stays. Called on the caller's thread.
using Progress = std::function<bool(int done, int total)>;

struct NotIndexed {
    codebook::DocumentId document;
    QString reason;  ///< a sentence for the person
};

/// What a build did.
struct BuildReport {
    int indexed = 0;
    bool isCancelled = false;
    std::vector<NotIndexed> failed;
};

/// A document that the study has and the index has not.
struct PendingDocument {
    codebook::DocumentId id;
    DocumentState state;
};

/// How much text is waiting.
std::int64_t charactersOf(const codebook::Study& study,
                          const std::vector<PendingDocument>& pending);

/// From so many code points on, several threads and shards pay.
constexpr std::int64_t kMuchText = 1'000'000;

/// Adds the documents to the manifest's shards and their entries to the manifest, which the caller
/// then writes. Texts are fetched on the caller's thread, because a database connection belongs to
/// its thread; words are counted and written on others where there is much to do. A document whose
/// text cannot be read is left out and named in the report.
/// @throws IndexError if the shards cannot be written; the manifest must not be written then.
BuildReport build(const QString& indexFolder, Manifest& manifest, const codebook::Study& study,
                  const codebook::TextSource& source, const std::vector<PendingDocument>& pending,
                  const Progress& progress);

}  // namespace indexer
