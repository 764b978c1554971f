// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/word_tally.h"

#include "indexer/import/counted.h"

namespace indexer {

namespace {

void addLeftOut(QStringList& notes, int count, const QString& thing) {
    if (count == 0) return;
    notes.append(
        QStringLiteral("%1 left out.")
            .arg(counted(count, thing + QLatin1String(" was"), thing + QLatin1String("s were"))));
}

}  // namespace

QStringList WordTally::notes(int footnotes) const {
    QStringList all;
    if (insertions + deletions > 0)
        all.append(QStringLiteral("Tracked changes were taken as accepted: %1 kept, %2 left out.")
                       .arg(counted(insertions, QStringLiteral("insertion")),
                            counted(deletions, QStringLiteral("deletion"))));
    addLeftOut(all, pictures, QStringLiteral("picture"));
    addLeftOut(all, objects, QStringLiteral("chart, diagram or other object"));
    addLeftOut(all, embedded, QStringLiteral("embedded document"));
    addLeftOut(all, readings, QStringLiteral("reading above the words (ruby)"));
    if (listed > 0)
        all.append(
            QStringLiteral("Bullets and numbers that the word processor puts before the "
                           "paragraphs of lists were left out."));
    if (hidden > 0) all.append(QStringLiteral("Text that is formatted as hidden was kept."));
    for (const QString& font : symbolFonts)
        all.append(font.isEmpty()
                       ? QStringLiteral("Some symbols stand as private characters.")
                       : QStringLiteral("Symbols of the font “%1” stand as private characters.")
                             .arg(font));
    if (footnotes > 0)
        all.append(QStringLiteral("%1 after the last paragraph.")
                       .arg(counted(footnotes, QStringLiteral("footnote or endnote stands"),
                                    QStringLiteral("footnotes and endnotes stand"))));
    if (hasPageEdges) all.append(QStringLiteral("Page headers and footers were left out."));
    return all;
}

}  // namespace indexer
