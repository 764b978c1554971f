// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The agreement of a project's coders as it is asked for and printed.
#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/work/agreement_asked.h"

namespace app {

std::vector<QCommandLineOption> agreementProjectOptions();
/// The coefficients of every code of the project that the command names.
Listing projectAgreementListing(const Arguments& arguments);
/// Of a saved comparison.
Listing agreementListing(const codebook::Project& project, const AgreementAsked& asked);
/// Where coders differ, code by code, the costliest first, and what was decided.
Listing disputesListing(const Arguments& arguments);
/// Keeps what the options ask under the name that --save gives.
void saveAgreement(const Arguments& arguments);
/// As the window asks, and a saved comparison keeps it. @throws UsageError
AgreementAsked askedIn(const Arguments& arguments);
/// The paragraph for a methods section.
QString methodsText(const Arguments& arguments);

}  // namespace app
