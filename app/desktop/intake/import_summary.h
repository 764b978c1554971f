// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences at the foot of the import page.
#pragma once

#include <QString>

#include "app/desktop/intake/incoming.h"

namespace app {

/// What is listed and what becomes of it: "12 files, 2 worth a look, 1 cannot be read".
QString importSummary(const IncomingCounts& counts, bool isListing);

/// For a file dialogue: every suffix that is read.
QString readableFilesFilter();

}  // namespace app
