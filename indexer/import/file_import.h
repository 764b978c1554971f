// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second half of an import: files that were read become documents of a project, one step each.
// Whoever reads them, the command line ahead of storing or a page that shows them first, stores
// them here.
#pragma once

#include <QHash>
#include <QString>

#include <optional>

#include "indexer/import/project_import.h"

namespace indexer {

struct ImportSource;
struct SourceOutcome;

/// What a person says about one file beside how it is read.
struct FileChoices {
    QString kind;  ///< empty takes what the file looks like
    bool takesComments = true;
    std::optional<QString> name;   ///< of the document, instead of the file's
    std::optional<QString> group;  ///< instead of the folders it came in
    /// What the history calls the step, with %1 for the name; empty: Import “%1”. Not asked for
    /// spreadsheets of answers.
    QString stepText = {};
};

/// Stores read files in a project, which it must not outlive; one object an import.
class FileImport {
   public:
    /// @param isDryRun only say what would be stored
    explicit FileImport(codebook::Project& project, bool isDryRun = false);

    /// Stores what was read as one step and puts it into the report; what could not be read, or is
    /// in the project already, goes there too.
    /// @throws codebook::StoreError if the project cannot be written; then nothing is stored
    void take(const ImportSource& source, SourceOutcome outcome, const FileChoices& choices,
              ImportReport& report);

   private:
    void takeDocument(const ImportSource& source, Transcript& transcript,
                      const FileChoices& choices, ImportReport& report);
    void takeAnswers(const ImportSource& source, Transcript& transcript, const FileChoices& choices,
                     ImportReport& report);
    void store(const ImportSource& source, const Transcript& transcript, const QString& name,
               const FileChoices& choices);

    void lookForOthers();
    void remember(const QString& digest, const QString& name);

    codebook::Project& m_project;
    bool m_isDryRun;
    QHash<QString, QString> m_known;  ///< names of documents by the digest of their file
    std::size_t m_countSeen = 0;      ///< documents that the project had when it was looked at
};

/// What a file's document is called where nobody says otherwise: the file's name, without suffix.
QString documentNameOf(const ImportSource& source);

}  // namespace indexer
