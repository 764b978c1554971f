// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "indexer/search/query.h"

namespace indexer {

namespace {

QString quoted(const QString& text) {
    QString out = text;
    for (const QChar mark : QStringView(u"\"“”„«»")) out.replace(mark, QString(u'\\') + mark);
    return u'"' + out + u'"';
}

/// A value as it may stand after a colon.
QString valueText(const QString& value, bool hasEquals = false) {
    const bool isPlain =
        !value.isEmpty() && std::none_of(value.cbegin(), value.cend(), [&](QChar c) {
            return c.isSpace() || QStringView(u"()\"“”„«»\\").contains(c) ||
                   (hasEquals && c == u'=');
        });
    return isPlain ? value : quoted(value);
}

QString fieldText(const QueryNode& node) {
    const QString name = fieldName(node.field);
    if (node.field != QueryField::Attribute) return name + u':' + valueText(node.value);
    const QString attribute = name + u':' + valueText(node.name, true);
    return node.value.isEmpty() ? attribute : attribute + u'=' + valueText(node.value);
}

QString operatorText(const QueryNode& node) {
    switch (node.kind) {
        case QueryKind::Near:
            return QStringLiteral(" NEAR/%1 ").arg(node.distance);
        case QueryKind::Within:
            return QStringLiteral(" WITHIN/%1 ").arg(node.distance);
        case QueryKind::SameDocument:
            return QStringLiteral(" SAME/document ");
        case QueryKind::SameCase:
            return QStringLiteral(" SAME/case ");
        case QueryKind::Answers:
            return QStringLiteral(" ANSWERS ");
        case QueryKind::Or:
            return QStringLiteral(" OR ");
        default:
            return QStringLiteral(" ");
    }
}

QString inside(const QueryNode& node) {
    return node.parts.empty() ? queryText(node) : u'(' + queryText(node) + u')';
}

}  // namespace

QString fieldName(QueryField field) {
    switch (field) {
        case QueryField::Speaker:
            return QStringLiteral("speaker");
        case QueryField::Document:
            return QStringLiteral("document");
        case QueryField::Kind:
            return QStringLiteral("kind");
        case QueryField::Language:
            return QStringLiteral("language");
        case QueryField::Attribute:
            return QStringLiteral("attribute");
        case QueryField::Code:
            return QStringLiteral("code");
        case QueryField::Coder:
            return QStringLiteral("coder");
        case QueryField::Perspective:
            return QStringLiteral("perspective");
        case QueryField::Group:
            return QStringLiteral("group");
        case QueryField::Memo:
            return QStringLiteral("memo");
    }
    return {};
}

QString queryText(const QueryNode& node) {
    switch (node.kind) {
        case QueryKind::Words:
            return node.isQuoted ? u'"' + node.words + u'"' : node.words;
        case QueryKind::Pattern: {
            QString pattern = node.words;
            return u'/' + pattern.replace(u'/', QStringLiteral("\\/")) + u'/';
        }
        case QueryKind::Field:
            return fieldText(node);
        case QueryKind::Not:
            return QStringLiteral("NOT ") + inside(node.parts.front());
        default:
            break;
    }
    QStringList parts;
    for (const QueryNode& part : node.parts)
        parts << (part.kind == QueryKind::Not && node.kind == QueryKind::And ? queryText(part)
                                                                             : inside(part));
    return parts.join(operatorText(node));
}

}  // namespace indexer
