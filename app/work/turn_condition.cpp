// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/turn_condition.h"

#include "codebook/project/project.h"
#include "indexer/index/index.h"
#include "indexer/search/query.h"
#include "indexer/search/searcher.h"

namespace app {

codebook::TurnSet turnsOf(const codebook::Project& project, indexer::Index& index,
                          const QString& condition, QStringList& notes,
                          const indexer::Progress& progress) {
    if (indexer::asksForWords(indexer::parsedQuery(condition).root))
        for (const auto& failed : index.update(project.study(), project, progress).failed)
            notes << failed.reason;
    const indexer::Searcher searcher(project.study(), project, &index);
    return searcher.matchingTurns(condition, &notes);
}

}  // namespace app
