// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/height_tree.h"

#include <gtest/gtest.h>

#include <random>

namespace tests {

using app::HeightTree;

TEST(HeightTree, ofNothingHasNoIndex) {
    EXPECT_EQ(HeightTree().indexAt(10), -1);
    EXPECT_EQ(HeightTree().total(), 0);
}

TEST(HeightTree, findsWhatBeginsAtOrAboveAHeight) {
    const HeightTree tree({10, 20, 30});
    EXPECT_EQ(tree.indexAt(-5), 0);
    EXPECT_EQ(tree.indexAt(0), 0);
    EXPECT_EQ(tree.indexAt(9), 0);
    EXPECT_EQ(tree.indexAt(10), 1);
    EXPECT_EQ(tree.indexAt(29), 1);
    EXPECT_EQ(tree.indexAt(30), 2);
    EXPECT_EQ(tree.indexAt(9'999), 2);
}

TEST(HeightTree, passesOverWhatHasNoHeight) {
    const HeightTree tree({10, 0, 0, 30});
    EXPECT_EQ(tree.indexAt(10), 3);
}

TEST(HeightTree, agreesWithAPlainSumAfterManyChanges) {
    std::mt19937 numbers(1);
    std::vector<std::int32_t> heights(137);
    for (auto& height : heights) height = static_cast<std::int32_t>(numbers() % 50);
    HeightTree tree(heights);
    for (int change = 0; change < 500; ++change) {
        const auto index = static_cast<std::size_t>(numbers() % heights.size());
        heights[index] = static_cast<std::int32_t>(numbers() % 50);
        tree.setHeight(static_cast<std::int32_t>(index), heights[index]);
    }
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        ASSERT_EQ(tree.top(static_cast<std::int32_t>(i)), sum);
        sum += heights[i];
    }
    EXPECT_EQ(tree.total(), sum);
}

}  // namespace tests
