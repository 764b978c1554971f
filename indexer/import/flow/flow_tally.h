// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a word processor's file holds besides its text, and how a person is told.
#pragma once

#include <QString>
#include <QStringList>

#include <set>

namespace indexer {

struct FlowTally {
    int insertions = 0;
    int deletions = 0;
    int pictures = 0;
    int embedded = 0;               ///< objects of other programs, charts, diagrams
    int documents = 0;              ///< whole documents of other formats
    int readings = 0;               ///< small letters that tell how others are read (ruby)
    int notes = 0;                  ///< footnotes and endnotes
    int brokenCharacters = 0;       ///< places where U+FFFD stands
    bool hasHidden = false;         ///< text formatted as hidden; it is kept
    bool hasMargins = false;        ///< words in page headers or footers
    bool hasListMarks = false;      ///< bullets and numbers that the word processor made
    bool isCutShort = false;        ///< the file ends within the document
    bool goesOn = false;            ///< something stands after the document's end
    std::set<QString> symbolFonts;  ///< fonts whose private characters stand in the text

    /// Grows with everything that shows and is left out.
    int leftOut() const { return pictures + embedded + documents; }
    /// A sentence each.
    QStringList told() const;
};

/// Half a surrogate pair alone is no character: U+FFFD takes its place. @returns how often
int replaceLoneSurrogates(QString& text);

}  // namespace indexer
