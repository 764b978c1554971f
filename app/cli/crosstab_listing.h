// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cross-tab as a table to read and as JSON.
#pragma once

#include "app/cli/crosstab_asked.h"
#include "app/cli/output.h"
#include "codebook/analysis/contingency_table.h"

namespace app {

/// The question's answer with its totals, what it left out, and its tests where they are asked for.
Listing crosstabListing(const codebook::Project& project, const CrossTabQuestion& question);
/// Any table of counts with its tests.
Listing countsListing(const codebook::ContingencyTable& counts);
/// The codings of one cell. @throws Conflict if there is no such row or column
Listing cellListing(const codebook::Project& project, const CrossTabQuestion& question,
                    const QString& row, const QString& column);

}  // namespace app
