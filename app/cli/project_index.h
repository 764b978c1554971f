// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The index of an open project, in the user's cache.
#pragma once

#include <memory>

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

}  // namespace app
