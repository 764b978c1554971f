// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cross-tab as the words of a command line ask for it.
#pragma once

#include <vector>

#include "app/cli/command.h"
#include "app/work/crosstab_question.h"

namespace app {

std::vector<QCommandLineOption> crosstabOptions();
/// @throws UsageError
CrossTabQuestion questionFrom(const Arguments& arguments);

/// Asks the project, with its index brought up to date where the condition asks for words.
/// @throws Conflict if an axis, a unit or the condition cannot be read
codebook::CrossTab answered(const codebook::Project& project, const CrossTabQuestion& question);

}  // namespace app
