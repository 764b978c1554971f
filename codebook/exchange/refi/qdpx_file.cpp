// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/qdpx_file.h"

#include <QFileInfo>

#include "codebook/words.h"

namespace codebook::refi {

namespace {

constexpr auto ownRowsName = "samsyn.json";

/// Recordings of any size travel within; what is read is text.
constexpr ArchiveLimits limits{qint64{64} << 30, qint64{64} << 30, 50'000, qint64{1} << 30};

QString bareName(const QString& path) { return path.section(u'/', -1).toLower(); }

}  // namespace

QdpxFile::QdpxFile(const QString& path) : m_archive(ArchiveReader::open(path, limits)) {
    for (const QString& entry : m_archive.entryNames()) {
        const bool isProject =
            entry.endsWith(QLatin1String(".qde"), Qt::CaseInsensitive) && !entry.contains(u'/');
        if (isProject && !m_qde.isEmpty())
            throw FormatError(
                Words::tr("“%1” holds two projects, “%2” and “%3”.").arg(path, m_qde, entry));
        if (isProject) m_qde = entry;
        m_entries.insert(bareName(entry), entry);
    }
    if (m_qde.isEmpty())
        throw FormatError(Words::tr("“%1” holds no REFI-QDA project (project.qde).").arg(path));
}

QByteArray QdpxFile::ownRows() const {
    const QString name = QLatin1String(ownRowsName);
    return m_archive.contains(name) ? m_archive.read(name) : QByteArray();
}

std::optional<QByteArray> QdpxFile::file(const QString& path) const {
    if (path.isEmpty()) return std::nullopt;
    const auto entry = m_entries.constFind(bareName(path));
    if (entry == m_entries.constEnd()) return std::nullopt;
    return m_archive.read(*entry);
}

}  // namespace codebook::refi
