// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Patterns, and what stands how to what in an interview: of Evaluation.
#include <algorithm>

#include "indexer/search/evaluation_parts.h"

namespace indexer {

namespace {

/// The tokens that the span reaches into; where there are none, code points stand for them.
void standOnTokens(TokenHit& hit, codebook::Span span, const TokenView& tokens) {
    hit.first = static_cast<std::uint32_t>(span.begin);
    hit.last = static_cast<std::uint32_t>(span.end - 1);
    if (tokens.tokenCount == 0) return;
    const std::uint32_t* const end = tokens.begins + tokens.tokenCount;
    const auto tokenAt = [&](std::uint32_t position) {
        const std::uint32_t* const after = std::upper_bound(tokens.begins, end, position);
        return static_cast<std::uint32_t>(std::max<std::ptrdiff_t>(after - tokens.begins, 1) - 1);
    };
    hit.first = tokenAt(hit.first);
    hit.last = tokenAt(hit.last);
}

}  // namespace

TurnHits Evaluation::matched(const Part& part, std::int32_t document, const DocumentTurns& turns,
                             const std::vector<std::int32_t>* within) {
    TurnHits found;
    const auto text = m_source->text(codebook::DocumentId{document});
    std::vector<codebook::Utf16Range> ranges;
    const std::int32_t count =
        within ? static_cast<std::int32_t>(within->size()) : turns.rows.count;
    for (std::int32_t i = 0; i < count; ++i) {
        const std::int32_t turn = within ? (*within)[static_cast<std::size_t>(i)] : i;
        const codebook::Span words = turns.rows.rows[turn].words;
        ranges.clear();
        try {
            part.pattern->appendMatches(text->map.slice(text->text, words), ranges, *m_isCancelled);
        } catch (const codebook::PatternError& error) {
            throw QueryError(part.place, error.message(), error.detail());
        }
        if (*m_isCancelled && (*m_isCancelled)()) return {};
        const qsizetype offset = text->map.toUtf16(words.begin);
        for (const codebook::Utf16Range range : ranges) {
            const codebook::Span span = text->map.span(offset + range.begin, offset + range.end);
            m_spans.push_back(span);
            TokenHit hit;
            hit.turn = turn;
            hit.term = part.term;
            hit.exact = static_cast<std::uint32_t>(m_spans.size());
            standOnTokens(hit, span, turns.tokens);
            found.hits.push_back(hit);
        }
        if (!ranges.empty()) found.turns.push_back(turn);
    }
    return found;
}

TurnHits Evaluation::structured(const Part& part, std::int32_t document,
                                const DocumentTurns& turns) {
    TurnHits left = evaluated(*part.parts[0], document, turns);
    TurnHits right = evaluated(*part.parts[1], document, turns);
    switch (part.kind) {
        case QueryKind::Within:
            return within(std::move(left), std::move(right),
                          static_cast<std::int32_t>(part.distance));
        case QueryKind::SameDocument:
            if (left.turns.empty() || right.turns.empty()) return {};
            return inEither(std::move(left), std::move(right));
        case QueryKind::SameCase: {
            const std::vector<std::int32_t> cases = casesOf(document, turns);
            std::vector<std::int32_t> said;
            for (std::int32_t turn = 0; turn < turns.rows.count; ++turn)
                if (part.cases[static_cast<std::size_t>(cases[static_cast<std::size_t>(turn)])])
                    said.push_back(turn);
            return onlyIn(inEither(std::move(left), std::move(right)), said);
        }
        default:
            return onlyIn(std::move(left),
                          m_speakers.answersTo(codebook::DocumentId{document}, turns.rows.rows,
                                               turns.rows.count, right.turns));
    }
}

/// By turn, CaseId::value of who speaks; 0: nobody's.
std::vector<std::int32_t> Evaluation::casesOf(std::int32_t document,
                                              const DocumentTurns& turns) const {
    std::vector<std::int32_t> cases;
    cases.reserve(static_cast<std::size_t>(turns.rows.count));
    for (std::int32_t turn = 0; turn < turns.rows.count; ++turn)
        cases.push_back(
            m_speakers.person(codebook::DocumentId{document}, turns.rows.rows[turn].speaker));
    return cases;
}

/// What a case says lies in several documents, so both sides are asked of all of them first.
void Evaluation::meetCases(Part& part) {
    for (const auto& child : part.parts) meetCases(*child);
    if (part.kind != QueryKind::SameCase || std::exchange(part.isMet, true)) return;
    std::vector<std::vector<bool>> sides;
    for (const auto& side : part.parts) {
        std::vector<bool>& said =
            sides.emplace_back(std::max<std::size_t>(m_study->cases.idLimit(), 1));
        for (const std::int32_t document : side->documents) {
            if (*m_isCancelled && (*m_isCancelled)()) break;
            const DocumentTurns turns = turnsOf(document);
            const std::vector<std::int32_t> cases = casesOf(document, turns);
            for (const std::int32_t turn : evaluated(*side, document, turns).turns)
                said[static_cast<std::size_t>(cases[static_cast<std::size_t>(turn)])] = true;
        }
    }
    part.cases.resize(sides[0].size());
    for (std::size_t i = 1; i < part.cases.size(); ++i) part.cases[i] = sides[0][i] && sides[1][i];
}

}  // namespace indexer
