// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Corrected transcripts, written as they read.
#pragma once

#include <QString>

#include "codebook/project/document_revision.h"
#include "tests/support/drawn_study.h"

namespace tests {

/// The text with a turn a line: "LABEL: words" by that speaker, "I" being the interviewer; other
/// lines by nobody.
codebook::NewRevision revisionWith(const QString& text);

/// Puts the text in place of the document's and says what became of everything in it.
codebook::RevisionReport revise(codebook::Project& project, const QString& document,
                                const QString& text);

/// Every coding of the document, by begin: "CODE: words", with " (waits)" behind those that do.
QStringList codedIn(const codebook::Project& project, const QString& document);

}  // namespace tests
