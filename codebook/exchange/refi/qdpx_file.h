// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The archive of a .qdpx: its one project file, and the files that it refers to.
#pragma once

#include "codebook/archive/archive_reader.h"
#include "codebook/exchange/refi/refi_project.h"

namespace codebook::refi {

class QdpxFile {
   public:
    /// @throws FormatError for what is no archive or hostile, and where there is none or more than
    /// one project file
    explicit QdpxFile(const QString& path);

    QByteArray qde() const { return m_archive.read(m_qde); }
    /// Samsyn's own file with everything; empty where another program has left it out.
    QByteArray ownRows() const;
    /// What a path of the project names (internal://FILE, relative, or bare), whatever its case.
    /// None where it is not in the archive.
    std::optional<QByteArray> file(const QString& path) const;

   private:
    ArchiveReader m_archive;
    QString m_qde;
    QHash<QString, QString> m_entries;  ///< by lower-case name without folders
};

}  // namespace codebook::refi
