// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The agreement of a project's coders as it is asked for and printed.
#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"

namespace app {

std::vector<QCommandLineOption> agreementProjectOptions();
/// The coefficients of every code of the project that the command names.
Listing projectAgreementListing(const Arguments& arguments);
/// The paragraph for a methods section.
QString methodsText(const Arguments& arguments);

}  // namespace app
