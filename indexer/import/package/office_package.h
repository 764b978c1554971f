// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How Office files keep their parts (Open Packaging Conventions, ECMA-376 part 2): never by fixed
// names, always by relationships.
#pragma once

#include <vector>

#include "codebook/archive/archive_reader.h"
#include "indexer/import/source/importer.h"

namespace indexer {

class OfficePackage {
   public:
    struct Relationship {
        QString id;
        QString kind;  ///< the last word of its type: "worksheet", "footnotes"
        QString part;
    };

    /// @param usualMainPart where the main part lies in packages that do not say it
    /// @throws codebook::FormatError if the archive is refused
    OfficePackage(const SourceFile& file, const QString& usualMainPart,
                  const codebook::ArchiveLimits& limits = {});

    /// The document or workbook itself; empty where the package names none.
    const QString& mainPart() const { return m_mainPart; }
    /// Those of a part to parts inside the package, in the order of the file; of the package
    /// itself for an empty name.
    std::vector<Relationship> relationships(const QString& ofPart) const;
    /// Empty where the package's list of types is missing or does not name the part.
    QString contentType(const QString& part) const;
    bool contains(const QString& part) const { return m_archive.contains(part); }
    QByteArray read(const QString& part) const { return m_archive.read(part); }

   private:
    QString mainPartOr(const QString& usual) const;

    const SourceFile& m_file;
    codebook::ArchiveReader m_archive;
    QString m_mainPart;
};

}  // namespace indexer
