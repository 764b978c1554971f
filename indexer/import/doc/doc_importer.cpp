// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/doc/doc_importer.h"

#include "indexer/import/child/child_program.h"
#include "indexer/import/doc/doc_text.h"
#include "indexer/import/source/compound_file.h"

namespace indexer {

bool DocImporter::recognises(const QByteArray& bytes) const {
    return CompoundFile::recognises(bytes) &&
           CompoundFile(bytes).holds(QStringLiteral("WordDocument"));
}

RawText DocImporter::read(const SourceFile& source) const {
    DocText read = docTextOf(childAnswer("samsyn-doctext", source), source);
    RawText raw;
    raw.text = std::move(read.text);
    raw.speechEnd = read.speechEnd;
    takeComments(raw, std::move(read.comments));
    raw.notes += read.tally.told();
    return raw;
}

}  // namespace indexer
