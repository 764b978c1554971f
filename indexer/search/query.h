// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A query as a tree, before it meets any study or index.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

#include "indexer/search/query_error.h"

namespace indexer {

enum class QueryKind : std::uint8_t {
    Words,
    Pattern,
    Field,
    Near,
    And,
    Or,
    Not,
    /// What both match, at most so many turns apart.
    Within,
    /// What both match, somewhere in the same document.
    SameDocument,
    /// What both match, said by the same case.
    SameCase,
    /// What the left matches in an answer to a question that the right matches.
    Answers,
};

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
    Memo,
};

/// One node of the tree. And, Or have two parts or more, Not one; Near, Within, SameDocument,
/// SameCase and Answers two; the others none.
struct QueryNode {
    QueryKind kind = QueryKind::Words;
    /// Words: what to look for, a * still standing before or after a part of a word. Pattern: the
    /// regular expression.
    QString words;
    bool isQuoted = false;
    QueryField field = QueryField::Speaker;
    QString name;      ///< of the attribute
    QString value;     ///< of the field; empty: any value of the attribute
    int distance = 0;  ///< of Near, in words; of Within, in turns
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
/// - `word`: any inflected form; `word*`, `*word`, `*word*`: any word that begins so, ends so, has
///   it anywhere (three letters at least);
/// - `/regular expression/` (or regex:…): what it matches within a turn; `\/` is a slash in it;
/// - `"some words"`: these words in this order, as they are written; also one word alone;
/// - `a NEAR/5 b`: at most five words apart, in any order (`NEAR`: ten);
/// - `AND` (or nothing between), `OR`, `NOT`, in capitals; NEAR binds closest, then NOT, AND, OR;
/// - `a WITHIN/3 b`: both, at most three turns apart; `a SAME/document b`, `a SAME/case b`: both,
///   somewhere in the same document or by the same case; `a SAME/turn b` is AND; `a ANSWERS b`: a
///   in an answer to a question that b matches. They bind as NEAR does, and take parentheses;
/// - `field:value`, `field:"some value"`, `attribute:name=value`; * stands for anything in a value.
/// @throws QueryError with one sentence that names the place if it cannot be read.
Query parsedQuery(const QString& text);

/// True if the query asks for words anywhere, and so needs the index.
bool asksForWords(const QueryNode& node);
/// True if any of its fields is this one.
bool asksForField(const QueryNode& node, QueryField field);

/// As it is written before the colon.
QString fieldName(QueryField field);
/// The tree as text that parsedQuery reads to the same tree, as far as it says the same.
QString queryText(const QueryNode& node);

}  // namespace indexer
