// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The query cut into its smallest parts.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

#include "indexer/search/query.h"

namespace indexer {

struct QueryToken {
    enum class Kind : std::uint8_t {
        Open,
        Close,
        And,
        Or,
        Not,
        Near,
        Structure,
        Words,
        Field,
        End
    };

    Kind kind = Kind::End;
    std::int32_t place = 1;  ///< of its first character in the query, counted from 1
    QString text;            ///< as written; of Words: without quotation marks
    QueryNode node;          ///< of Words (a pattern too) and Field; of Structure its kind
    int distance = 0;        ///< of Near and Structure
};

/// The tokens in order, ended by one of kind End.
/// @throws QueryError if a quotation mark is not closed, a field has no value, a wildcard
/// stands where it cannot, or NEAR has no number of words.
std::vector<QueryToken> queryTokens(const QString& query, QStringList& notes);

}  // namespace indexer
