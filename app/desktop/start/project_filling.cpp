// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/project_filling.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "codebook/error.h"
#include "codebook/exchange/case_table.h"
#include "codebook/exchange/codebook_csv.h"
#include "codebook/exchange/codebook_import.h"
#include "codebook/exchange/codebook_json.h"
#include "codebook/exchange/coding_import.h"
#include "codebook/project/project.h"
#include "indexer/import/project_import.h"

namespace app {

namespace {

constexpr qint64 largestFile = 1'000'000'000;

/// The context of these sentences for translators.
class ProjectFilling {
    Q_DECLARE_TR_FUNCTIONS(app::ProjectFilling)
};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw codebook::FormatError(ProjectFilling::tr("“%1” cannot be read.").arg(path),
                                    file.errorString());
    if (file.size() > largestFile)
        throw codebook::FormatError(ProjectFilling::tr("“%1” is larger than 1 GB.").arg(path));
    return file.readAll();
}

QString nameOf(const QString& path) { return QFileInfo(path).fileName(); }

/// @return false where it was stopped
bool importTranscripts(codebook::Project& project, const QString& folder,
                       const FillingProgress& progress) {
    const auto report = indexer::importPaths(
        project, {folder}, {}, [&](std::size_t done, std::size_t total, const QString& path) {
            return progress(done, total, ProjectFilling::tr("Reading %1").arg(nameOf(path)));
        });
    if (!report.failed.empty()) throw codebook::FormatError(report.failed.front().reason);
    return !report.wasCancelled;
}

}  // namespace

codebook::CodebookEntries codebookIn(const QString& path) {
    const bool isJson =
        QFileInfo(path).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0;
    return isJson ? codebook::readCodebookJson(bytesOf(path), nameOf(path))
                  : codebook::readCodebookCsv(bytesOf(path), nameOf(path));
}

bool fillFromSample(codebook::Project& project, const QString& folder,
                    const FillingProgress& progress) {
    const QDir study(folder);
    QStringList notes;
    if (study.exists(QStringLiteral("transcripts")) &&
        !importTranscripts(project, study.filePath(QStringLiteral("transcripts")), progress))
        return false;
    if (!progress(0, 0, ProjectFilling::tr("Adding the codebook, the cases and the codings")))
        return false;
    const QString codes = study.filePath(QStringLiteral("codebook.json"));
    if (QFile::exists(codes))
        project.execute(codebook::codebookImport(project.study(), codebookIn(codes), notes));
    const QString cases = study.filePath(QStringLiteral("cases.csv"));
    if (QFile::exists(cases))
        project.execute(codebook::caseImport(project.study(),
                                             codebook::readCsv(bytesOf(cases), nameOf(cases)),
                                             nameOf(cases), notes));
    const QString codings = study.filePath(QStringLiteral("codings.csv"));
    if (QFile::exists(codings))
        project.execute(codebook::codingImport(
            project, codebook::readCodingsCsv(bytesOf(codings), nameOf(codings)), notes));
    return true;
}

}  // namespace app
