// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a search found, as the command line lists it.
#pragma once

#include <vector>

#include "app/cli/output.h"
#include "indexer/search/concordance.h"

namespace codebook {
class Project;
}

namespace app {

Listing hitsListing(const codebook::Project& project,
                    const std::vector<indexer::ConcordanceLine>& lines);
/// Forms left out and the like, and how many hits there are of which so many are shown.
void printSearchNotes(const indexer::SearchResult& result, std::size_t shown);
/// The hits of a saved search as it sorts them. @throws as Searcher::search, FormatError
void runSavedSearch(const codebook::Project& project, const QString& parameters,
                    const Arguments& arguments);

}  // namespace app
