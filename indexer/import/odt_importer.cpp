// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/odt_importer.h"

#include "codebook/archive/archive_reader.h"
#include "indexer/import/counted.h"
#include "indexer/import/file_signature.h"
#include "indexer/import/odt_body.h"

namespace indexer {

namespace {

const QString Content = QStringLiteral("content.xml");

QString mimeType(const codebook::ArchiveReader& archive) {
    const QString entry = QStringLiteral("mimetype");
    if (!archive.contains(entry) || archive.sizeInBytes(entry) > 200) return {};
    return QString::fromLatin1(archive.read(entry)).trimmed();
}

bool isTextType(const QString& type) {
    return type.startsWith(QLatin1String("application/vnd.oasis.opendocument.text"));
}

bool isEncrypted(const codebook::ArchiveReader& archive, const SourceFile& file) {
    if (archive.contains(QStringLiteral("encrypted-package"))) return true;
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (!archive.contains(manifest)) return false;
    XmlStream xml(archive.read(manifest), file, manifest);
    for (auto token = xml.next(); token != XmlStream::Token::EndOfDocument; token = xml.next())
        if (token == XmlStream::Token::Start && xml.name() == u"encryption-data") return true;
    return false;
}

QStringList notesOn(const OdtTally& tally, int footnotes) {
    QStringList notes;
    if (tally.insertions + tally.deletions > 0)
        notes.append(QStringLiteral("Tracked changes were taken as accepted: %1 kept, %2 left out.")
                         .arg(counted(tally.insertions, QStringLiteral("insertion")),
                              counted(tally.deletions, QStringLiteral("deletion"))));
    if (tally.pictures > 0)
        notes.append(QStringLiteral("%1 left out.")
                         .arg(counted(tally.pictures, QStringLiteral("picture was"),
                                      QStringLiteral("pictures were"))));
    if (footnotes > 0)
        notes.append(QStringLiteral("%1 after the last paragraph.")
                         .arg(counted(footnotes, QStringLiteral("footnote or endnote stands"),
                                      QStringLiteral("footnotes and endnotes stand"))));
    return notes;
}

}  // namespace

QStringList OdtImporter::suffixes() const { return {QStringLiteral("odt"), QStringLiteral("ott")}; }

bool OdtImporter::recognises(const QByteArray& bytes) const {
    if (!isZip(bytes)) return false;
    try {
        return isTextType(mimeType(codebook::ArchiveReader(bytes, {})));
    } catch (const codebook::FormatError&) {
        return false;
    }
}

RawText OdtImporter::read(const SourceFile& file) const {
    const codebook::ArchiveReader archive(file.bytes, file.name);
    if (isEncrypted(archive, file))
        throw file.refusal(
            QStringLiteral("it is encrypted; open it with its password and save it without"));
    const QString type = mimeType(archive);
    if (!archive.contains(Content) || !(isTextType(type) || type.isEmpty()))
        throw file.refusal(QStringLiteral("it is a ZIP archive that holds no OpenDocument text"));

    TextFlow flow;
    OdtTally tally;
    XmlStream xml(archive.read(Content), file, Content);
    OdtBody(xml, flow, tally).walk();
    RawText raw;
    raw.text = flow.text();
    raw.speechEnd = flow.speechEnd();
    raw.notes = notesOn(tally, flow.notes());
    takeComments(raw, placed(tally.comments, flow));
    return raw;
}

}  // namespace indexer
