// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brings a Study in step with what a command wrote, without reading the store again.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "codebook/model/change.h"
#include "codebook/model/study.h"

namespace codebook {

/// Finds a row's id by its GUID; 0 where there is none.
using RowLookup = std::function<std::int32_t(Entity, const QUuid&)>;

/// Applies the batch to the study. `ids[i]` is the id of `batch.rows[i]`; long texts must be given
/// by digest. Rows that come back to life must be written whole (see Store::wholeRows).
void applyToStudy(Study& study, const RowBatch& batch, const std::vector<std::int32_t>& ids,
                  const RowLookup& lookup);

/// Turns as the store keeps them: a line a turn, numbers separated by blanks, -1 for no time;
/// then the turn's language, where it has one of its own.
QString turnsToText(const Turns& turns);
/// @throws StoreError if the text is no turn table.
Turns turnsFromText(QStringView text);

QString attributeTypeName(AttributeType type);
AttributeType attributeTypeNamed(const QString& name);
QString memoSubjectName(MemoSubject subject);
MemoSubject memoSubjectNamed(const QString& name);
/// Several values of one attribute as the store keeps them: a JSON array of strings.
QString valuesToText(const QStringList& values);
QStringList valuesFromText(const QString& text);

}  // namespace codebook
