// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/archive/archive_reader.h"

#include <zip.h>

#include <QFile>
#include <QFileInfo>

#include "codebook/words.h"

namespace codebook {

namespace {

struct CloseEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

bool leadsOutOfTheArchive(const QString& name) {
    if (name.startsWith(QLatin1Char('/')) || (name.size() > 1 && name.at(1) == QLatin1Char(':')))
        return true;
    const auto parts = QStringView(name).split(QLatin1Char('/'));
    return parts.contains(QStringView(u".."));
}

QString megabytes(qint64 bytes) { return QStringLiteral("%1 MB").arg(bytes >> 20); }

/// @param head the first bytes, at least
QString openingReason(const QByteArray& head, int code) {
    if (code == ZIP_ER_MEMORY) return Words::tr("there is not enough memory to open it");
    if (head.startsWith("PK\x03\x04"))
        return Words::tr("it is a ZIP archive that is cut short or damaged");
    return Words::tr("it is not a ZIP archive");
}

}  // namespace

struct ArchiveReader::Zip {
    explicit Zip(zip_t* open) : archive(open) {}
    ~Zip() { zip_discard(archive); }
    Q_DISABLE_COPY_MOVE(Zip)

    zip_t* archive;
};

ArchiveReader::ArchiveReader(QString fileName, const ArchiveLimits& limits)
    : m_fileName(std::move(fileName)), m_limits(limits) {}

ArchiveReader::ArchiveReader(QByteArray bytes, QString fileName, const ArchiveLimits& limits)
    : ArchiveReader(std::move(fileName), limits) {
    m_bytes = std::move(bytes);
    zip_error_t error;
    zip_error_init(&error);
    open(zip_source_buffer_create(m_bytes.constData(), static_cast<zip_uint64_t>(m_bytes.size()), 0,
                                  &error),
         &error, m_bytes);
}

ArchiveReader ArchiveReader::open(const QString& path, const ArchiveLimits& limits) {
    QFile file(path);
    const QString fileName = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        throw FormatError(Words::tr("“%1” cannot be read.").arg(fileName), file.errorString());
    if (file.size() > limits.archiveBytes)
        throw FormatError(
            Words::tr("“%1” is larger than %2.").arg(fileName, megabytes(limits.archiveBytes)));
    ArchiveReader reader(fileName, limits);
    zip_error_t error;
    zip_error_init(&error);
    reader.open(zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, &error), &error,
                file.peek(4));
    return reader;
}

void ArchiveReader::open(zip_source_t* source, zip_error_t* error, const QByteArray& head) {
    // libzip takes no bytes at all for an archive without entries.
    if (head.isEmpty()) {
        zip_source_free(source);
        zip_error_fini(error);
        throw refusal(Words::tr("it is empty"));
    }
    zip_t* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, error);
    if (archive == nullptr) {
        if (source != nullptr) zip_source_free(source);
        const int code = zip_error_code_zip(error);
        const QString detail = QString::fromUtf8(zip_error_strerror(error));
        zip_error_fini(error);
        throw refusal(openingReason(head, code), detail);
    }
    zip_error_fini(error);
    m_zip = std::make_unique<Zip>(archive);
    list();
}

ArchiveReader::~ArchiveReader() = default;
ArchiveReader::ArchiveReader(ArchiveReader&&) noexcept = default;
ArchiveReader& ArchiveReader::operator=(ArchiveReader&&) noexcept = default;

FormatError ArchiveReader::refusal(const QString& reason, const QString& detail) const {
    return FormatError(Words::tr("“%1” cannot be read: %2.").arg(m_fileName, reason), detail);
}

void ArchiveReader::list() {
    const ArchiveLimits& limits = m_limits;
    const zip_int64_t count = zip_get_num_entries(m_zip->archive, 0);
    if (count > limits.entries)
        throw refusal(Words::tr("it holds more than %1 entries").arg(limits.entries));
    qint64 total = 0;
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        zip_stat_t stat;
        if (zip_stat_index(m_zip->archive, index, ZIP_FL_ENC_GUESS, &stat) != 0 ||
            (stat.valid & ZIP_STAT_NAME) == 0)
            throw refusal(Words::tr("its list of entries is damaged"));
        const QString name =
            QString::fromUtf8(stat.name).replace(QLatin1Char('\\'), QLatin1Char('/'));
        if (leadsOutOfTheArchive(name))
            throw refusal(
                Words::tr("its entry “%1” has a name that leads out of the archive").arg(name));
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
            throw refusal(Words::tr("it is encrypted, its entry “%1” needs a password").arg(name));
        if (name.endsWith(QLatin1Char('/'))) continue;
        if (stat.size > static_cast<zip_uint64_t>(limits.entryBytes))
            throw refusal(Words::tr("its entry “%1” expands to more than %2")
                              .arg(name, megabytes(limits.entryBytes)));
        const auto size = static_cast<qint64>(stat.size);
        total += size;
        if (total > limits.archiveBytes)
            throw refusal(
                Words::tr("it expands to more than %1").arg(megabytes(limits.archiveBytes)));
        if (m_indexes.contains(name))
            throw refusal(Words::tr("it holds two entries named “%1”").arg(name));
        m_indexes.insert(name, {index, size});
        m_names.append(name);
    }
}

qint64 ArchiveReader::sizeInBytes(const QString& entry) const {
    return m_indexes.value(entry).sizeInBytes;
}

QByteArray ArchiveReader::read(const QString& entry) const {
    const auto place = m_indexes.constFind(entry);
    if (place == m_indexes.constEnd())
        throw refusal(Words::tr("it holds no entry “%1”").arg(entry));
    const std::unique_ptr<zip_file_t, CloseEntry> file(
        zip_fopen_index(m_zip->archive, place->index, 0));
    if (!file) {
        const bool unknown =
            zip_error_code_zip(zip_get_error(m_zip->archive)) == ZIP_ER_COMPNOTSUPP;
        const QString reason = unknown ? Words::tr("its entry “%1” is compressed in an unknown way")
                                       : Words::tr("its entry “%1” is damaged");
        throw refusal(reason.arg(entry), QString::fromUtf8(zip_strerror(m_zip->archive)));
    }
    if (place->sizeInBytes > m_limits.readBytes)
        throw refusal(Words::tr("its entry “%1” expands to more than %2")
                          .arg(entry, megabytes(m_limits.readBytes)));
    // One byte more than declared is asked for: the checksum is verified on reaching the end, and
    // an entry that goes on beyond what it declares is a lie.
    const qint64 declared = place->sizeInBytes;
    QByteArray bytes(declared + 1, Qt::Uninitialized);
    qint64 done = 0;
    while (done <= declared) {
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + done,
                                          static_cast<zip_uint64_t>(declared + 1 - done));
        if (got < 0)
            throw refusal(Words::tr("its entry “%1” is damaged").arg(entry),
                          QString::fromUtf8(zip_file_strerror(file.get())));
        if (got == 0) break;
        done += got;
    }
    if (done != declared)
        throw refusal(Words::tr("its entry “%1” is not as long as it declares").arg(entry));
    bytes.truncate(declared);
    return bytes;
}

}  // namespace codebook
