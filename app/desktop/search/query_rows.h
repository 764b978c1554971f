// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A query as rows one below the other, and back: as far as a query without parentheses goes.
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "indexer/search/query.h"

namespace app {

/// How a row follows the one above it.
enum class RowJoin : std::uint8_t { And, Or, Near, Within, SameDocument, SameCase, Answers };

/// How its value is meant. Of words: AnyForm or what follows; of a field: Is or what follows
/// Exactly.
enum class RowMatch : std::uint8_t { AnyForm, Exactly, Is, Begins, Ends, Contains, Anything };

struct QueryRow {
    RowJoin join = RowJoin::And;  ///< of the first row nothing
    int distance = 10;            ///< of Near in words, of Within in turns
    bool isNot = false;
    indexer::QueryKind kind = indexer::QueryKind::Words;  ///< Words, Pattern or Field
    indexer::QueryField field = indexer::QueryField::Speaker;
    QString attribute;  ///< its name
    RowMatch match = RowMatch::AnyForm;
    QString value;

    bool operator==(const QueryRow&) const = default;
    /// True where it says something.
    bool isWhole() const { return match == RowMatch::Anything || !value.trimmed().isEmpty(); }
};

/// Rows that say nothing are left out.
QString textOf(const std::vector<QueryRow>& rows);
/// None where the query has parentheses, or anything else that rows cannot say.
/// @throws indexer::QueryError if it cannot be read
std::optional<std::vector<QueryRow>> rowsOf(const QString& query);

}  // namespace app
