// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A revision is undone whole or not at all: a text with another text's turns, or codings taken back
// to a text that does not come back, would be worse than either.
#pragma once

#include <QStringList>

#include <vector>

#include "codebook/model/study.h"
#include "codebook/model/study_update.h"
#include "codebook/store/journal.h"

namespace codebook {

/// Where a document's text, turns or length were written again since, takes out of the inverse
/// everything that belongs to the revision that was to be undone. `revived` are the rows that the
/// inverse brings back, whole. A sentence for each such document.
QStringList keepRevisionsWhole(const Study& study, Inverse& inverse,
                               const std::vector<RowBatch>& revived, const RowLookup& lookup);

/// The codings that are placed now, by CodingId::value, without those whose place the batches
/// write.
std::vector<bool> placedButFor(const Study& study, const std::vector<RowBatch>& batches,
                               const RowLookup& lookup);
/// A sentence on those of them that wait to be placed now: they were made in the text that was
/// taken back.
QStringList nowWaiting(const Study& study, const std::vector<bool>& wasPlaced);

}  // namespace codebook
