// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/docx_importer.h"

#include "indexer/import/counted.h"
#include "indexer/import/docx_body.h"
#include "indexer/import/docx_comments.h"
#include "indexer/import/docx_package.h"
#include "indexer/import/file_signature.h"

namespace indexer {

namespace {

void walkPart(const DocxPackage& package, const QString& part, const SourceFile& file,
              TextFlow& flow, DocxTally& tally) {
    XmlStream xml(package.read(part), file, part);
    DocxBody(xml, flow, tally).walk();
}

bool holdsWords(const DocxPackage& package, const QString& kind, const SourceFile& file) {
    const QStringList parts = package.parts(kind);
    return std::any_of(parts.begin(), parts.end(), [&](const QString& part) {
        TextFlow flow;
        DocxTally ignored;
        walkPart(package, part, file, flow, ignored);
        return !flow.text().trimmed().isEmpty();
    });
}

QStringList notesOn(const DocxTally& tally) {
    QStringList notes;
    if (tally.insertions + tally.deletions > 0)
        notes.append(QStringLiteral("Tracked changes were taken as accepted: %1 kept, %2 left out.")
                         .arg(counted(tally.insertions, QStringLiteral("insertion")),
                              counted(tally.deletions, QStringLiteral("deletion"))));
    if (tally.pictures > 0)
        notes.append(QStringLiteral("%1 left out.")
                         .arg(counted(tally.pictures, QStringLiteral("picture was"),
                                      QStringLiteral("pictures were"))));
    if (tally.embedded > 0)
        notes.append(QStringLiteral("%1 left out.")
                         .arg(counted(tally.embedded, QStringLiteral("embedded document was"),
                                      QStringLiteral("embedded documents were"))));
    if (tally.hidden > 0)
        notes.append(QStringLiteral("Text that is formatted as hidden was kept."));
    for (const QString& font : tally.symbolFonts)
        notes.append(
            QStringLiteral("Symbols of the font “%1” stand as private characters.").arg(font));
    return notes;
}

}  // namespace

QStringList DocxImporter::suffixes() const {
    return {QStringLiteral("docx"), QStringLiteral("docm"), QStringLiteral("dotx")};
}

bool DocxImporter::recognises(const QByteArray& bytes) const {
    if (!isZip(bytes)) return false;
    try {
        const SourceFile file{QString(), bytes, {}};
        return !DocxPackage(file).mainPart().isEmpty();
    } catch (const codebook::FormatError&) {
        return false;
    }
}

RawText DocxImporter::read(const SourceFile& file) const {
    const DocxPackage package(file);
    TextFlow flow;
    DocxTally tally;
    walkPart(package, package.mainPart(), file, flow, tally);
    const QStringList noteParts =
        package.parts(QStringLiteral("footnotes")) + package.parts(QStringLiteral("endnotes"));
    for (const QString& part : noteParts) walkPart(package, part, file, flow, tally);

    RawText raw;
    raw.text = flow.text();
    raw.speechEnd = flow.speechEnd();
    raw.notes = notesOn(tally);
    takeComments(raw, placed(docxComments(package, file), flow));
    if (flow.notes() > 0)
        raw.notes.append(
            QStringLiteral("%1 after the last paragraph.")
                .arg(counted(flow.notes(), QStringLiteral("footnote or endnote stands"),
                             QStringLiteral("footnotes and endnotes stand"))));
    if (holdsWords(package, QStringLiteral("header"), file) ||
        holdsWords(package, QStringLiteral("footer"), file))
        raw.notes.append(QStringLiteral("Page headers and footers were left out."));
    return raw;
}

}  // namespace indexer
