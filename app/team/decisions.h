// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people decide about the conflicts of a merge. A decision is a later step, so it holds in
// every copy that hears of it.
#pragma once

#include <utility>
#include <vector>

#include "codebook/model/change.h"
#include "codebook/store/merge_report.h"

namespace codebook {
class Project;
}

namespace app {

/// False where the two values cannot be swapped alone: a document's text, the words of a coding and
/// whether a row exists are changed by hand where one sees what hangs on them.
bool isDecidable(const codebook::MergeConflict& conflict);

/// A conflict, and whether our value is to hold.
using Decision = std::pair<codebook::MergeConflict, bool>;

/// Writes the chosen values where the other holds now. Conflicts whose row is gone, or that cannot
/// be decided so, are passed over. Empty where everything is as decided already.
codebook::Command decisionsOn(const codebook::Project& project,
                              const std::vector<Decision>& decisions);

}  // namespace app
