// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many files in one import: beside storing them plainly, and beside taking them apart one by one
// with the slowest of the libraries in use.
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <limits>

#include "codebook/error.h"
#include "indexer/import/project_import.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/benchmarks/other_programs.h"

namespace tests {

namespace {

void measureFileImport(MadeStudies& studies, Scoreboard& scoreboard) {
    constexpr int words = 1000;
    const int files = studies.sizes().filesToImport;
    const QString folder = studies.path(QStringLiteral("files"));
    writeInterviews(studies.interviews(), files, words, folder);
    double ours = std::numeric_limits<double>::max();
    double theirs = ours;
    for (int i = 0; i < studies.sizes().repetitions; ++i) {
        const QString path = studies.path(QStringLiteral("files.samsyn"));
        QFile::remove(path);
        const auto project = codebook::Project::create(path, {});
        ours = std::min(ours, secondsOf([&] { indexer::importPaths(*project, {folder}, {}); }));
        scoreboard.require(static_cast<int>(project->study().documents.count()) == files,
                           QStringLiteral("Not every file was imported."));
        PlainSqlite plain = PlainSqlite::likeProject(path, studies.path(QStringLiteral("plain")));
        theirs =
            std::min(theirs, secondsOf([&] {
                         for (const QString& name : QDir(folder).entryList(QDir::Files)) {
                             QFile file(folder + u'/' + name);
                             if (!file.open(QIODevice::ReadOnly)) continue;
                             const QByteArray text = file.readAll();
                             plain.insertText(
                                 QCryptographicHash::hash(text, QCryptographicHash::Sha256), text);
                         }
                     }));
    }
    scoreboard.add(
        {.what = QStringLiteral("import %1 text files of %2 words").arg(files).arg(words),
         .ours = ours,
         .other = QStringLiteral("sqlite3, a transaction a file"),
         .theirs = theirs});
}

/// Copies of the sample study's PDF; a comment at the end makes each another file.
void writePdfs(int count, const QString& folder) {
    QFile sample(
        QStringLiteral(SAMSYN_SOURCE_DIR "/samples/police-ngo/transcripts/P5-local-chief.pdf"));
    if (!sample.open(QIODevice::ReadOnly)) throw codebook::Error(sample.errorString());
    const QByteArray bytes = sample.readAll();
    QDir().mkpath(folder);
    for (int i = 0; i < count; ++i) {
        QFile file(QStringLiteral("%1/%2.pdf").arg(folder).arg(i, 4, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(bytes + "%" + QByteArray::number(i) + "\n") <= bytes.size())
            throw codebook::Error(file.errorString());
    }
}

void measurePdfImport(MadeStudies& studies, Scoreboard& scoreboard) {
    const int files = studies.sizes().pdfsToImport;
    const QString folder = studies.path(QStringLiteral("pdfs"));
    writePdfs(files, folder);
    const auto project = codebook::Project::create(studies.path(QStringLiteral("pdfs.samsyn")), {});
    const double ours = secondsOf([&] { indexer::importPaths(*project, {folder}, {}); });
    scoreboard.require(static_cast<int>(project->study().documents.count()) == files,
                       QStringLiteral("Not every PDF was imported."));
    std::optional<double> theirs = 0;
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        const auto seconds = secondsOfProgram(QStringLiteral("pdftotext"),
                                              {folder + u'/' + name, QStringLiteral("-")});
        theirs = theirs && seconds ? std::optional(*theirs + *seconds) : std::nullopt;
    }
    scoreboard.add({.what = QStringLiteral("import %1 PDFs of 5 pages").arg(files),
                    .ours = ours,
                    .other = QStringLiteral("pdftotext, one after the other"),
                    .theirs = theirs});
}

}  // namespace

std::vector<Benchmark> importBenchmarks() {
    return {{"file-import", measureFileImport}, {"pdf-import", measurePdfImport}};
}

}  // namespace tests
