// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A corrected transcript read from a file, and what it would do to the document that it corrects.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

#include "codebook/model/ids.h"
#include "codebook/project/document_revision.h"

namespace indexer {

struct RevisionOptions {
    std::optional<QString> encoding;  ///< of a text file; nothing lets the bytes decide
    QString language;                 ///< empty keeps the document's
};

struct FileRevision {
    codebook::RevisionPlan plan;  ///< to be executed by the project
    QStringList notes;            ///< what was doubtful about the file, a sentence each
};

/// Reads the file as a transcript, of any format, and plans the revision. Changes nothing.
/// @throws codebook::FormatError with one sentence naming the file, as readTranscript does
FileRevision revisionFromFile(const codebook::Project& project, codebook::DocumentId document,
                              const QString& path, const RevisionOptions& options = {});

}  // namespace indexer
