// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/search/token_hit.h"

#include <algorithm>
#include <iterator>

namespace indexer {

namespace {

/// Keeps the hits whose turn is among the turns; both ascend.
void keepTurns(std::vector<TokenHit>& hits, const std::vector<std::int32_t>& turns) {
    auto turn = turns.begin();
    std::erase_if(hits, [&](const TokenHit& hit) {
        while (turn != turns.end() && *turn < hit.turn) ++turn;
        return turn == turns.end() || *turn != hit.turn;
    });
}

/// One array by place; what stands at the same place in both is one hit.
std::vector<TokenHit> merged(std::vector<TokenHit> left, std::vector<TokenHit> right) {
    if (right.empty()) return left;
    if (left.empty()) return right;
    std::vector<TokenHit> hits;
    hits.reserve(left.size() + right.size());
    std::merge(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(hits),
               standsBefore);
    const auto isSamePlace = [](const TokenHit& a, const TokenHit& b) { return a.isSamePlace(b); };
    hits.erase(std::unique(hits.begin(), hits.end(), isSamePlace), hits.end());
    return hits;
}

/// A hit of either side, while neighbours are looked for.
struct SidedHit {
    TokenHit hit;
    bool isLeft = false;
};

/// At most `distance` words from one to the other, or one lies between the ends of the other (as
/// between two neighbours that were joined before).
bool areNeighbours(const TokenHit& earlier, const TokenHit& later, std::uint32_t distance) {
    if (earlier.turn != later.turn) return false;
    if (later.first > earlier.last) return later.first - earlier.last <= distance;
    return later.first > earlier.first && later.last < earlier.last;
}

/// Drops stretches that hold another.
void keepSmallest(std::vector<TokenHit>& hits) {
    std::sort(hits.begin(), hits.end(), standsBefore);
    std::vector<TokenHit> smallest;
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
        // All that begin later were seen, and of those the last kept ends first.
        if (!smallest.empty() && hit->last >= smallest.back().last) continue;
        if (!smallest.empty() && hit->first == smallest.back().first) smallest.pop_back();
        smallest.push_back(*hit);
    }
    hits.assign(smallest.rbegin(), smallest.rend());
}

}  // namespace

TurnHits inBoth(TurnHits left, TurnHits right) {
    TurnHits both;
    std::set_intersection(left.turns.begin(), left.turns.end(), right.turns.begin(),
                          right.turns.end(), std::back_inserter(both.turns));
    keepTurns(left.hits, both.turns);
    keepTurns(right.hits, both.turns);
    both.hits = merged(std::move(left.hits), std::move(right.hits));
    return both;
}

TurnHits inEither(TurnHits left, TurnHits right) {
    TurnHits either;
    std::set_union(left.turns.begin(), left.turns.end(), right.turns.begin(), right.turns.end(),
                   std::back_inserter(either.turns));
    either.hits = merged(std::move(left.hits), std::move(right.hits));
    return either;
}

TurnHits without(TurnHits left, const TurnHits& right) {
    TurnHits rest;
    std::set_difference(left.turns.begin(), left.turns.end(), right.turns.begin(),
                        right.turns.end(), std::back_inserter(rest.turns));
    keepTurns(left.hits, rest.turns);
    rest.hits = std::move(left.hits);
    return rest;
}

TurnHits allBut(std::int32_t turnCount, const TurnHits& excluded) {
    TurnHits rest;
    auto next = excluded.turns.begin();
    for (std::int32_t turn = 0; turn < turnCount; ++turn) {
        if (next != excluded.turns.end() && *next == turn)
            ++next;
        else
            rest.turns.push_back(turn);
    }
    return rest;
}

TurnHits onlyIn(TurnHits found, const std::vector<std::int32_t>& turns) {
    TurnHits kept;
    std::set_intersection(found.turns.begin(), found.turns.end(), turns.begin(), turns.end(),
                          std::back_inserter(kept.turns));
    keepTurns(found.hits, kept.turns);
    kept.hits = std::move(found.hits);
    return kept;
}

namespace {

/// Those of the turns that have one of the others at most `distance` away; both ascend.
std::vector<std::int32_t> turnsNear(const std::vector<std::int32_t>& turns,
                                    const std::vector<std::int32_t>& others,
                                    std::int32_t distance) {
    std::vector<std::int32_t> kept;
    auto other = others.begin();
    for (const std::int32_t turn : turns) {
        while (other != others.end() && *other < turn - distance) ++other;
        if (other != others.end() && *other <= turn + distance) kept.push_back(turn);
    }
    return kept;
}

}  // namespace

TurnHits within(TurnHits left, TurnHits right, std::int32_t distance) {
    const auto ofLeft = turnsNear(left.turns, right.turns, distance);
    const auto ofRight = turnsNear(right.turns, left.turns, distance);
    return inEither(onlyIn(std::move(left), ofLeft), onlyIn(std::move(right), ofRight));
}

TurnHits near(const TurnHits& left, const TurnHits& right, std::uint32_t distance,
              std::uint32_t term) {
    std::vector<SidedHit> sided;
    sided.reserve(left.hits.size() + right.hits.size());
    for (const TokenHit& hit : left.hits) sided.push_back({hit, true});
    for (const TokenHit& hit : right.hits) sided.push_back({hit, false});
    std::sort(sided.begin(), sided.end(),
              [](const SidedHit& a, const SidedHit& b) { return standsBefore(a.hit, b.hit); });
    std::uint32_t longest = 0;
    for (const SidedHit& hit : sided) longest = std::max(longest, hit.hit.last - hit.hit.first);
    TurnHits found;
    for (std::size_t later = 1; later < sided.size(); ++later) {
        const TokenHit& hit = sided[later].hit;
        // The nearest of the other side; those further back only give larger stretches.
        for (std::size_t earlier = later; earlier-- > 0;) {
            const TokenHit& other = sided[earlier].hit;
            if (other.turn != hit.turn || hit.first - other.first > distance + longest) break;
            if (sided[earlier].isLeft == sided[later].isLeft ||
                !areNeighbours(other, hit, distance))
                continue;
            found.hits.push_back({other.first, std::max(other.last, hit.last), hit.turn, term});
            break;
        }
    }
    keepSmallest(found.hits);
    for (const TokenHit& hit : found.hits)
        if (found.turns.empty() || found.turns.back() != hit.turn) found.turns.push_back(hit.turn);
    return found;
}

}  // namespace indexer
