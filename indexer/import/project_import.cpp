// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/project_import.h"

#include <QDirIterator>
#include <QFileInfo>

#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/text/offset_map.h"
#include "codebook/text/term.h"

namespace indexer {

namespace {

using codebook::Project;

/// The files that the paths stand for; files in folders that no importer reads are skipped at once.
QStringList expanded(const QStringList& paths, ImportReport& report) {
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        QStringList inFolder;
        QDirIterator walk(path, QDir::Files | QDir::Readable | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) inFolder << walk.next();
        inFolder.sort();
        for (const QString& file : inFolder) {
            if (readableSuffixes().contains(QFileInfo(file).suffix().toLower()))
                files << file;
            else
                report.skipped.push_back({file, QStringLiteral("files of this kind are not read")});
        }
        if (inFolder.isEmpty())
            report.failed.push_back({path, QStringLiteral("“%1” is an empty folder.").arg(path)});
    }
    return files;
}

/// The documents that the project holds, by the digest of the file they came from; grows with the
/// import.
class KnownFiles {
   public:
    explicit KnownFiles(const codebook::Study& study) {
        for (const codebook::Document& document : study.documents)
            if (!document.digest.isEmpty()) m_names.insert(document.digest, document.name);
    }
    void add(const QString& digest, const QString& name) { m_names.insert(digest, name); }
    QString nameOf(const QString& digest) const { return m_names.value(digest); }
    QStringList names() const { return m_names.values(); }

   private:
    QHash<QString, QString> m_names;
};

codebook::NewDocument newDocument(const Transcript& transcript, const QString& path,
                                  const QString& name, const ImportOptions& options) {
    codebook::NewDocument document;
    document.name = name;
    document.kind = options.kind.isEmpty() ? transcript.kind : options.kind;
    document.language = options.language.isEmpty() ? transcript.language : options.language;
    document.source = QFileInfo(path).fileName();
    document.digest = transcript.digest;
    document.encoding = transcript.encoding;
    document.text = transcript.text;
    document.turns = transcript.turns;
    for (const RecognisedSpeaker& speaker : transcript.speakers)
        document.speakers.push_back({speaker.label, speaker.isInterviewer});
    return document;
}

void importOne(Project& project, const QString& path, const ImportOptions& options,
               KnownFiles& known, ImportReport& report) {
    Transcript transcript = readTranscript(path, {options.encoding, options.language});
    if (const QString twin = known.nameOf(transcript.digest); !twin.isEmpty()) {
        report.skipped.push_back(
            {path, QStringLiteral("the same file is in the project as “%1”").arg(twin)});
        return;
    }
    const QString wanted = codebook::composed(QFileInfo(path).completeBaseName());
    const QString name = codebook::freeDocumentName(project.study(), wanted, known.names());
    if (!options.dryRun) {
        codebook::Step step(project.study(), QStringLiteral("Import “%1”").arg(name));
        step.addDocument(newDocument(transcript, path, name, options));
        project.execute(step.command());
    }
    known.add(transcript.digest, name);
    const std::int32_t characters = codebook::OffsetMap(transcript.text).codePoints();
    transcript.text.clear();
    report.imported.push_back({path, name, std::move(transcript), characters});
}

}  // namespace

ImportReport importPaths(Project& project, const QStringList& paths, const ImportOptions& options,
                         const ImportProgress& progress) {
    ImportReport report;
    const QStringList files = expanded(paths, report);
    KnownFiles known(project.study());
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (progress && !progress(static_cast<std::size_t>(i),
                                  static_cast<std::size_t>(files.size()), files[i])) {
            report.wasCancelled = true;
            break;
        }
        try {
            importOne(project, files[i], options, known, report);
        } catch (const codebook::FormatError& error) {
            report.failed.push_back({files[i], error.message()});
        }
    }
    return report;
}

}  // namespace indexer
