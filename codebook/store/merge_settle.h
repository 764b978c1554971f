// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the last written values alone do not settle: rows that are needed and were removed, moves
// that make a circle, codings in a text that was revised. A function of the united journals only,
// so that copies that hold the same steps come to the same state, whatever met first.
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "codebook/store/merge_report.h"
#include "codebook/store/merge_rows.h"

namespace codebook {

/// Nothing that lives may refer to a row that does not: what is referred to lives again, a document
/// with the speakers that were removed with it.
void reviveNeeded(Database& database, MergeRows& rows, std::vector<MergeNote>& notes);
/// Of moves that went back: the rank of the value that the field has now.
using MoveRanks = std::map<std::pair<QUuid, std::uint8_t>, std::int32_t>;
/// No code may come to lie below itself: the latest move of the circle goes back.
/// Returns whether any did.
bool openCircles(Database& database, MergeRows& rows, MoveRanks& ranks,
                 std::vector<MergeNote>& notes);
/// Codings and passage memos that count in another revision than their document's are carried
/// forward; turns that do not fit the text give way to those that came with it.
void followTexts(Database& database, StateTables& tables, MergeRows& rows,
                 std::vector<MergeNote>& notes);

}  // namespace codebook
