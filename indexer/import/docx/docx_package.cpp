// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/docx/docx_package.h"

#include "indexer/import/source/words.h"

namespace indexer {

namespace {

QString otherContents(const QString& contentType) {
    if (contentType.contains(QLatin1String("spreadsheet")) ||
        contentType.contains(QLatin1String("excel")))
        return Words::tr("it is a spreadsheet, not a Word document");
    if (contentType.contains(QLatin1String("presentation")) ||
        contentType.contains(QLatin1String("powerpoint")))
        return Words::tr("it is a presentation, not a Word document");
    return Words::tr("it is a ZIP archive that holds no Word document");
}

}  // namespace

DocxPackage::DocxPackage(const SourceFile& file)
    : m_package(file, QStringLiteral("word/document.xml")) {
    const QString type = m_package.contentType(mainPart());
    // Writers that leave out the list of types exist; the list speaks against, not for.
    const bool isWord = type.contains(QLatin1String("wordprocessingml")) ||
                        type.contains(QLatin1String("ms-word")) || type.isEmpty() ||
                        type == QLatin1String("application/xml");
    if (mainPart().isEmpty() || !m_package.contains(mainPart()) || !isWord)
        throw file.refusal(otherContents(type));
    m_relationships = m_package.relationships(mainPart());
}

QStringList DocxPackage::parts(const QString& kind) const {
    QStringList found;
    for (const auto& relationship : m_relationships)
        if (relationship.kind == kind && m_package.contains(relationship.part) &&
            !found.contains(relationship.part))
            found.append(relationship.part);
    return found;
}

}  // namespace indexer
