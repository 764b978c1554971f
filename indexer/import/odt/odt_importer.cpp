// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/odt/odt_importer.h"

#include "codebook/archive/archive_reader.h"
#include "indexer/import/odt/odt_body.h"
#include "indexer/import/source/file_signature.h"
#include "indexer/import/source/words.h"

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

/// The first bytes of a flat file name the format; what begins like one is read as one.
bool isFlat(const QByteArray& bytes) {
    const QByteArray head = bytes.left(4096);
    return head.contains('<') && head.left(head.indexOf('<')).trimmed().size() <= 3 &&  // a BOM
           head.contains("<office:document") &&
           head.contains("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
}

/// Headers and footers belong to the styles of pages.
bool hasPageEdges(const QByteArray& bytes, const SourceFile& file, const QString& entry) {
    XmlStream xml(bytes, file, entry);
    for (auto token = xml.next(); token != XmlStream::Token::EndOfDocument; token = xml.next()) {
        if (token != XmlStream::Token::Start || !xml.nameSpace().endsWith(u":style:1.0")) continue;
        const bool isEdge =
            (xml.name().startsWith(u"header") || xml.name().startsWith(u"footer")) &&
            !xml.name().endsWith(u"-style");
        if (isEdge && !xml.readText().trimmed().isEmpty()) return true;
    }
    return false;
}

RawText textOf(const QByteArray& content, const SourceFile& file, const QString& entry,
               FlowTally tally) {
    TextFlow flow;
    std::vector<WrittenComment> comments;
    QSet<QString> endedChanges;
    if (content.contains("change-end") || content.contains('\0')) {  // UTF-16
        XmlStream xml(content, file, entry);
        endedChanges = OdtBody::endedChanges(xml);
    }
    XmlStream xml(content, file, entry);
    OdtBody(xml, flow, tally, comments).walk(endedChanges);
    RawText raw;
    raw.text = flow.text();
    raw.speechEnd = flow.speechEnd();
    tally.notes = flow.notes();
    raw.notes = tally.told();
    takeComments(raw, placed(comments, flow));
    return raw;
}

RawText flatText(const SourceFile& file) {
    const QString whole = QStringLiteral("office:document");
    XmlStream xml(file.bytes, file, whole);
    auto token = xml.next();
    while (token != XmlStream::Token::Start && token != XmlStream::Token::EndOfDocument)
        token = xml.next();
    if (!isTextType(xml.attribute(u"mimetype")))
        throw file.refusal(Words::tr("it is an OpenDocument file of another kind than text"));
    FlowTally tally;
    tally.hasMargins = hasPageEdges(file.bytes, file, whole);
    return textOf(file.bytes, file, whole, tally);
}

}  // namespace

QStringList OdtImporter::suffixes() const {
    return {QStringLiteral("odt"), QStringLiteral("ott"), QStringLiteral("fodt")};
}

bool OdtImporter::recognises(const QByteArray& bytes) const {
    if (!isZip(bytes)) return isFlat(bytes);
    try {
        return isTextType(mimeType(codebook::ArchiveReader(bytes, {})));
    } catch (const codebook::FormatError&) {
        return false;
    }
}

RawText OdtImporter::read(const SourceFile& file) const {
    if (isFlat(file.bytes)) return flatText(file);
    const codebook::ArchiveReader archive(file.bytes, file.name);
    if (isEncrypted(archive, file))
        throw file.refusal(
            Words::tr("it is encrypted; open it with its password and save it without"));
    const QString type = mimeType(archive);
    if (!archive.contains(Content) || !(isTextType(type) || type.isEmpty()))
        throw file.refusal(Words::tr("it is a ZIP archive that holds no OpenDocument text"));

    FlowTally tally;
    if (const QString styles = QStringLiteral("styles.xml"); archive.contains(styles))
        tally.hasMargins = hasPageEdges(archive.read(styles), file, styles);
    return textOf(archive.read(Content), file, Content, tally);
}

}  // namespace indexer
