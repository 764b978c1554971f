// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A word processor's document is more than its text: what was met besides is counted, so that the
// person is told what of it was kept and what was not.
#pragma once

#include <QString>
#include <QStringList>

#include <set>

namespace indexer {

struct WordTally {
    int insertions = 0;         ///< tracked, kept
    int deletions = 0;          ///< tracked, left out; moved text is one of each
    int pictures = 0;           ///< left out
    int objects = 0;            ///< charts, diagrams, sheets, formulas; left out
    int embedded = 0;           ///< whole documents within the document; left out
    int hidden = 0;             ///< runs and sections formatted as hidden; kept
    int readings = 0;           ///< small letters that tell how others are read (ruby); left out
    int listed = 0;             ///< paragraphs with a bullet or number that no character says
    bool hasPageEdges = false;  ///< headers or footers hold words; left out
    std::set<QString> symbolFonts;  ///< fonts whose private characters stand in the text

    /// Grows with everything that shows and is left out.
    int leftOut() const { return pictures + objects + embedded; }
    /// A sentence each.
    /// @param footnotes how many stand after the last paragraph
    QStringList notes(int footnotes) const;
};

}  // namespace indexer
