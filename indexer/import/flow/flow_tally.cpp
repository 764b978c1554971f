// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/flow/flow_tally.h"

#include "indexer/import/source/counted.h"

namespace indexer {

namespace {

void tell(QStringList& sentences, int count, const QString& one, const QString& many) {
    if (count > 0) sentences.append(QStringLiteral("%1 left out.").arg(counted(count, one, many)));
}

void tell(QStringList& sentences, bool isSo, const QString& sentence) {
    if (isSo) sentences.append(sentence);
}

}  // namespace

QStringList FlowTally::told() const {
    QStringList all;
    if (insertions + deletions > 0)
        all.append(QStringLiteral("Tracked changes were taken as accepted: %1 kept, %2 left out.")
                       .arg(counted(insertions, QStringLiteral("insertion")),
                            counted(deletions, QStringLiteral("deletion"))));
    tell(all, pictures, QStringLiteral("picture was"), QStringLiteral("pictures were"));
    tell(all, embedded, QStringLiteral("embedded object was"),
         QStringLiteral("embedded objects were"));
    tell(all, documents, QStringLiteral("embedded document was"),
         QStringLiteral("embedded documents were"));
    tell(all, readings, QStringLiteral("reading above the words (ruby) was"),
         QStringLiteral("readings above the words (ruby) were"));
    tell(all, hasListMarks,
         QStringLiteral("Automatic bullets and numbers of lists were left out."));
    tell(all, hasHidden, QStringLiteral("Text that is formatted as hidden was kept."));
    for (const QString& font : symbolFonts)
        all.append(font.isEmpty()
                       ? QStringLiteral("Some symbols stand as private characters.")
                       : QStringLiteral("Symbols of the font “%1” stand as private characters.")
                             .arg(font));
    tell(all, hasMargins, QStringLiteral("Page headers and footers were left out."));
    tell(all, isCutShort, QStringLiteral("The file is cut short; what is there of it was read."));
    tell(all, goesOn,
         QStringLiteral("The file goes on after the document’s end; that was left out."));
    tell(all, brokenCharacters > 0,
         QStringLiteral("In %1 bytes mean nothing in their encoding; “\uFFFD” stands there.")
             .arg(counted(brokenCharacters, QStringLiteral("place"))));
    tell(all, notes > 0,
         QStringLiteral("%1 after the last paragraph.")
             .arg(counted(notes, QStringLiteral("footnote or endnote stands"),
                          QStringLiteral("footnotes and endnotes stand"))));
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
