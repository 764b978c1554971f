// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/sequence_diff.h"

#include <gtest/gtest.h>

#include <random>

using namespace codebook;

namespace {

using Numbers = std::vector<std::int32_t>;

std::vector<SequenceMatch> matches(const Numbers& left, const Numbers& right,
                                   std::int64_t steps = 1'000'000) {
    DiffBudget budget(steps);
    return sequenceMatches(left, right, 1'000, budget);
}

/// Length of the longest common subsequence, by the textbook.
std::size_t longestCommon(const Numbers& left, const Numbers& right) {
    std::vector<std::vector<std::size_t>> best(left.size() + 1,
                                               std::vector<std::size_t>(right.size() + 1));
    for (std::size_t i = left.size(); i-- > 0;)
        for (std::size_t j = right.size(); j-- > 0;)
            best[i][j] = left[i] == right[j] ? best[i + 1][j + 1] + 1
                                             : std::max(best[i + 1][j], best[i][j + 1]);
    return best[0][0];
}

std::size_t matched(const std::vector<SequenceMatch>& found) {
    std::size_t sum = 0;
    for (const SequenceMatch& match : found) sum += static_cast<std::size_t>(match.length);
    return sum;
}

void expectTrue(const Numbers& left, const Numbers& right,
                const std::vector<SequenceMatch>& found) {
    std::int32_t leftEnd = 0;
    std::int32_t rightEnd = 0;
    for (const SequenceMatch& match : found) {
        ASSERT_GE(match.left, leftEnd);
        ASSERT_GE(match.right, rightEnd);
        ASSERT_GT(match.length, 0);
        leftEnd = match.left + match.length;
        rightEnd = match.right + match.length;
        ASSERT_LE(static_cast<std::size_t>(leftEnd), left.size());
        ASSERT_LE(static_cast<std::size_t>(rightEnd), right.size());
        for (std::int32_t i = 0; i < match.length; ++i)
            ASSERT_EQ(left[static_cast<std::size_t>(match.left + i)],
                      right[static_cast<std::size_t>(match.right + i)]);
    }
}

Numbers random(std::mt19937& source, std::size_t length, std::size_t kinds) {
    Numbers numbers;
    for (std::size_t i = 0; i < length; ++i)
        numbers.push_back(static_cast<std::int32_t>(source() % kinds));
    return numbers;
}

}  // namespace

TEST(SequenceDiff, findsOneMatchInEqualSequences) {
    const auto found = matches({1, 2, 2, 3}, {1, 2, 2, 3});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].length, 4);
    EXPECT_TRUE(matches({}, {}).empty());
    EXPECT_TRUE(matches({1}, {}).empty());
}

TEST(SequenceDiff, findsAsMuchAsThereIsWhereNothingStandsOnce) {
    std::mt19937 source(7);
    for (int round = 0; round < 300; ++round) {
        // Three kinds in long sequences: hardly one stands once, so that Myers does the work.
        const Numbers left = random(source, 10 + source() % 60, 3);
        const Numbers right = random(source, 10 + source() % 60, 3);
        const auto found = matches(left, right);
        expectTrue(left, right, found);
        EXPECT_LE(matched(found), longestCommon(left, right));
        Numbers doubledLeft;
        Numbers doubledRight;
        for (const auto number : left) doubledLeft.insert(doubledLeft.end(), 2, number);
        for (const auto number : right) doubledRight.insert(doubledRight.end(), 2, number);
        EXPECT_EQ(matched(matches(doubledLeft, doubledRight)),
                  longestCommon(doubledLeft, doubledRight));
    }
}

TEST(SequenceDiff, findsOnlyWhatIsTrueInAnySequences) {
    std::mt19937 source(11);
    for (int round = 0; round < 300; ++round) {
        const Numbers left = random(source, source() % 200, 1 + source() % 200);
        Numbers right = left;
        for (std::size_t edits = source() % 20; edits > 0 && !right.empty(); --edits) {
            const auto at = right.begin() + static_cast<std::ptrdiff_t>(source() % right.size());
            if (source() % 2)
                right.erase(at);
            else
                right.insert(at, static_cast<std::int32_t>(source() % 200));
        }
        expectTrue(left, right, matches(left, right));
    }
}

TEST(SequenceDiff, isCoarserButTrueWhenItMayNotWorkLonger) {
    std::mt19937 source(3);
    const Numbers left = random(source, 500, 4);
    const Numbers right = random(source, 500, 4);
    const auto found = matches(left, right, 2'000);
    expectTrue(left, right, found);
    EXPECT_LT(matched(found), matched(matches(left, right)));
}
