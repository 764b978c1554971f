// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions about words as command line and window ask them alike: in which turns, round which
// places, like which code.
#pragma once

#include <QString>
#include <QStringList>

#include "indexer/search/searcher.h"
#include "indexer/words/similar_turns.h"
#include "indexer/words/word_lists.h"

namespace app {

/// Whose words count.
struct WordScope {
    QString where;                  ///< a query; empty: everywhere
    bool withInterviewers = false;  ///< those who ask speak too

    bool operator==(const WordScope&) const = default;
};

/// The turns of the scope. @throws as Searcher::search
codebook::TurnSet turnsIn(const indexer::WordTable& table, const codebook::Study& study,
                          const indexer::Searcher& searcher, const WordScope& scope,
                          QStringList* notes = nullptr);

/// All places that the query finds; where it names nothing but a code, the codings themselves, and
/// not the turns that they lie in. @throws as Searcher::search
std::vector<indexer::WordPlace> placesFound(const codebook::Study& study,
                                            const indexer::Searcher& searcher, const QString& query,
                                            const std::function<bool()>& isCancelled = {},
                                            QStringList* notes = nullptr);

/// Turns that are not coded with the code, or one below it, the most alike first; those of
/// interviewers are no candidates. @param refused turns that are not wanted
indexer::SimilarTurns moreLike(const indexer::WordTable& table, const codebook::Study& study,
                               codebook::CodeId code, const codebook::TurnSet& refused = {},
                               const indexer::SimilarOptions& options = {});

}  // namespace app
