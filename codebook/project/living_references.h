// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row that others still use does not go, whoever made it.
#pragma once

#include <QStringList>

#include <vector>

#include "codebook/model/change.h"
#include "codebook/model/study.h"
#include "codebook/model/study_update.h"

namespace codebook {

/// Takes out of the batches the removal of every code, document, case and coder that a living row,
/// not removed by the same batches, refers to: undoing the creation of a code must not take other
/// people's codings with it. Returns a sentence for each row kept.
QStringList keepReferredRows(const Study& study, std::vector<RowBatch>& batches,
                             const RowLookup& lookup);

}  // namespace codebook
