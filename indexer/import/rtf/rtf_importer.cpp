// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/rtf/rtf_importer.h"

#include "codebook/text/converter.h"
#include "indexer/import/rtf/rtf_body.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

/// The document begins a group of its own, after a mark or blanks that some programs leave.
qsizetype beginOf(const QByteArray& bytes) {
    qsizetype begin = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (begin < bytes.size() && begin < 64 &&
           QByteArrayView(" \t\r\n").contains(bytes.at(begin)))
        ++begin;
    return QByteArrayView(bytes).sliced(begin).startsWith("{\\rtf") ? begin : -1;
}

}  // namespace

bool RtfImporter::recognises(const QByteArray& bytes) const { return beginOf(bytes) >= 0; }

RawText RtfImporter::read(const SourceFile& file) const {
    const qsizetype begin = beginOf(file.bytes);
    if (begin < 0) throw file.refusal(Words::tr("it is no Rich Text document"));
    if (file.encoding && !codebook::converted({}, *file.encoding))
        throw file.refusal(Words::tr("there is no text encoding called “%1”").arg(*file.encoding));
    TextFlow flow;
    RtfFonts fonts(file.encoding);
    FlowTally tally;
    RtfBody body(QByteArrayView(file.bytes).sliced(begin), file, flow, fonts, tally);
    body.walk();

    RawText raw;
    raw.text = flow.text();
    raw.speechEnd = flow.speechEnd();
    if (tally.isCutShort && raw.text.trimmed().isEmpty())
        throw file.refusal(Words::tr("it is cut short before its first word"));
    takeComments(raw, placed(body.comments(), flow));
    tally.notes = flow.notes();
    tally.symbolFonts = fonts.symbolFonts();
    tally.brokenCharacters = fonts.invalidBytes() + replaceLoneSurrogates(raw.text);
    for (SourceComment& comment : raw.comments)
        tally.brokenCharacters += replaceLoneSurrogates(comment.text);
    raw.notes += tally.told();
    return raw;
}

}  // namespace indexer
