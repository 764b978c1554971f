// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a Word document keeps its parts.
#pragma once

#include "indexer/import/package/office_package.h"

namespace indexer {

class DocxPackage {
   public:
    /// @throws codebook::FormatError if the archive is refused, or holds no Word document
    explicit DocxPackage(const SourceFile& file);

    /// The document itself, "word/document.xml" as a rule.
    const QString& mainPart() const { return m_package.mainPart(); }
    /// The parts of a kind ("footnotes", "header") that belong to the document and are there.
    QStringList parts(const QString& kind) const;
    QByteArray read(const QString& part) const { return m_package.read(part); }

   private:
    OfficePackage m_package;
    std::vector<OfficePackage::Relationship> m_relationships;
};

}  // namespace indexer
