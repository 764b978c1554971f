// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all questions of the search workspace are asked of: the study as it is now, the index, and
// one table of all words that they share.
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

#include "codebook/model/study.h"
#include "indexer/index/index.h"
#include "indexer/words/word_table.h"

namespace app {

class Session;

/// Of one question at a time: each brings it up to date before it counts.
struct SharedWords {
    std::timed_mutex mutex;
    indexer::WordTable table;
};

/// Of the window's thread; what it hands out may be kept on any.
class SearchMaterial : public QObject {
    Q_OBJECT

   public:
    using IndexSource = std::function<std::shared_ptr<indexer::Index>()>;

    /// The session must outlive it.
    SearchMaterial(Session& session, IndexSource index, QObject* parent = nullptr);

    Session& session() { return m_session; }
    const Session& session() const { return m_session; }
    /// Null while there is none.
    std::shared_ptr<indexer::Index> index() const { return m_index ? m_index() : nullptr; }
    const std::shared_ptr<SharedWords>& words() const { return m_words; }
    /// The study as it is counted: without others' codings and memos while blind. Made once and
    /// shared until something changes.
    std::shared_ptr<const codebook::Study> study();

   private:
    Session& m_session;
    IndexSource m_index;
    std::shared_ptr<SharedWords> m_words;
    std::shared_ptr<const codebook::Study> m_study;
};

}  // namespace app
