// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Analyses beside the cross-tab as tables to read and as JSON.
#pragma once

#include "app/cli/crosstab_asked.h"
#include "app/cli/output.h"
#include "codebook/analysis/case_codes.h"
#include "codebook/analysis/code_relations.h"
#include "codebook/analysis/saturation.h"

namespace app {

Listing relationsListing(const std::vector<codebook::CodeRelation>& relations,
                         const std::vector<codebook::AxisCategory>& categories);
Listing saturationListing(const codebook::Project& project,
                          const std::vector<codebook::SaturationStep>& steps);
/// A row a case: its attributes, then its passages of each code; 0 and 1 where `isPresence`.
Listing caseCodesListing(const codebook::Project& project, bool isPresence);
/// The cases that break the pattern of a cell. @throws Conflict if there is no such row or column
Listing negativeCasesListing(const codebook::Project& project, const CrossTabQuestion& question,
                             const QString& row, const QString& column);

}  // namespace app
