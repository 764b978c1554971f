// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// In which order the words of a page are read: down a column, then down the next; the rows of a
// table stay rows.
#pragma once

#include "indexer/import/pdf/pdf_page.h"

namespace indexer {

/// One line of a column.
struct PdfRow {
    std::vector<PdfWord> words;  ///< from left to right
    int column = 0;              ///< of the page, in reading order; what crosses columns is its own
    bool isSideways = false;     ///< among upright ones
};

/// The rows of the page in reading order. Columns are told from tables by what stands in them:
/// several lines of prose on both sides of a strip that no word crosses.
std::vector<PdfRow> pdfRows(const PdfPage& page);

}  // namespace indexer
