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

/// A word, a phrase or a pair of neighbours, from its first token to its last.
struct TokenHit {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::int32_t turn = 0;   ///< counted from 0
    std::uint32_t term = 0;  ///< which word of the query

    bool isSamePlace(const TokenHit& other) const {
        return first == other.first && last == other.last;
    }
};

/// By place: the order of all arrays of hits.
inline bool standsBefore(const TokenHit& left, const TokenHit& right) {
    return left.first != right.first ? left.first < right.first : left.last < right.last;
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
/// The smallest stretches that hold a hit of each side at most `distance` words apart, in one
/// turn. A hit is not its own neighbour.
TurnHits near(const TurnHits& left, const TurnHits& right, std::uint32_t distance,
              std::uint32_t term);

}  // namespace indexer
