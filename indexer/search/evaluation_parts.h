// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The nodes of a query as an evaluation holds them; for its own sources only.
#pragma once

#include "codebook/text/regular_expression.h"
#include "indexer/search/evaluation.h"

namespace indexer {

/// A node of the query that knows its words or its turns.
struct Evaluation::Part {
    QueryKind kind = QueryKind::Words;
    std::unique_ptr<WordFinder> words;
    std::unique_ptr<FieldTurns> field;
    std::unique_ptr<codebook::RegularExpression> pattern;
    std::uint32_t distance = 0;
    std::uint32_t term = 0;
    std::int32_t place = 1;
    /// SameCase: by CaseId::value, who says what both sides match.
    std::vector<bool> cases;
    bool isMet = false;  ///< cases is filled
    std::vector<std::unique_ptr<Part>> parts;
    /// DocumentId::value of the documents in which the part can match, ascending.
    std::vector<std::int32_t> documents;
};

struct Evaluation::DocumentTurns {
    TokenView tokens;                      ///< empty where no index is asked
    std::vector<TurnRow> fetched;          ///< the turns where no index is asked
    std::vector<std::uint16_t> languages;  ///< likewise
    TurnRows rows;
    std::vector<codebook::LanguageCode> codes;  ///< of the languages, by number

    codebook::LanguageCode language(std::int32_t turn) const {
        const std::size_t number = rows.languages ? rows.languages[turn] : 0;
        return number < codes.size() ? codes[number] : codebook::LanguageCode();
    }

    std::uint32_t tokenCount(std::int32_t turn) const {
        if (tokens.turnCount == 0) return 0;
        const bool isLast = turn + 1 == rows.count;
        return (isLast ? tokens.tokenCount : rows.rows[turn + 1].firstToken) -
               rows.rows[turn].firstToken;
    }
};

}  // namespace indexer
