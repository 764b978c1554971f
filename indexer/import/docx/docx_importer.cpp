// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/docx/docx_importer.h"

#include <algorithm>

#include "indexer/import/docx/docx_body.h"
#include "indexer/import/docx/docx_comments.h"
#include "indexer/import/docx/docx_package.h"
#include "indexer/import/source/file_signature.h"

namespace indexer {

namespace {

void walkPart(const DocxPackage& package, const QString& part, const SourceFile& file,
              TextFlow& flow, FlowTally& tally) {
    XmlStream xml(package.read(part), file, part);
    DocxBody(xml, flow, tally).walk();
}

bool holdsWords(const DocxPackage& package, const QString& kind, const SourceFile& file) {
    const QStringList parts = package.parts(kind);
    return std::any_of(parts.begin(), parts.end(), [&](const QString& part) {
        TextFlow flow;
        FlowTally ignored;
        walkPart(package, part, file, flow, ignored);
        return !flow.text().trimmed().isEmpty();
    });
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
    FlowTally tally;
    walkPart(package, package.mainPart(), file, flow, tally);
    const QStringList noteParts =
        package.parts(QStringLiteral("footnotes")) + package.parts(QStringLiteral("endnotes"));
    for (const QString& part : noteParts) walkPart(package, part, file, flow, tally);

    RawText raw;
    raw.text = flow.text();
    raw.speechEnd = flow.speechEnd();
    tally.hasMargins = holdsWords(package, QStringLiteral("header"), file) ||
                       holdsWords(package, QStringLiteral("footer"), file);
    tally.notes = flow.notes();
    raw.notes = tally.told();
    takeComments(raw, placed(docxComments(package, file), flow));
    return raw;
}

}  // namespace indexer
