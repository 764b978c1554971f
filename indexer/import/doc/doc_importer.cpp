// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/doc/doc_importer.h"

#include "indexer/import/doc/doc_body.h"
#include "indexer/import/source/compound_file.h"
#include "indexer/import/source/words.h"

namespace indexer {

bool DocImporter::recognises(const QByteArray& bytes) const {
    return CompoundFile::recognises(bytes) &&
           CompoundFile(bytes).holds(QStringLiteral("WordDocument"));
}

RawText DocImporter::read(const SourceFile& source) const {
    const DocFile file(source);
    TextFlow flow;
    FlowTally tally;
    DocBody body(source, file, flow, tally);
    body.walk();

    RawText raw;
    raw.text = flow.text();
    raw.speechEnd = flow.speechEnd();
    if (tally.isCutShort && raw.text.trimmed().isEmpty())
        throw source.refusal(Words::tr("it is cut short before its first word"));
    takeComments(raw, placed(body.comments(), flow));
    tally.notes = flow.notes();
    tally.brokenCharacters = replaceLoneSurrogates(raw.text);
    for (SourceComment& comment : raw.comments)
        tally.brokenCharacters += replaceLoneSurrogates(comment.text);
    raw.notes += tally.told();
    return raw;
}

}  // namespace indexer
