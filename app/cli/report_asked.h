// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report as the words of a command line ask for it.
#pragma once

#include <vector>

#include "app/cli/command.h"
#include "app/report/report_material.h"
#include "app/report/report_recipe.h"

namespace app {

std::vector<QCommandLineOption> recipeOptions();
/// The recipe with what the options say in its place. @throws UsageError, codebook::Conflict if a
/// code, an attribute or a cross-tab is not there
ReportRecipe recipeFrom(const Arguments& arguments, const codebook::Study& study,
                        ReportRecipe recipe);

/// What the project holds, with its index to ask conditions of.
ReportMaterial reportMaterial(const codebook::Project& project);

}  // namespace app
