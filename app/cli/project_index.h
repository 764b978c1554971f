// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The index of an open project, in the user's cache.
#pragma once

#include <memory>

#include "codebook/model/turn_set.h"
#include "indexer/index/index.h"

namespace codebook {
class Project;
}

namespace app {

/// The project's index as it lies there, whatever its state.
std::unique_ptr<indexer::Index> projectIndex(const codebook::Project& project);
/// Brings it up to date, with progress on a terminal. @throws IndexError
void updateIndex(indexer::Index& index, const codebook::Project& project);
/// Both.
std::unique_ptr<indexer::Index> updatedIndex(const codebook::Project& project);
/// The turns that a query finds, with an index brought up to date where it asks for words; what
/// there is to say about the query is printed. @throws Conflict, IndexError
codebook::TurnSet turnsWhere(const codebook::Project& project, const QString& query);

}  // namespace app
