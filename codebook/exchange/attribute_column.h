// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A column of a table of cases: its name, its type, and what its cells mean.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "codebook/model/entities.h"

namespace codebook {

/// Values of a cell "a|b", trimmed; empty ones are left out. "\|" stands for a bar that belongs to
/// a value, and of backslashes right before a bar each stands twice.
QStringList valuesInCell(const QString& cell);
/// The cell that valuesInCell() reads as these values.
QString cellOfValues(const QStringList& values);

struct AttributeColumn {
    /// Reads a header "name" or "name:type".
    explicit AttributeColumn(const QString& header);

    QString name;
    std::optional<AttributeType> type;  ///< as the header says
};

/// The type that all values fit: number, date (2026-05-04), yes or no; else text, also for numbers
/// that begin with a zero, which are rather names. Only "yes" and "no" themselves are guessed to be
/// such, so that a guess changes no word.
AttributeType guessedType(const std::vector<QStringList>& cells);

/// The value as the project keeps it: numbers with a decimal point, "yes" or "no", dates in
/// ISO 8601; none where it does not fit the type.
std::optional<QString> typedValue(const QString& value, AttributeType type);

}  // namespace codebook
