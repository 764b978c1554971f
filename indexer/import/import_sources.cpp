// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/import_sources.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <mutex>

#include "codebook/archive/archive_reader.h"
#include "codebook/text/term.h"
#include "indexer/import/source/file_signature.h"
#include "indexer/import/source/words.h"

namespace indexer {

/// libzip reads one entry at a time.
class SourceArchive {
   public:
    explicit SourceArchive(codebook::ArchiveReader reader) : m_reader(std::move(reader)) {}
    const QStringList& entryNames() const { return m_reader.entryNames(); }
    qint64 sizeInBytes(const QString& entry) const { return m_reader.sizeInBytes(entry); }
    QByteArray read(const QString& entry) const {
        const std::lock_guard guard(m_mutex);
        return m_reader.read(entry);
    }

   private:
    codebook::ArchiveReader m_reader;
    mutable std::mutex m_mutex;
};

namespace {

bool isArchiveName(const QString& path) {
    return QFileInfo(path).suffix().compare(QLatin1String("zip"), Qt::CaseInsensitive) == 0;
}

bool isReadable(const QString& path) {
    return isTranscript(path, [&path] {
        QFile file(path);
        constexpr qint64 Most = qint64{256} << 20;  // no importer that asks takes more
        return file.open(QIODevice::ReadOnly) ? file.read(Most) : QByteArray();
    });
}

/// A damaged entry counts as readable: reading it will say what is wrong.
bool isReadable(const SourceArchive& archive, const QString& entry) {
    try {
        return isTranscript(entry, [&] { return archive.read(entry); });
    } catch (const codebook::FormatError&) {
        return true;
    }
}

/// Left behind by systems and programs, never by a researcher.
bool isSystems(const QString& relativePath) {
    const QStringList levels = relativePath.split(u'/');
    if (levels.contains(QLatin1String("__MACOSX"))) return true;
    if (levels.last().compare(QLatin1String("Thumbs.db"), Qt::CaseInsensitive) == 0 ||
        levels.last().compare(QLatin1String("desktop.ini"), Qt::CaseInsensitive) == 0 ||
        levels.last().startsWith(QLatin1String("~$")))
        return true;
    return std::any_of(levels.begin(), levels.end(),
                       [](const QString& level) { return level.startsWith(u'.'); });
}

/// "north/Anna.docx" in "wave" lies in "wave/north".
QString groupOf(const QString& above, const QString& relativePath) {
    const QString below = relativePath.left(std::max<qsizetype>(0, relativePath.lastIndexOf(u'/')));
    const QString group = above.isEmpty() || below.isEmpty() ? above + below : above + u'/' + below;
    return codebook::composed(group);
}

/// Walks through paths, folders and archives; one object an import.
class SourceWalk {
   public:
    explicit SourceWalk(ImportReport& report) : m_report(report) {}

    void take(const QString& path, bool isOnly) {
        const QFileInfo info(path);
        const QString own = QFileInfo(info.absoluteFilePath()).fileName();
        if (info.isDir())
            folder(path, isOnly ? QString() : own);
        else if (isArchiveName(path) && info.isFile())
            archive(path, {}, isOnly ? QString() : info.completeBaseName());
        else
            m_sources.push_back({path, {}, {}, {}, info.size(), true});
    }

    std::vector<ImportSource> sources() { return std::move(m_sources); }

   private:
    void folder(const QString& path, const QString& above) {
        QStringList inFolder;
        const QDir root(path);
        QDirIterator walk(path, QDir::Files | QDir::Readable | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString file = walk.next();
            if (!isSystems(root.relativeFilePath(file))) inFolder << file;
        }
        inFolder.sort();
        for (const QString& file : inFolder) {
            const QString group = groupOf(above, root.relativeFilePath(file));
            if (isArchiveName(file)) {
                const QString stem = QFileInfo(file).completeBaseName();
                archive(file, group, group.isEmpty() ? stem : group + u'/' + stem);
            } else if (isReadable(file)) {
                m_sources.push_back({file, group, {}, {}, QFileInfo(file).size()});
            } else {
                skip(file, Words::tr("files of this kind are not read"));
            }
        }
        if (inFolder.isEmpty())
            m_report.failed.push_back({path, Words::tr("“%1” is an empty folder.").arg(path)});
    }

    /// @param group of the file itself, should it be a document whose name only says .zip
    void archive(const QString& path, const QString& group, const QString& above) {
        try {
            const auto opened =
                std::make_shared<const SourceArchive>(codebook::ArchiveReader::open(path));
            if (isDocument(*opened)) {
                m_sources.push_back({path, group, {}, {}, QFileInfo(path).size()});
                return;
            }
            entries(path, opened, above);
        } catch (const codebook::FormatError& error) {
            m_report.failed.push_back({path, error.message()});
        }
    }

    static bool isDocument(const SourceArchive& archive) {
        const QStringList& names = archive.entryNames();
        return names.contains(QLatin1String("[Content_Types].xml")) ||
               names.contains(QLatin1String("mimetype"));
    }

    void entries(const QString& path, const std::shared_ptr<const SourceArchive>& archive,
                 const QString& above) {
        QStringList names;
        for (const QString& name : archive->entryNames())
            if (!isSystems(name)) names << name;
        names.sort();
        for (const QString& name : names) {
            const QString shown = path + u'/' + name;
            if (isArchiveName(name))
                skip(shown, Words::tr("an archive within an archive is not opened"));
            else if (!isReadable(*archive, name))
                skip(shown, Words::tr("files of this kind are not read"));
            else
                m_sources.push_back(
                    {shown, groupOf(above, name), archive, name, archive->sizeInBytes(name)});
        }
        if (names.isEmpty())
            m_report.failed.push_back({path, Words::tr("“%1” is an empty archive.").arg(path)});
    }

    void skip(const QString& path, const QString& reason) {
        m_report.skipped.push_back({path, reason});
    }

    ImportReport& m_report;
    std::vector<ImportSource> m_sources;
};

}  // namespace

Transcript ImportSource::read(const ReadOptions& options) const {
    if (!archive) return readTranscript(path, options);
    return readTranscript(
        SourceFile{QFileInfo(entry).fileName(), archive->read(entry), options.encoding}, options);
}

std::vector<ImportSource> importSources(const QStringList& paths, ImportReport& report) {
    SourceWalk walk(report);
    for (const QString& path : paths) walk.take(path, paths.size() == 1);
    return walk.sources();
}

}  // namespace indexer
