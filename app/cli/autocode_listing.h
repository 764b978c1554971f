// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coding what a query finds, as the command line asks and answers.
#pragma once

#include "app/cli/output.h"
#include "app/work/autocode.h"

namespace app {

/// @throws UsageError
AutocodeUnit autocodeUnitNamed(const QString& name);

Listing autocodeListing(const codebook::Project& project, const AutocodeReport& report);

}  // namespace app
