// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a value that was written into a field comes to stand in a row in memory: the one place beside
// schema.h that a new field needs.
#pragma once

#include "codebook/model/change.h"
#include "codebook/model/entities.h"
#include "codebook/model/study_update.h"

namespace codebook {

/// Sets the field with that index (see namespace field); `lookup` finds what references lead to.
/// Fields that are not held in memory are passed over.
void setField(Coder& row, int index, const Value& value, const RowLookup& lookup);
void setField(Document& row, int index, const Value& value, const RowLookup& lookup);
void setField(Speaker& row, int index, const Value& value, const RowLookup& lookup);
void setField(Case& row, int index, const Value& value, const RowLookup& lookup);
void setField(Attribute& row, int index, const Value& value, const RowLookup& lookup);
void setField(AttributeValue& row, int index, const Value& value, const RowLookup& lookup);
void setField(Code& row, int index, const Value& value, const RowLookup& lookup);
void setField(Coding& row, int index, const Value& value, const RowLookup& lookup);
void setField(Memo& row, int index, const Value& value, const RowLookup& lookup);
void setField(Analysis& row, int index, const Value& value, const RowLookup& lookup);
void setField(Setting& row, int index, const Value& value, const RowLookup& lookup);

}  // namespace codebook
