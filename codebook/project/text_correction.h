// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A slip of the transcriber set right where it stands: a revision of a few words.
#pragma once

#include "codebook/project/document_revision.h"

namespace codebook {

/// Plans the revision that puts `words` in place of the span, with turns, times and speakers as
/// they are. Invisible characters that cannot be stored are left out.
/// @throws Conflict if the span is no part of the document's text, reaches over the edge of what
/// one turn says (where the document has turns), or would leave a turn without words
RevisionPlan planCorrection(const Project& project, DocumentId id, Span span, const QString& words);

}  // namespace codebook
