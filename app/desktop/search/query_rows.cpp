// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/query_rows.h"

#include <QStringList>

#include "codebook/error.h"

namespace app {

using indexer::QueryKind;
using indexer::QueryNode;

namespace {

/// What would be read as something else than words.
bool mustBeQuoted(const QString& words) {
    const QStringList operators{QStringLiteral("AND"), QStringLiteral("OR"), QStringLiteral("NOT"),
                                QStringLiteral("ANSWERS")};
    for (const char* prefix : {"NEAR", "WITHIN", "SAME"})
        if (words.startsWith(QLatin1String(prefix))) return true;
    return operators.contains(words) ||
           std::any_of(words.cbegin(), words.cend(), [](QChar character) {
               return character.isSpace() || QStringView(u"()/:").contains(character);
           });
}

QString withStars(const QString& value, RowMatch match) {
    switch (match) {
        case RowMatch::Begins:
            return value + u'*';
        case RowMatch::Ends:
            return u'*' + value;
        case RowMatch::Contains:
            return u'*' + value + u'*';
        case RowMatch::Anything:
            return QStringLiteral("*");
        default:
            return value;
    }
}

/// A value with a star before or behind it; false where stars stand elsewhere too.
bool takeStars(QString value, QueryRow& row, RowMatch plain) {
    if (value == QLatin1String("*")) {
        row.match = RowMatch::Anything;
        return true;
    }
    const bool isBefore = value.startsWith(u'*');
    const bool isBehind = value.endsWith(u'*');
    value = value.mid(isBefore ? 1 : 0, value.size() - (isBefore ? 1 : 0) - (isBehind ? 1 : 0));
    row.match = isBefore && isBehind ? RowMatch::Contains
                : isBefore           ? RowMatch::Ends
                : isBehind           ? RowMatch::Begins
                                     : plain;
    row.value = value;
    return !value.contains(u'*');
}

QueryNode nodeOf(const QueryRow& row) {
    QueryNode node;
    node.kind = row.kind;
    QString value = row.value.trimmed();
    if (row.kind == QueryKind::Pattern) {
        node.words = value;
    } else if (row.kind == QueryKind::Words) {
        value.remove(u'"');
        node.isQuoted = row.match == RowMatch::Exactly ||
                        (row.match == RowMatch::AnyForm && mustBeQuoted(value));
        node.words = withStars(value, row.match);
    } else {
        node.field = row.field;
        node.name = row.attribute;
        node.value = row.field == indexer::QueryField::Attribute && row.match == RowMatch::Anything
                         ? QString()
                         : withStars(value, row.match);
    }
    return node;
}

QString joinText(const QueryRow& row) {
    switch (row.join) {
        case RowJoin::And:
            return QStringLiteral(" AND ");
        case RowJoin::Or:
            return QStringLiteral(" OR ");
        case RowJoin::Near:
            return QStringLiteral(" NEAR/%1 ").arg(row.distance);
        case RowJoin::Within:
            return QStringLiteral(" WITHIN/%1 ").arg(row.distance);
        case RowJoin::SameDocument:
            return QStringLiteral(" SAME/document ");
        case RowJoin::SameCase:
            return QStringLiteral(" SAME/case ");
        case RowJoin::Answers:
            return QStringLiteral(" ANSWERS ");
    }
    return {};
}

bool isLeaf(QueryKind kind) {
    return kind == QueryKind::Words || kind == QueryKind::Pattern || kind == QueryKind::Field;
}

bool takeLeaf(const QueryNode& node, QueryRow& row) {
    row.kind = node.kind;
    row.match = RowMatch::AnyForm;
    if (node.kind == QueryKind::Pattern) {
        row.value = node.words;
        return true;
    }
    if (node.kind == QueryKind::Words) {
        if (!node.isQuoted) return takeStars(node.words, row, RowMatch::AnyForm);
        row.match = RowMatch::Exactly;
        row.value = node.words;
        return true;
    }
    row.field = node.field;
    row.attribute = node.name;
    if (node.field == indexer::QueryField::Attribute && node.value.isEmpty()) {
        row.match = RowMatch::Anything;
        return true;
    }
    return takeStars(node.value, row, RowMatch::Is);
}

RowJoin joinOf(QueryKind kind) {
    switch (kind) {
        case QueryKind::Or:
            return RowJoin::Or;
        case QueryKind::Near:
            return RowJoin::Near;
        case QueryKind::Within:
            return RowJoin::Within;
        case QueryKind::SameDocument:
            return RowJoin::SameDocument;
        case QueryKind::SameCase:
            return RowJoin::SameCase;
        case QueryKind::Answers:
            return RowJoin::Answers;
        default:
            return RowJoin::And;
    }
}

/// As if there were no parentheses; whether that says the same is asked afterwards.
bool append(const QueryNode& node, const QueryRow& begun, std::vector<QueryRow>& rows) {
    if (isLeaf(node.kind)) {
        rows.push_back(begun);
        return takeLeaf(node, rows.back());
    }
    QueryRow next = begun;
    if (node.kind == QueryKind::Not) {
        next.isNot = true;
        return !begun.isNot && append(node.parts.front(), next, rows);
    }
    for (const QueryNode& part : node.parts) {
        if (!append(part, next, rows)) return false;
        next = {};
        next.join = joinOf(node.kind);
        if (node.distance > 0) next.distance = node.distance;
    }
    return true;
}

}  // namespace

QString textOf(const std::vector<QueryRow>& rows) {
    QString text;
    for (const QueryRow& row : rows) {
        if (!row.isWhole()) continue;
        if (!text.isEmpty()) text += joinText(row);
        if (row.isNot) text += QStringLiteral("NOT ");
        text += indexer::queryText(nodeOf(row));
    }
    return text;
}

std::optional<std::vector<QueryRow>> rowsOf(const QString& query) {
    std::vector<QueryRow> rows;
    if (query.trimmed().isEmpty()) return rows;
    const QueryNode root = indexer::parsedQuery(query).root;
    if (!append(root, {}, rows)) return std::nullopt;
    try {
        const QueryNode again = indexer::parsedQuery(textOf(rows)).root;
        if (indexer::queryText(again) != indexer::queryText(root)) return std::nullopt;
    } catch (const codebook::Error&) {
        return std::nullopt;
    }
    return rows;
}

}  // namespace app
