// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One search on a thread of its own. The project stays with the window: the thread works on a copy
// of what a query can ask about, and asks the window for the few texts that it needs.
#pragma once

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

#include "codebook/model/study.h"
#include "indexer/index/index.h"
#include "indexer/search/searcher.h"

namespace app {

/// What came of a search.
struct SearchOutcome {
    indexer::SearchResult result;
    QString failure;  ///< a sentence; empty where it was answered
    std::int32_t failurePlace =
        0;                        ///< the character of the query that is to blame, from 1; 0: none
    bool isIndexMissing = false;  ///< words were asked for, and there is no index yet
};

/// Shared by the thread and whoever started it, because either may be the last to go.
class SearchRun : public codebook::TextSource {
   public:
    /// @param index may be null
    /// @param onlyBy whose codings may be found; none: everybody's
    SearchRun(QString query, int limit, const codebook::Study& study,
              std::shared_ptr<indexer::Index> index, std::optional<codebook::CoderId> onlyBy = {});

    /// The thread's whole work.
    void work();
    /// Has work() return soon, whatever it found. From any thread, does not wait.
    void cancel();
    /// Gives the thread what it waits for, for a few milliseconds at most. To be called again and
    /// again on the source's thread until there is an outcome.
    std::optional<SearchOutcome> serve(const codebook::TextSource& source);

    std::shared_ptr<const codebook::DocumentText> text(
        codebook::DocumentId document) const override;
    std::shared_ptr<const codebook::Turns> turns(codebook::DocumentId document) const override;

   private:
    struct Answer {
        std::shared_ptr<const codebook::DocumentText> text;
        std::shared_ptr<const codebook::Turns> turns;
        bool isFailed = false;
    };
    struct Wish {
        codebook::DocumentId document;
        bool isForText = false;
    };
    Answer ask(const Wish& wish) const;
    SearchOutcome outcome();

    QString m_query;
    int m_limit;
    codebook::Study m_study;
    std::shared_ptr<indexer::Index> m_index;
    std::atomic<bool> m_isCancelled = false;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_isChanged;
    mutable std::optional<Wish> m_wish;
    mutable std::optional<Answer> m_answer;
    std::optional<SearchOutcome> m_outcome;
};

}  // namespace app
