// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a Word document keeps its parts (Open Packaging Conventions, ECMA-376 part 2): never by
// fixed names, always by relationships.
#pragma once

#include <vector>

#include "codebook/archive/archive_reader.h"
#include "indexer/import/importer.h"

namespace indexer {

class DocxPackage {
   public:
    /// @throws codebook::FormatError if the archive is refused, or holds no Word document
    explicit DocxPackage(const SourceFile& file);

    /// The document itself, "word/document.xml" as a rule.
    const QString& mainPart() const { return m_mainPart; }
    /// The parts of a kind ("footnotes", "header") that belong to the document and are there.
    QStringList parts(const QString& kind) const;
    QByteArray read(const QString& part) const { return m_archive.read(part); }

   private:
    struct Relationship {
        QString kind;
        QString part;
    };
    std::vector<Relationship> relationships(const QString& ofPart) const;
    QString mainPartOf() const;
    QString contentType(const QString& part) const;

    const SourceFile& m_file;
    codebook::ArchiveReader m_archive;
    QString m_mainPart;
    std::vector<Relationship> m_relationships;
};

}  // namespace indexer
