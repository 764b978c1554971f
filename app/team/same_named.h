// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codes, coders and documents that came into being twice, made one.
#pragma once

#include <vector>

#include "codebook/model/change.h"
#include "codebook/store/merge_report.h"

namespace codebook {
class Project;
}

namespace app {

/// Codings and memos of the others count as the kept one's. A code gives what the kept one's fields
/// lack, and stays findable as merged into it. A document's twin gives its codings, memos and the
/// values that the kept one and its cases lack. Rows that are gone meanwhile are passed over, a
/// code that lies above or below its namesake too. Empty where nothing is left to unify.
codebook::Command unification(const codebook::Project& project,
                              const std::vector<codebook::SameNamed>& sameNamed);

}  // namespace app
