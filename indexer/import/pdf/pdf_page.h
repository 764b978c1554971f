// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A PDF knows words and places, not paragraphs: these are the words as the reading program found
// them, and the lines that they form.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace indexer {

/// Places in points from the page's upper left corner.
struct PdfWord {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double size = 0;  ///< of the font
    bool hasSpaceAfter = false;
    QString text;
    int turns = 0;  ///< quarters by which it is turned clockwise
};

struct PdfPage {
    double width = 0;
    double height = 0;
    std::vector<PdfWord> words;  ///< in any order
};

/// Turns the page so that words which are turned so often stand upright.
void turnUpright(PdfPage& page, int turns);

struct PdfLine {
    int page = 0;    ///< from 0
    int column = 0;  ///< of the page, in reading order
    double pageHeight = 0;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double size = 0;       ///< of the largest font
    double firstWord = 0;  ///< width of the first word
    QString text;
    bool isSideways = false;  ///< among upright ones
    bool hasNumber = false;   ///< a number stood beside it in the margin

    double middle() const { return (top + bottom) / 2; }
    double height() const { return bottom - top; }
};

/// Takes the second of two printings of a word away: some programs make it bold by printing it
/// again a little beside. @returns how many words that were
int takeDoubledWords(std::vector<PdfPage>& pages);

/// Takes the strokes (tatweel) out of words that were drawn out to fill an Arabic line. @returns
/// how many words that were
int takeElongations(std::vector<PdfPage>& pages);

/// The lines of the pages in reading order. A wide gap within a line becomes a tab.
std::vector<PdfLine> pdfLines(const std::vector<PdfPage>& pages);

/// What was taken away from the words before they became lines.
struct MarginNumbers {
    int count = 0;
    /// True where the numbers count paragraphs, as coding programs print them: then a line begins a
    /// paragraph exactly where it has a number. False where they count lines.
    bool countParagraphs = false;
    struct Place {
        int page = 0;
        double middle = 0;
        int number = 0;
    };
    std::vector<Place> places;
};

/// Takes line and paragraph numbers in a margin, or between columns, out of the pages: numbers
/// below each other that count and have a strip of the page for themselves.
MarginNumbers takeMarginNumbers(std::vector<PdfPage>& pages);

struct RunningLines {
    int count = 0;
    QStringList examples;  ///< some of them as they stand, each kind once
};

/// Takes running heads, running feet and page numbers away: lines at a page's edge that come back
/// at the same height of other pages, whatever numbers they hold.
RunningLines takeRunningLines(std::vector<PdfLine>& lines, int pages);

/// A footnote's lines, from wherever it stands.
using PdfFootnote = std::vector<PdfLine>;

/// Takes footnotes away from the pages' feet: lines in a smaller font that end a page or a column
/// and begin with a number or a sign. One that goes on at the next page's foot is one.
std::vector<PdfFootnote> takeFootnotes(std::vector<PdfLine>& lines);

/// Lines joined to paragraphs: hyphenation undone, paragraphs told by their numbers, else by gaps,
/// indents, short lines and font sizes.
QString pdfText(std::vector<PdfLine> lines, const MarginNumbers& numbers);

}  // namespace indexer
