// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hebrew and Arabic stand in a PDF as they look, from left to right; text is kept as it is read.
#pragma once

#include "indexer/import/pdf/pdf_page.h"

namespace indexer {

/// True where most letters of the page belong to scripts that run from right to left.
bool runsFromRight(const PdfPage& page);

/// The page as in a mirror, so that what is read first stands left. Only the places change.
void mirror(PdfPage& page);

/// A word as it is read: the letters of right-to-left scripts turned round, numbers and Latin
/// letters within it not, presentation forms of Arabic as plain letters.
/// Lam and alef that the font draws as one sign come out as alef and lam: nothing in a PDF tells
/// them from the article.
QString asRead(const QString& word);

/// A mirrored row as it is read: spaces stand before the words that they stood behind, and the
/// order of neighbouring left-to-right words is turned round, so that "New York" stays so.
void readFromRight(std::vector<PdfWord>& row);

}  // namespace indexer
