// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recursive descent; the depth is bounded, because the query comes from anywhere.
#include <optional>

#include "codebook/error.h"
#include "codebook/text/segmentation.h"
#include "codebook/words.h"
#include "indexer/search/query.h"
#include "indexer/search/query_error.h"
#include "indexer/search/query_lexer.h"

namespace indexer {

namespace {

using Kind = QueryToken::Kind;

constexpr int kDeepest = 100;

bool isOperand(Kind kind) {
    return kind == Kind::Words || kind == Kind::Field || kind == Kind::Open || kind == Kind::Not;
}

bool canBeNear(const QueryNode& node) {
    switch (node.kind) {
        case QueryKind::Words:
        case QueryKind::Near:
            return true;
        case QueryKind::Or:
            return std::all_of(node.parts.begin(), node.parts.end(), canBeNear);
        default:
            return false;
    }
}

/// A part of the tree; nothing where all that was written is signs without a word.
using Part = std::optional<QueryNode>;

Part joined(QueryKind kind, std::int32_t place, std::vector<QueryNode> parts) {
    if (parts.empty()) return {};
    if (parts.size() == 1) return std::move(parts.front());
    QueryNode node;
    node.kind = kind;
    node.place = place;
    node.parts = std::move(parts);
    return node;
}

class Parser {
   public:
    Parser(std::vector<QueryToken> tokens, QStringList& notes)
        : m_tokens(std::move(tokens)), m_notes(notes) {}

    Part parse() {
        Part part = either();
        const QueryToken& token = peek();
        if (token.kind == Kind::Close)
            throw QueryError(token.place,
                             codebook::Words::tr(
                                 "The parenthesis at character %1 of the query was never opened.")
                                 .arg(token.place));
        return part;
    }

   private:
    const QueryToken& peek() const { return m_tokens[m_at]; }
    const QueryToken& take() { return m_tokens[m_at++]; }

    /// The operand that an operator needs on this side.
    void expectOperand(const QueryToken* after) const {
        const QueryToken& token = peek();
        if (isOperand(token.kind)) return;
        if (after)
            throw QueryError(
                after->place,
                codebook::Words::tr("“%1” at character %2 of the query has nothing after it.")
                    .arg(after->text)
                    .arg(after->place));
        if (token.kind == Kind::Close || token.kind == Kind::End) return;
        throw QueryError(
            token.place,
            codebook::Words::tr("“%1” at character %2 of the query has nothing before it.")
                .arg(token.text)
                .arg(token.place));
    }

    Part either() {
        const std::int32_t place = peek().place;
        std::vector<QueryNode> parts;
        const QueryToken* after = nullptr;
        do {
            expectOperand(after);
            if (Part part = all()) parts.push_back(std::move(*part));
            after = peek().kind == Kind::Or ? &take() : nullptr;
        } while (after);
        return joined(QueryKind::Or, place, std::move(parts));
    }

    Part all() {
        const std::int32_t place = peek().place;
        std::vector<QueryNode> parts;
        while (isOperand(peek().kind)) {
            if (Part part = perhapsNot()) parts.push_back(std::move(*part));
            if (peek().kind == Kind::And) expectAfter(take());
        }
        return joined(QueryKind::And, place, std::move(parts));
    }

    void expectAfter(const QueryToken& token) const { expectOperand(&token); }

    Part perhapsNot() {
        bool isNegated = false;
        const std::int32_t place = peek().place;
        while (peek().kind == Kind::Not) {
            expectAfter(take());
            isNegated = !isNegated;
        }
        Part part = near();
        if (!part || !isNegated) return part;
        QueryNode node;
        node.kind = QueryKind::Not;
        node.place = place;
        node.parts.push_back(std::move(*part));
        return node;
    }

    Part near() {
        Part left = single();
        while (peek().kind == Kind::Near || peek().kind == Kind::Structure) {
            const QueryToken& token = take();
            const bool isNear = token.kind == Kind::Near;
            expectAfter(token);
            if (++m_nears > kDeepest)
                throw QueryError(
                    token.place,
                    codebook::Words::tr("The query has too many operators, from character %1 on.")
                        .arg(token.place));
            Part right = single();
            if (!left || !right) {
                if (!left) left = std::move(right);
                continue;
            }
            for (const QueryNode* side : {&*left, &*right})
                if (isNear && !canBeNear(*side))
                    throw QueryError(token.place, codebook::Words::tr(
                                                      "“%1” at character %2 of the query can only "
                                                      "stand between words and phrases.")
                                                      .arg(token.text)
                                                      .arg(token.place));
            QueryNode node;
            node.kind = isNear ? QueryKind::Near : token.node.kind;
            node.place = left->place;
            node.distance = token.distance;
            node.parts.push_back(std::move(*left));
            node.parts.push_back(std::move(*right));
            left = std::move(node);
        }
        return left;
    }

    Part single() {
        const QueryToken& token = take();
        if (token.kind == Kind::Open) return parenthesised(token);
        if (token.kind == Kind::Not)
            throw QueryError(token.place,
                             codebook::Words::tr("NOT at character %1 of the query needs "
                                                 "parentheses here.")
                                 .arg(token.place));
        if (token.kind == Kind::Words && token.node.kind == QueryKind::Words &&
            codebook::words(token.text).empty()) {
            m_notes << codebook::Words::tr("There is no word in “%1”, so it was left out.")
                           .arg(token.text);
            return {};
        }
        return token.node;
    }

    Part parenthesised(const QueryToken& opened) {
        if (++m_depth > kDeepest)
            throw QueryError(
                opened.place,
                codebook::Words::tr(
                    "The parentheses at character %1 of the query are nested too deep.")
                    .arg(opened.place));
        if (peek().kind == Kind::Close)
            throw QueryError(
                opened.place,
                codebook::Words::tr(
                    "There is nothing in the parentheses at character %1 of the query.")
                    .arg(opened.place));
        Part part = either();
        if (take().kind != Kind::Close)
            throw QueryError(
                opened.place,
                codebook::Words::tr("The parenthesis at character %1 of the query is not closed.")
                    .arg(opened.place));
        --m_depth;
        return part;
    }

    std::vector<QueryToken> m_tokens;
    QStringList& m_notes;
    std::size_t m_at = 0;
    int m_depth = 0;
    int m_nears = 0;
};

}  // namespace

Query parsedQuery(const QString& text) {
    Query query;
    std::vector<QueryToken> tokens = queryTokens(text, query.notes);
    if (tokens.front().kind == Kind::End)
        throw codebook::Conflict(codebook::Words::tr("The query is empty."));
    Part root = Parser(std::move(tokens), query.notes).parse();
    if (!root)
        throw codebook::Conflict(
            codebook::Words::tr("There is no word to look for in “%1”.").arg(text));
    query.root = std::move(*root);
    return query;
}

bool asksForWords(const QueryNode& node) {
    return node.kind == QueryKind::Words ||
           std::any_of(node.parts.begin(), node.parts.end(), asksForWords);
}

bool asksForField(const QueryNode& node, QueryField field) {
    return (node.kind == QueryKind::Field && node.field == field) ||
           std::any_of(node.parts.begin(), node.parts.end(),
                       [field](const QueryNode& part) { return asksForField(part, field); });
}

}  // namespace indexer
