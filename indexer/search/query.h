// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A query as a tree, before it meets any study or index.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace indexer {

enum class QueryKind : std::uint8_t { Words, Field, Near, And, Or, Not };

/// What a `field:value` asks about.
enum class QueryField : std::uint8_t {
    Speaker,
    Document,
    Kind,
    Language,
    Attribute,
    Code,
    Coder,
    Perspective,
    Group,
};

/// One node of the tree. And, Or have two parts or more, Near two, Not one, the others none.
struct QueryNode {
    QueryKind kind = QueryKind::Words;
    /// Words: what to look for, a * still standing after the beginning of a word.
    QString words;
    bool isQuoted = false;
    QueryField field = QueryField::Speaker;
    QString name;      ///< of the attribute
    QString value;     ///< of the field; empty: any value of the attribute
    int distance = 0;  ///< of Near, in words
    std::vector<QueryNode> parts;
    std::int32_t place = 1;  ///< in the query, counted from 1

    bool operator==(const QueryNode&) const = default;
};

struct Query {
    QueryNode root;
    /// Sentences on what was read otherwise than it might be meant.
    QStringList notes;
};

/// Reads a query:
/// - `word`: any inflected form; `word*`: any word that begins so (three letters at least);
/// - `"some words"`: these words in this order, as they are written; also one word alone;
/// - `a NEAR/5 b`: at most five words apart, in any order (`NEAR`: ten);
/// - `AND` (or nothing between), `OR`, `NOT`, in capitals; NEAR binds closest, then NOT, AND, OR;
/// - `field:value`, `field:"some value"`, `attribute:name=value`; * stands for anything in a value.
/// @throws codebook::Conflict with one sentence that names the place if it cannot be read.
Query parsedQuery(const QString& text);

/// True if the query asks for words anywhere, and so needs the index.
bool asksForWords(const QueryNode& node);

}  // namespace indexer
