// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coded segments in a table of another program: placed in the project's documents by their words.
#pragma once

#include "codebook/exchange/coding_rows.h"
#include "codebook/exchange/programs/table_columns.h"

namespace codebook {

/// A segment without a place.
struct UnplacedSegment {
    int place = 0;  ///< its line or row in the file
    QString document;
    QString code;
    QString words;
    QString reason;  ///< a clause without full stop
};

struct SegmentTable {
    CodingRows rows;  ///< of what was placed
    int segments = 0;
    int exact = 0;        ///< whose words stand there letter by letter
    int butForSpace = 0;  ///< whose words stand there but for white space
    int byPosition = 0;   ///< of these, told from other places by position or paragraph
    int unreadDates = 0;
    std::vector<UnplacedSegment> unplaced;
};

/// Places each segment where alone its words stand: in its document, or where the table names none,
/// in any. Of several places one is taken only if the table's begin is its position or its
/// paragraph; else the segment is listed, not guessed. A cell of several codes, one a line or
/// divided by semicolons under a header in the plural, makes as many codings.
/// @param coder who coded, where the table does not say
/// @throws FormatError if no column holds codes or words
SegmentTable segmentTable(const Study& study, const TextSource& texts, const CsvTable& table,
                          const std::vector<MeantColumn>& columns, const QString& fileName,
                          const QString& unit, const QString& coder);

}  // namespace codebook
