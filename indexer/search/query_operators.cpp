// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/search/query_operators.h"

#include "codebook/words.h"
#include "indexer/search/query_error.h"

namespace indexer {

namespace {

using Kind = QueryToken::Kind;

constexpr int kNearDefault = 10;
constexpr int kNearMost = 1000;

void takeStructure(QueryToken& token) {
    const QString& text = token.text;
    const auto is = [&](QLatin1String name) {
        return text.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (text.startsWith(u"SAME/")) {
        token.kind = Kind::Structure;
        if (is(QLatin1String("SAME/turn")))
            token.kind = Kind::And;
        else if (is(QLatin1String("SAME/document")))
            token.node.kind = QueryKind::SameDocument;
        else if (is(QLatin1String("SAME/case")))
            token.node.kind = QueryKind::SameCase;
        else
            throw QueryError(token.place,
                             codebook::Words::tr("“%1” at character %2 of the query can be "
                                                 "SAME/turn, SAME/document or SAME/case.")
                                 .arg(text)
                                 .arg(token.place));
    } else if (text == u"ANSWERS") {
        token.kind = Kind::Structure;
        token.node.kind = QueryKind::Answers;
    } else if (text.startsWith(u"WITHIN/")) {
        token.kind = Kind::Structure;
        token.node.kind = QueryKind::Within;
        token.distance = text.mid(7).toInt();
        if (token.distance < 1 || token.distance > kNearMost)
            throw QueryError(token.place,
                             codebook::Words::tr("“%1” at character %2 of the query needs a number "
                                                 "of turns from 1 to %3, as in WITHIN/2.")
                                 .arg(text)
                                 .arg(token.place)
                                 .arg(kNearMost));
    }
}

}  // namespace

bool readOperator(QueryToken& token) {
    const QString& text = token.text;
    if (text == u"AND") token.kind = Kind::And;
    if (text == u"OR") token.kind = Kind::Or;
    if (text == u"NOT") token.kind = Kind::Not;
    if (text == u"NEAR" || text.startsWith(u"NEAR/")) {
        token.kind = Kind::Near;
        token.distance = text.size() == 4 ? kNearDefault : text.mid(5).toInt();
        if (token.distance < 1 || token.distance > kNearMost)
            throw QueryError(token.place, codebook::Words::tr(
                                              "“%1” at character %2 of the query needs a number of "
                                              "words from 1 to %3, as in NEAR/5.")
                                              .arg(text)
                                              .arg(token.place)
                                              .arg(kNearMost));
    }
    takeStructure(token);
    return token.kind != Kind::End;
}

}  // namespace indexer
