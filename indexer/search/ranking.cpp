// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/search/ranking.h"

#include <cmath>
#include <numeric>

namespace indexer {

void score(Matches& matches, const SearchedText& text) {
    constexpr double k1 = 1.2;
    constexpr double b = 0.75;
    const auto turns = static_cast<double>(text.turns);
    const double averageLength =
        text.turns == 0 ? 1 : std::max(1.0, static_cast<double>(text.tokens) / turns);
    std::vector<double> rarity;
    for (const std::uint32_t with : matches.turnsWithTerm)
        rarity.push_back(std::log(1 + (turns - with + 0.5) / (with + 0.5)));
    std::vector<std::uint32_t> frequency(rarity.size());
    for (MatchedTurn& turn : matches.turns) {
        const TokenHit* const hits = matches.hits.data() + turn.firstHit;
        const double length = k1 * (1 - b + b * turn.tokens / averageLength);
        for (std::uint32_t i = 0; i < turn.hitCount; ++i) ++frequency[hits[i].term];
        for (std::uint32_t i = 0; i < turn.hitCount; ++i) {
            // Each term counts once, at its first hit.
            const double count = std::exchange(frequency[hits[i].term], 0);
            turn.score += rarity[hits[i].term] * count * (k1 + 1) / (count + length);
        }
    }
}

std::vector<std::uint32_t> ranked(const Matches& matches, std::size_t count) {
    std::vector<std::uint32_t> order(matches.turns.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto isBetter = [&](std::uint32_t left, std::uint32_t right) {
        const double a = matches.turns[left].score;
        const double c = matches.turns[right].score;
        return a != c ? a > c : left < right;
    };
    if (count == 0 || count >= order.size()) {
        std::sort(order.begin(), order.end(), isBetter);
    } else {
        const auto end = order.begin() + static_cast<std::ptrdiff_t>(count);
        std::partial_sort(order.begin(), end, order.end(), isBetter);
        order.erase(end, order.end());
    }
    return order;
}

}  // namespace indexer
