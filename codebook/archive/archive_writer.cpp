// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/archive/archive_writer.h"

#include <zip.h>

#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {

namespace {

struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

[[noreturn]] void fail(const char* detail) {
    throw Error(Words::tr("The archive could not be made."), QString::fromUtf8(detail));
}

/// Midnight of 1 January 1980, the earliest time that a ZIP entry can carry.
constexpr zip_uint16_t EarliestDate = (1U << 5U) | 1U;

void addEntry(zip_t* archive, const QByteArray& name, const QByteArray& bytes, bool stored) {
    Source source(
        zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0));
    if (!source) fail(zip_strerror(archive));
    const zip_int64_t index =
        zip_file_add(archive, name.constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0) fail(zip_strerror(archive));
    static_cast<void>(source.release());  // the archive owns it now
    const auto place = static_cast<zip_uint64_t>(index);
    if (zip_set_file_compression(archive, place, stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) != 0 ||
        zip_file_set_dostime(archive, place, 0, EarliestDate, 0) != 0)
        fail(zip_strerror(archive));
}

QByteArray contents(zip_source_t* source) {
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        fail(zip_error_strerror(zip_source_error(source)));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (got != static_cast<zip_int64_t>(stat.size))
        fail(zip_error_strerror(zip_source_error(source)));
    return bytes;
}

}  // namespace

void ArchiveWriter::add(const QString& name, const QByteArray& bytes, Compression compression) {
    m_entries.push_back({name.toUtf8(), bytes, compression});
}

QByteArray ArchiveWriter::bytes() const {
    // libzip deletes an archive without entries, so the empty one is written by hand.
    if (m_entries.empty()) return QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0');

    zip_error_t error;
    zip_error_init(&error);
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target) fail(zip_error_strerror(&error));
    zip_source_keep(target.get());  // one share for the archive, one to read the result
    zip_t* archive = zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (archive == nullptr) {
        zip_source_free(target.get());
        fail(zip_error_strerror(&error));
    }
    try {
        for (const Entry& entry : m_entries)
            addEntry(archive, entry.name, entry.bytes, entry.compression == Compression::Stored);
        if (zip_close(archive) != 0) fail(zip_strerror(archive));
    } catch (...) {
        zip_discard(archive);
        throw;
    }
    return contents(target.get());
}

}  // namespace codebook
