// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coding without reading, as the command line asks and answers.
#pragma once

#include "app/cli/output.h"
#include "app/work/autocode.h"
#include "app/work/autocode_plans.h"

namespace app {

/// @throws UsageError
AutocodeUnit autocodeUnitNamed(const QString& name);
/// @throws UsageError
PlanSource planSourceNamed(const QString& name);

Listing autocodeListing(const codebook::Project& project, const AutocodeReport& report);
/// With the code of each.
Listing plannedListing(const codebook::Project& project, const std::vector<PlannedCoding>& codings);

}  // namespace app
