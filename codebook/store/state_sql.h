// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The statements that write rows into the state tables, made from the schema.
#pragma once

#include <QString>

#include <vector>

#include "codebook/model/change.h"

namespace codebook {

/// The field's column, quoted.
QString column(const FieldSchema& schema);
QString tableOf(Entity entity);

/// Columns of the row's own table for the fields, and whether some are kept apart.
struct Columns {
    std::vector<std::size_t> own;  ///< positions in RowBatch::fields
    std::vector<std::size_t> apart;
};
/// What of the batch has to be written: new rows need not be told what they do not have.
Columns columnsOf(const RowBatch& batch);

/// Binds guid, the entry that bears the row, then the own columns.
QString insertSql(const RowBatch& batch, const Columns& columns);
/// Binds the own columns, then the row's id.
QString updateSql(const RowBatch& batch, const Columns& columns);
/// Binds the row's id and the value of a field that is kept apart.
QString apartSql(const RowBatch& batch, const FieldSchema& field);

}  // namespace codebook
