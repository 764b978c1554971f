// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all writers of a manuscript need to know of it, for them alone.
#pragma once

#include <QSizeF>

#include "codebook/report/manuscript.h"

namespace codebook {

/// The manuscript's figures drawn, in their order.
std::vector<QByteArray> drawnFigures(const Manuscript& manuscript, const FigureDrawing& draw,
                                     const QString& suffix);
/// "figures/figure-2.svg" of the second.
QString figureFile(std::size_t number, const QString& suffix);
/// The size of a PNG in centimetres by its resolution, made to fit a page.
QSizeF figureSize(const QByteArray& png);

struct ContentsEntry {
    int level = 1;
    QString text;
    QString anchor;  ///< "part-3"
};
/// Chapters and sections; the third level stays out.
std::vector<ContentsEntry> contentsOf(const Manuscript& manuscript);
QString headingAnchor(std::size_t number);

/// What share of the table's width each column wants, by the length of its words; they add up to 1.
std::vector<double> columnShares(const TextTable& table);
/// True where a column of words is too long to stay on one line.
bool hasLongCells(const TextTable& table);

/// “words” as one says them in the language of the report: the caption's first words, the heading
/// of the contents.
QString tableWord(std::size_t number);
QString figureWord(std::size_t number);
QString contentsWord();

// One function a format.
QString markdownManuscript(const Manuscript& manuscript);
QString htmlManuscript(const Manuscript& manuscript, const FigureDrawing& draw);
QString latexManuscript(const Manuscript& manuscript);
QByteArray docxManuscript(const Manuscript& manuscript, const FigureDrawing& draw);
QByteArray odtManuscript(const Manuscript& manuscript, const FigureDrawing& draw);

}  // namespace codebook
