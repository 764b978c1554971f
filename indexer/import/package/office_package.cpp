// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/package/office_package.h"

#include <QDir>

#include "indexer/import/package/xml_stream.h"

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

}  // namespace

OfficePackage::OfficePackage(const SourceFile& file, const QString& usualMainPart,
                             const codebook::ArchiveLimits& limits)
    : m_file(file),
      m_archive(file.bytes, file.name, limits),
      m_mainPart(mainPartOr(usualMainPart)) {}

QString OfficePackage::mainPartOr(const QString& usual) const {
    const auto ofPackage = relationships({});
    for (const Relationship& relationship : ofPackage)
        if (relationship.kind == QLatin1String("officeDocument")) return relationship.part;
    return m_archive.contains(usual) ? usual : QString();
}

std::vector<OfficePackage::Relationship> OfficePackage::relationships(const QString& ofPart) const {
    std::vector<Relationship> found;
    const QString entry = relationshipsOf(ofPart);
    if (!m_archive.contains(entry)) return found;
    XmlStream xml(m_archive.read(entry), m_file, entry);
    for (auto token = xml.next(); token != XmlStream::Token::EndOfDocument; token = xml.next()) {
        if (token != XmlStream::Token::Start || xml.name() != u"Relationship") continue;
        if (xml.attribute(u"TargetMode") == QLatin1String("External")) continue;
        const QString type = xml.attribute(u"Type");
        found.push_back({xml.attribute(u"Id"), type.mid(type.lastIndexOf(QLatin1Char('/')) + 1),
                         resolved(folderOf(ofPart), xml.attribute(u"Target"))});
    }
    return found;
}

QString OfficePackage::contentType(const QString& part) const {
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

}  // namespace indexer
