// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brings files and folders into a project, each file for itself: what cannot be read changes
// nothing, and the good ones stay.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

#include "indexer/import/transcript.h"

namespace codebook {
class Project;
}

namespace indexer {

struct ImportOptions {
    QString kind;  ///< empty takes what the file looks like
    ReadOptions reading;
    bool takesComments = true;  ///< what stands beside the text becomes memos on its passages
    bool isDryRun = false;      ///< only say what would be recognised
};

/// A file that was read, and stored unless it was a dry run.
struct ImportedFile {
    QString path;
    QString name;           ///< of the document; of a spreadsheet of answers, of its group
    QString group;          ///< folders it came in, joined by "/"
    Transcript transcript;  ///< its text, and of answers the respondents, are left out
    std::int64_t characters = 0;
    std::size_t turns = 0;
    int respondents = 0;  ///< of a spreadsheet of answers
};
/// A file that was left aside, and why.
struct LeftFile {
    QString path;
    QString reason;
};

struct ImportReport {
    std::vector<ImportedFile> imported;
    std::vector<LeftFile>
        skipped;  ///< not wrong, but not needed: known already, or of a kind that is not read
    std::vector<LeftFile> failed;
    bool wasCancelled = false;
};

/// Called before each file; returning false stops before it.
using ImportProgress =
    std::function<bool(std::size_t done, std::size_t total, const QString& path)>;

/// Imports files, and the files of folders and ZIP archives in order of their names, folders within
/// them too (see importSources). A file whose bytes the project knows is skipped. Each file is one
/// step that can be undone, also a spreadsheet with a document for each respondent. Files are read
/// ahead on other threads and stored on the caller's.
/// @throws codebook::StoreError if the project cannot be written; files stored before that stay
ImportReport importPaths(codebook::Project& project, const QStringList& paths,
                         const ImportOptions& options, const ImportProgress& progress = {});

}  // namespace indexer
