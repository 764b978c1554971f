// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include "indexer/search/token_hit.h"
#include "tests/indexer/search/searched_study.h"

namespace indexer {

class Near : public SearchedStudy {};

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

TurnHits words(std::initializer_list<std::uint32_t> tokens) {
    TurnHits words;
    for (const std::uint32_t token : tokens) words.hits.push_back({token, token, 0, 0});
    return words;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> stretches(const TurnHits& found) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> stretches;
    for (const TokenHit& hit : found.hits) stretches.emplace_back(hit.first, hit.last);
    return stretches;
}

using Stretches = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

}  // namespace

TEST_F(Near, findsNeighboursInEitherOrderWithinTheDistance) {
    add(q("A"), {q("P1: tillit ett två polis"), q("P1: polis ett tillit"),
                 q("P1: tillit ett två tre polis")});
    EXPECT_EQ(found(q("tillit NEAR/3 polis")),
              (QStringList{q("A 1 tillit ett två polis"), q("A 2 polis ett tillit")}));
    EXPECT_EQ(found(q("tillit NEAR/1 polis")), QStringList());
    EXPECT_EQ(found(q("tillit NEAR polis")).size(), 3);
}

TEST_F(Near, staysWithinATurnHoweverFarItReaches) {
    add(q("A"), {q("P1: tillit"), q("P1: polis")});
    EXPECT_EQ(found(q("tillit NEAR/1000 polis")), QStringList());
}

TEST_F(Near, joinsPhrasesAndAlternatives) {
    add(q("A"), {q("P1: ömsesidig tillit mellan polis och förening")});
    EXPECT_EQ(found(q("\"ömsesidig tillit\" NEAR/2 polis")),
              QStringList{q("A 1 ömsesidig tillit mellan polis")});
    EXPECT_EQ(found(q("(polis OR förening) NEAR/4 tillit")),
              QStringList{q("A 1 tillit mellan polis")});
    EXPECT_EQ(found(q("tillit NEAR/2 polis NEAR/2 förening")),
              QStringList{q("A 1 tillit mellan polis och förening")});
}

TEST_F(Near, needsTwoPlacesOfOneWord) {
    add(q("A"), {q("P1: tillit"), q("P1: tillit och tillit")});
    EXPECT_EQ(found(q("tillit NEAR tillit")), QStringList{q("A 2 tillit och tillit")});
}

TEST(NearHits, givesTheSmallestStretchesOnly) {
    EXPECT_EQ(stretches(near(words({1, 2, 9}), words({4}), 10, 0)), (Stretches{{2, 4}, {4, 9}}));
    EXPECT_EQ(stretches(near(words({1, 5}), words({2, 6}), 10, 0)),
              (Stretches{{1, 2}, {2, 5}, {5, 6}}));
}

TEST(NearHits, takesAPlaceBetweenTwoNeighboursForNear) {
    TurnHits pair;
    pair.hits.push_back({2, 8, 0, 0});
    EXPECT_EQ(stretches(near(pair, words({5}), 1, 0)), (Stretches{{2, 8}}));
    EXPECT_EQ(stretches(near(pair, words({8}), 1, 0)), Stretches{});
    EXPECT_EQ(stretches(near(pair, words({8, 9}), 1, 0)), (Stretches{{2, 9}}));
}

TEST(NearHits, agreesWithTryingAllPairs) {
    std::mt19937 random(5);
    for (int round = 0; round < 500; ++round) {
        TurnHits left;
        TurnHits right;
        for (std::uint32_t token = 0; token < 40; ++token) {
            const auto turn = static_cast<std::int32_t>(token / 20);
            if (random() % 5 == 0)
                left.hits.push_back({token, token, turn, 0});
            else if (random() % 5 == 0)
                right.hits.push_back({token, token, turn, 0});
        }
        const std::uint32_t distance = 1 + static_cast<std::uint32_t>(random() % 8);
        Stretches all;
        for (const TokenHit& a : left.hits)
            for (const TokenHit& b : right.hits) {
                const auto [first, last] = std::minmax(a.first, b.first);
                if (a.turn == b.turn && last - first <= distance) all.emplace_back(first, last);
            }
        Stretches smallest;
        for (const auto& one : all)
            if (std::none_of(all.begin(), all.end(), [&](const auto& other) {
                    return other != one && one.first <= other.first && other.second <= one.second;
                }))
                smallest.push_back(one);
        std::sort(smallest.begin(), smallest.end());
        ASSERT_EQ(stretches(near(left, right, distance, 0)), smallest) << round;
    }
}

}  // namespace indexer
