// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Retrieved passages as the command line prints them.
#pragma once

#include "app/cli/output.h"
#include "codebook/analysis/retrieval.h"

namespace codebook {
class Project;
}

namespace app {

/// The project must outlive the listing.
Listing passagesListing(const codebook::Project& project, const codebook::RetrievalResult& result);

}  // namespace app
