// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search index of one project: a cache that can be deleted at any time and is made again.
#pragma once

#include <QString>

#include <memory>
#include <mutex>

#include "codebook/model/study.h"
#include "indexer/index/index_builder.h"
#include "indexer/index/index_reader.h"

namespace indexer {

/// What an update did.
struct UpdateReport {
    int indexed = 0;  ///< new or changed documents
    int removed = 0;  ///< documents that the study no longer has
    int unchanged = 0;
    bool wasRebuilt =
        false;  ///< all was indexed anew: there was nothing usable, or little worth keeping
    bool isCancelled = false;
    std::vector<NotIndexed> failed;
};

/// A folder with the words of a study. Several processes may use it: one writes, all may read.
class Index {
   public:
    /// @param folder is the index's own: the caller's choice of place, usually in the user's cache
    /// under the project's GUID. Made when first written, readable by the user alone.
    explicit Index(const QString& folder);

    const QString& folder() const { return m_folder; }

    /// Brings the index to the state of the study: adds new documents, adds changed ones anew
    /// (revision, language, turns or speakers), forgets removed ones. A missing, damaged or foreign
    /// index is made anew. Waits while another process writes. When it returns, every document
    /// that it indexed can be found. A document whose text cannot be read is in the report, and is
    /// tried again next time.
    /// @throws IndexError if the folder cannot be written; the index stays as it was.
    UpdateReport update(const codebook::Study& study, const codebook::TextSource& source,
                        const Progress& progress = {});
    /// As update, but keeps nothing of what is there.
    UpdateReport rebuild(const codebook::Study& study, const codebook::TextSource& source,
                         const Progress& progress = {});

    /// The index as last written, by whichever process.
    /// @throws IndexError if there is none that can be used; update() makes one.
    std::shared_ptr<const IndexReader> reader() const;
    /// Makes the next reader() look at the files anew.
    void closeReader() const;

   private:
    UpdateReport write(const codebook::Study& study, const codebook::TextSource& source,
                       const Progress& progress, bool isAfresh);

    QString m_folder;
    mutable std::mutex m_mutex;  ///< of the two below
    mutable std::shared_ptr<const IndexReader> m_reader;
    mutable QString m_readerStamp;  ///< which manifest file the reader was opened from
};

}  // namespace indexer
