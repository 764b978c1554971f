// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Documents and projects of other programs often are ZIP archives made by strangers. This reads
// their entries into memory, never onto the disk, and refuses an archive that lies, hides or
// explodes.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

#include "codebook/error.h"

struct zip_error;
struct zip_source;

namespace codebook {

/// How much an archive may hold. Sizes are absolute: a legitimate Word document can expand more
/// than 500-fold, so the ratio says nothing.
struct ArchiveLimits {
    qint64 archiveBytes = qint64{512} << 20;  ///< all entries together, expanded
    qint64 entryBytes = qint64{256} << 20;    ///< one entry, expanded
    qint64 entries = 50'000;
    qint64 readBytes = entryBytes;  ///< one entry that is read; larger ones may lie beside it
};

/// A ZIP archive open for reading. Not to be shared between threads.
class ArchiveReader {
   public:
    /// Opens the archive and checks every entry's name and declared size; expands nothing.
    /// @param fileName what messages call the archive
    /// @throws FormatError if it is no archive, is cut short, has an encrypted entry, holds more
    /// than the limits allow, has two entries of one name, or has a name that leads out of the
    /// archive (absolute, with a drive, or through "..")
    ArchiveReader(QByteArray bytes, QString fileName, const ArchiveLimits& limits = {});
    /// The same of a file, of which only what is asked for is read.
    /// @throws FormatError also if the file cannot be read
    static ArchiveReader open(const QString& path, const ArchiveLimits& limits = {});

    ~ArchiveReader();
    ArchiveReader(ArchiveReader&&) noexcept;
    ArchiveReader& operator=(ArchiveReader&&) noexcept;

    /// In the order of the archive; folders left out, "\" (which some writers use) given as "/".
    const QStringList& entryNames() const { return m_names; }
    bool contains(const QString& entry) const { return m_indexes.contains(entry); }
    /// Expanded size as the archive declares it; 0 for an entry that is not there.
    qint64 sizeInBytes(const QString& entry) const;

    /// The entry's bytes, expanded, their checksum verified.
    /// @throws FormatError if there is no such entry, it is too large, it is damaged, it expands to
    /// more than it declares, or its compression method is unknown
    QByteArray read(const QString& entry) const;

   private:
    struct Zip;
    struct Place {
        quint64 index = 0;
        qint64 sizeInBytes = 0;
    };

    ArchiveReader(QString fileName, const ArchiveLimits& limits);
    void open(zip_source* source, zip_error* error, const QByteArray& head);
    void list();
    FormatError refusal(const QString& reason, const QString& detail = {}) const;

    QString m_fileName;
    ArchiveLimits m_limits;
    QByteArray m_bytes;  ///< empty for a file
    std::unique_ptr<Zip> m_zip;
    QStringList m_names;
    QHash<QString, Place> m_indexes;
};

}  // namespace codebook
