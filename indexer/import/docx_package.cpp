// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/docx_package.h"

#include <QDir>

#include "indexer/import/xml_stream.h"

namespace indexer {

namespace {

QString folderOf(const QString& part) { return part.left(part.lastIndexOf(QLatin1Char('/')) + 1); }

QString relationshipsOf(const QString& part) {
    const QString folder = folderOf(part);
    return QStringLiteral("%1_rels/%2.rels").arg(folder, part.mid(folder.size()));
}

QString resolved(const QString& folder, const QString& target) {
    if (target.startsWith(QLatin1Char('/'))) return target.mid(1);
    return QDir::cleanPath(folder + target);
}

QString otherContents(const QString& contentType) {
    if (contentType.contains(QLatin1String("spreadsheet")) ||
        contentType.contains(QLatin1String("excel")))
        return QStringLiteral("it is a spreadsheet, not a Word document");
    if (contentType.contains(QLatin1String("presentation")) ||
        contentType.contains(QLatin1String("powerpoint")))
        return QStringLiteral("it is a presentation, not a Word document");
    return QStringLiteral("it is a ZIP archive that holds no Word document");
}

}  // namespace

DocxPackage::DocxPackage(const SourceFile& file)
    : m_file(file), m_archive(file.bytes, file.name), m_mainPart(mainPartOf()) {
    const QString type = contentType(m_mainPart);
    // Writers that leave out the list of types exist; the list speaks against, not for.
    const bool isWord = type.contains(QLatin1String("wordprocessingml")) ||
                        type.contains(QLatin1String("ms-word")) || type.isEmpty() ||
                        type == QLatin1String("application/xml");
    if (m_mainPart.isEmpty() || !m_archive.contains(m_mainPart) || !isWord)
        throw file.refusal(otherContents(type));
    m_relationships = relationships(m_mainPart);
}

QString DocxPackage::mainPartOf() const {
    const auto ofPackage = relationships({});
    for (const Relationship& relationship : ofPackage)
        if (relationship.kind == QLatin1String("officeDocument")) return relationship.part;
    const QString usual = QStringLiteral("word/document.xml");
    return m_archive.contains(usual) ? usual : QString();
}

std::vector<DocxPackage::Relationship> DocxPackage::relationships(const QString& ofPart) const {
    std::vector<Relationship> found;
    const QString entry = relationshipsOf(ofPart);
    if (!m_archive.contains(entry)) return found;
    XmlStream xml(m_archive.read(entry), m_file, entry);
    for (auto token = xml.next(); token != XmlStream::Token::EndOfDocument; token = xml.next()) {
        if (token != XmlStream::Token::Start || xml.name() != u"Relationship") continue;
        if (xml.attribute(u"TargetMode") == QLatin1String("External")) continue;
        const QString type = xml.attribute(u"Type");
        found.push_back({type.mid(type.lastIndexOf(QLatin1Char('/')) + 1),
                         resolved(folderOf(ofPart), xml.attribute(u"Target"))});
    }
    return found;
}

QString DocxPackage::contentType(const QString& part) const {
    const QString entry = QStringLiteral("[Content_Types].xml");
    if (!m_archive.contains(entry)) return {};
    QString byDefault;
    XmlStream xml(m_archive.read(entry), m_file, entry);
    for (auto token = xml.next(); token != XmlStream::Token::EndOfDocument; token = xml.next()) {
        if (token != XmlStream::Token::Start) continue;
        if (xml.name() == u"Override" &&
            xml.attribute(u"PartName").compare(QLatin1Char('/') + part, Qt::CaseInsensitive) == 0)
            return xml.attribute(u"ContentType");
        if (xml.name() == u"Default" &&
            part.endsWith(QLatin1Char('.') + xml.attribute(u"Extension"), Qt::CaseInsensitive))
            byDefault = xml.attribute(u"ContentType");
    }
    return byDefault;
}

QStringList DocxPackage::parts(const QString& kind) const {
    QStringList found;
    for (const Relationship& relationship : m_relationships)
        if (relationship.kind == kind && m_archive.contains(relationship.part) &&
            !found.contains(relationship.part))
            found.append(relationship.part);
    return found;
}

}  // namespace indexer
