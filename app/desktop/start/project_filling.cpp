// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/project_filling.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/work/input_files.h"
#include "codebook/error.h"
#include "codebook/exchange/analysis_json.h"
#include "codebook/exchange/case_table.h"
#include "codebook/exchange/codebook_import.h"
#include "codebook/exchange/coding_import.h"
#include "codebook/project/project.h"
#include "indexer/import/project_import.h"

namespace app {

namespace {

/// The context of these sentences for translators.
class ProjectFilling {
    Q_DECLARE_TR_FUNCTIONS(app::ProjectFilling)
};

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
    const QString analyses = study.filePath(QStringLiteral("analyses.json"));
    if (QFile::exists(analyses))
        project.execute(codebook::analysisImport(
            project.study(), codebook::readAnalysesJson(bytesOf(analyses), nameOf(analyses)),
            nameOf(analyses), project.now().toMSecsSinceEpoch(), notes));
    return true;
}

}  // namespace app
