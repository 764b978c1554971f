// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a revision did, or would do, to everything that stands in the document.
#pragma once

#include "app/cli/output.h"
#include "codebook/project/document_revision.h"

namespace codebook {
class Project;
}

namespace app {

/// Every coding and memo that did not simply keep its words; those that could not be placed first.
Listing revisionListing(const codebook::Project& project, const QString& document,
                        const codebook::RevisionReport& report);
/// The same in a few sentences.
QStringList revisionNotes(const codebook::RevisionReport& report);

}  // namespace app
