// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the parts of a query stand in one document, in tokens rather than characters: plain sorted
// arrays that are joined by merging.
#pragma once

#include <compare>
#include <cstdint>
#include <vector>

namespace indexer {

/// A word, a phrase or a pair of neighbours, from its first token to its last; or what a pattern
/// matched, which need not begin or end with a token.
struct TokenHit {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::int32_t turn = 0;   ///< counted from 0
    std::uint32_t term = 0;  ///< which word of the query
    /// Where the hit's own span stands in Matches::spans, counted from 1; 0: the tokens' span.
    std::uint32_t exact = 0;

    bool isSamePlace(const TokenHit& other) const {
        return first == other.first && last == other.last && exact == other.exact;
    }
};

/// By place: the order of all arrays of hits.
inline bool standsBefore(const TokenHit& left, const TokenHit& right) {
    if (left.first != right.first) return left.first < right.first;
    return left.last != right.last ? left.last < right.last : left.exact < right.exact;
}

/// What a part of a query matches in a document: turns, ascending, and hits by place, all of them
/// within those turns. A turn may match without hits (a field, a negation).
struct TurnHits {
    std::vector<std::int32_t> turns;
    std::vector<TokenHit> hits;
};

/// Turns that both match, with the hits of both.
TurnHits inBoth(TurnHits left, TurnHits right);
/// Turns that either matches, with the hits of both.
TurnHits inEither(TurnHits left, TurnHits right);
/// Turns of the left that the right does not match.
TurnHits without(TurnHits left, const TurnHits& right);
/// All turns of a document but these.
TurnHits allBut(std::int32_t turnCount, const TurnHits& excluded);
/// What either matches where the other matches at most `distance` turns away, the same turn too.
TurnHits within(TurnHits left, TurnHits right, std::int32_t distance);
/// Those of the turns, and the hits in them; both ascend.
TurnHits onlyIn(TurnHits found, const std::vector<std::int32_t>& turns);
/// The smallest stretches that hold a hit of each side at most `distance` words apart, in one
/// turn. A hit is not its own neighbour.
TurnHits near(const TurnHits& left, const TurnHits& right, std::uint32_t distance,
              std::uint32_t term);

}  // namespace indexer
