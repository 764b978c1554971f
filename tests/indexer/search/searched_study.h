// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A study in memory with its index, and searches given back as what was found, in words.
#pragma once

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "indexer/index/index.h"
#include "indexer/search/searcher.h"
#include "tests/indexer/memory_study.h"

namespace indexer {

class SearchedStudy : public ::testing::Test {
   protected:
    SearchedStudy();

    QString folder() const { return m_folder.filePath(QStringLiteral("index")); }
    /// Adds a document of this language, or Swedish.
    codebook::DocumentId add(const QString& name, const QStringList& lines,
                             const QString& language = QStringLiteral("sv"));
    /// All that is found, in document order, after an update of the index.
    SearchResult all(const QString& query);
    /// "A 2 polisen" for each place: document, turn and words.
    QStringList found(const QString& query);
    /// The message of the Conflict that the query is refused with.
    QString refusal(const QString& query);

    QTemporaryDir m_folder;
    MemoryStudy m_study;
    Index m_index;
};

}  // namespace indexer
