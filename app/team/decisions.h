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

/// False where the two values cannot be swapped alone: settings of the program, what says of what a
/// row is, and whether a row is there that goes with another.
bool isDecidable(const codebook::MergeConflict& conflict);

/// A conflict, and whether our value is to hold.
using Decision = std::pair<codebook::MergeConflict, bool>;

struct Decided {
    codebook::Command command;  ///< empty where everything is as decided already
    std::size_t conflicts = 0;  ///< that it decides otherwise than the merge did
};

/// Has the chosen side hold where the other holds now. With a document's text its codings move back
/// to their words (see planRevision); a row that is to be gone takes along what belongs to it, and
/// one that is to be there comes back alone. Passed over are conflicts whose row is gone, and words
/// of codings in a text that the document does not have any more. @throws StoreError
Decided decisionsOn(const codebook::Project& project, const std::vector<Decision>& decisions);

}  // namespace app
