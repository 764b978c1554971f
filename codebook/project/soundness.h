// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A study stays whole: no living row needs one that is gone, no code lies below itself, and
// nobody's work goes with what somebody else takes back.
#pragma once

#include <QStringList>

#include <vector>

#include "codebook/model/change.h"
#include "codebook/model/study.h"
#include "codebook/model/study_update.h"

namespace codebook {

/// Refuses batches that would leave a row referring to one that does not live, or a code below
/// itself. @throws Conflict
void requireSound(const Study& study, const std::vector<RowBatch>& batches,
                  const RowLookup& lookup);

/// Takes out of batches that undo or redo something what would do so, because of what others did
/// since: a row that is used stays, a row whose document or code is gone stays gone, a code that
/// would come to lie below itself stays where it is. `revived` are the rows that the batches bring
/// back, whole. Returns a sentence for each thing that was left alone.
QStringList settle(const Study& study, std::vector<RowBatch>& batches,
                   const std::vector<RowBatch>& revived, const RowLookup& lookup);

/// The row as a person would call it: “code “Trust””, “coding”.
QString namedRow(const Study& study, Entity entity, std::int32_t id);

}  // namespace codebook
