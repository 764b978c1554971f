// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/flow/flow_tally.h"

#include "indexer/import/source/words.h"

namespace indexer {

namespace {

void tell(QStringList& sentences, int count, const QString& one, const QString& many) {
    if (count > 0) sentences.append(counted(count, one, many));
}

void tell(QStringList& sentences, bool isSo, const QString& sentence) {
    if (isSo) sentences.append(sentence);
}

}  // namespace

QStringList FlowTally::told() const {
    QStringList all;
    if (insertions + deletions > 0)
        all.append(
            Words::tr("Tracked changes were taken as accepted: %1 kept, %2 left out.")
                .arg(counted(insertions, Words::tr("%1 insertion"), Words::tr("%1 insertions")),
                     counted(deletions, Words::tr("%1 deletion"), Words::tr("%1 deletions"))));
    tell(all, pictures, Words::tr("%1 picture was left out."),
         Words::tr("%1 pictures were left out."));
    tell(all, embedded, Words::tr("%1 embedded object was left out."),
         Words::tr("%1 embedded objects were left out."));
    tell(all, documents, Words::tr("%1 embedded document was left out."),
         Words::tr("%1 embedded documents were left out."));
    tell(all, readings, Words::tr("%1 reading above the words (ruby) was left out."),
         Words::tr("%1 readings above the words (ruby) were left out."));
    tell(all, hasListMarks, Words::tr("Automatic bullets and numbers of lists were left out."));
    tell(all, hasHidden, Words::tr("Text that is formatted as hidden was kept."));
    for (const QString& font : symbolFonts)
        all.append(
            font.isEmpty()
                ? Words::tr("Some symbols stand as private characters.")
                : Words::tr("Symbols of the font “%1” stand as private characters.").arg(font));
    tell(all, hasMargins, Words::tr("Page headers and footers were left out."));
    tell(all, isCutShort, Words::tr("The file is cut short; what is there of it was read."));
    tell(all, goesOn, Words::tr("The file goes on after the document’s end; that was left out."));
    tell(all, brokenCharacters > 0,
         counted(
             brokenCharacters,
             Words::tr("In %1 place bytes mean nothing in their encoding; “\uFFFD” stands there."),
             Words::tr(
                 "In %1 places bytes mean nothing in their encoding; “\uFFFD” stands there.")));
    tell(all, notes > 0,
         counted(notes, Words::tr("%1 footnote or endnote stands after the last paragraph."),
                 Words::tr("%1 footnotes and endnotes stand after the last paragraph.")));
    return all;
}

int replaceLoneSurrogates(QString& text) {
    int replaced = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate()) continue;
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            ++i;
            continue;
        }
        text[i] = QChar(QChar::ReplacementCharacter);
        ++replaced;
    }
    return replaced;
}

}  // namespace indexer
