// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the paths of an import stand for: files, folders with all in them, and ZIP archives, which
// are read as folders are.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

#include "indexer/import/project_import.h"
#include "indexer/import/source/importer.h"

namespace indexer {

/// An archive whose entries are files to import; may be shared between threads.
class SourceArchive;

/// A file that an import comes to: on the disk, or an entry of an archive.
struct ImportSource {
    QString path;   ///< to show: "wave.zip/north/Anna.docx" for an entry
    QString group;  ///< folders above it, joined by "/"
    std::shared_ptr<const SourceArchive> archive = {};
    QString entry = {};      ///< in the archive
    qint64 sizeInBytes = 0;  ///< as the disk or the archive declares it
    bool isNamed = false;    ///< by the person, not found in a folder or an archive

    /// Reads the file and what it says. @throws codebook::FormatError
    Transcript read(const ReadOptions& options) const;
};

/// The files that the paths stand for: what is named itself, then what lies in folders and
/// archives in order of names. Their folders become groups; the folder or archive that is itself
/// the only path gives none. Files of kinds that no importer reads, and archives within archives,
/// are put into the report as skipped; what the system leaves in folders (hidden files, __MACOSX,
/// lock files of Word) is passed over.
std::vector<ImportSource> importSources(const QStringList& paths, ImportReport& report);

}  // namespace indexer
