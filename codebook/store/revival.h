// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows that come back to life: nothing is ever deleted, so what is made again may have been there.
#pragma once

#include <vector>

#include "codebook/model/change.h"
#include "codebook/store/state_tables.h"
#include "codebook/store/store.h"

namespace codebook {

/// Rows with derived GUIDs (a case's value in an attribute, a setting), and codes, which keep
/// theirs in codebook files, may have lived before: what would create them again becomes an update
/// that brings them back.
/// A code that lives is no such row: creating it twice is refused.
void reviveKnownRows(StateTables& tables, std::vector<RowBatch>& batches);

/// Reads the rows that the batches bring back before they are written. A row that the same batches
/// create is not among them: it is in memory whole.
void readRevived(StateTables& tables, const std::vector<RowBatch>& batches, Written& written);

}  // namespace codebook
