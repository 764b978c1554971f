// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coefficients of agreement as they are printed.
#pragma once

#include "app/cli/output.h"
#include "codebook/agreement/agreement_results.h"

namespace app {

/// A coefficient a row; as JSON one object with the coefficients as keys, and beside them their
/// standard error and interval in the same key with Se, Low, High.
Listing agreementListing(const codebook::AgreementResults& results);

}  // namespace app
