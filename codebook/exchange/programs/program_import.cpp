// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/programs/program_import.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include "codebook/archive/archive_reader.h"
#include "codebook/exchange/programs/program_readers.h"
#include "codebook/exchange/refi/foreign_import.h"
#include "codebook/words.h"

namespace codebook {

namespace {

constexpr auto databaseName = "data.qda";
/// Recordings and pictures travel within; what is read is the database.
constexpr ArchiveLimits limits{qint64{64} << 30, qint64{64} << 30, 50'000, qint64{1} << 30};

bool isArchive(const QString& path) {
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           file.read(4) == QByteArray("PK\x03\x04", 4);
}

QStringList databasesIn(const ArchiveReader& archive) {
    QStringList found;
    for (const QString& entry : archive.entryNames())
        if (entry.section(u'/', -1).compare(QLatin1String(databaseName), Qt::CaseInsensitive) == 0)
            found << entry;
    return found;
}

bool hasSuffixOfOne(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("qda") || suffix == QLatin1String("rqda") ||
           suffix == QLatin1String("sqlite3");
}

/// The database's path, where it is out of an archive in a folder that goes with this.
struct Located {
    QString path;
    std::unique_ptr<QTemporaryDir> folder;
};

Located located(const QString& path) {
    if (QFileInfo(path).isDir()) {
        const QString inside = QDir(path).filePath(QLatin1String(databaseName));
        if (!QFileInfo(inside).isFile())
            throw FormatError(
                Words::tr("The folder “%1” holds no QualCoder project (data.qda).").arg(path));
        return {inside, nullptr};
    }
    if (!isArchive(path)) return {path, nullptr};
    const ArchiveReader archive = ArchiveReader::open(path, limits);
    const QStringList found = databasesIn(archive);
    if (found.size() != 1)
        throw FormatError(found.isEmpty()
                              ? Words::tr("“%1” holds no QualCoder project (data.qda).").arg(path)
                              : Words::tr("“%1” holds two projects, “%2” and “%3”.")
                                    .arg(path, found[0], found[1]));
    Located out{{}, std::make_unique<QTemporaryDir>()};
    out.path = out.folder->filePath(QLatin1String(databaseName));
    QFile file(out.path);
    const QByteArray bytes = archive.read(found.front());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw FormatError(Words::tr("“%1” cannot be copied to read it.").arg(path));
    return out;
}

}  // namespace

bool isProgramProject(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir()) return QFileInfo(QDir(path).filePath(QLatin1String(databaseName))).isFile();
    if (hasSuffixOfOne(path) || isSqliteFile(path)) return true;
    const QString suffix = info.suffix().toLower();
    if ((suffix != QLatin1String("zip") && !suffix.isEmpty()) || !isArchive(path)) return false;
    try {
        return !databasesIn(ArchiveReader::open(path, limits)).isEmpty();
    } catch (const FormatError&) {
        return false;  // whoever reads archives of transcripts says why
    }
}

RefiImport programImport(const Project& project, const QString& path, const QString& part,
                         const ProgramReaders& readers) {
    const Located at = located(path);
    const ForeignDatabase from(at.path);
    RefiImport import;
    const auto gathered = [&](const QString& program, const auto& gather) {
        import.program = program;
        GatheredProject to(project, program);
        gather(to);
        return to.finished();
    };
    refi::Project read;
    if (isQualCoder(from))
        read = gathered(QStringLiteral("QualCoder"),
                        [&](GatheredProject& to) { gatherQualCoder(from, to); });
    else if (isTaguette(from))
        read = gathered(QStringLiteral("Taguette"), [&](GatheredProject& to) {
            gatherTaguette(from, path, part, readers.page, to);
        });
    else if (isRqda(from))
        read = gathered(QStringLiteral("RQDA"), [&](GatheredProject& to) { gatherRqda(from, to); });
    else if (from.hasTable(QStringLiteral("journal_entry")))
        throw FormatError(Words::tr("“%1” is a Samsyn project; export it as .qdpx to bring it into "
                                    "another.")
                              .arg(path));
    else
        throw FormatError(Words::tr("“%1” is a database, but not a project of QualCoder, Taguette "
                                    "or RQDA that Samsyn can read.")
                              .arg(path));
    refi::BroughtRows rows(project,
                           Words::tr("Import the project “%1”").arg(QFileInfo(path).fileName()));
    refi::ForeignImport(project, read, rows, import.notes)
        .put([](const QString&) { return std::optional<QByteArray>(); }, readers.recognise);
    refi::finish(import, std::move(rows));
    return import;
}

}  // namespace codebook
