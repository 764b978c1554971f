// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A corrected transcript read from a file, and what it would do to the document that it corrects.
#pragma once

#include <QString>
#include <QStringList>

#include "codebook/model/ids.h"
#include "codebook/project/document_revision.h"
#include "indexer/import/transcript.h"

namespace indexer {

struct FileRevision {
    codebook::RevisionPlan plan;  ///< to be executed by the project
    QStringList notes;            ///< what was doubtful about the file, a sentence each
};

/// Reads the file as a transcript, of any format, and plans the revision. Changes nothing. A
/// language that is not given is the document's.
/// @throws codebook::FormatError with one sentence naming the file, as readTranscript does
FileRevision revisionFromFile(const codebook::Project& project, codebook::DocumentId document,
                              const QString& path, const ReadOptions& options = {});

}  // namespace indexer
