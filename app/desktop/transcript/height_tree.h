// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Heights of many things below each other, most of them only guessed: which one is at a height,
// where one begins, and what changes when one is measured, each in logarithmic time.
#pragma once

#include <cstdint>
#include <vector>

namespace app {

/// A Fenwick tree (Fenwick 1994, "A new data structure for cumulative frequency tables").
class HeightTree {
   public:
    HeightTree() = default;
    explicit HeightTree(std::vector<std::int32_t> heights);

    std::int32_t count() const { return static_cast<std::int32_t>(m_heights.size()); }
    std::int32_t height(std::int32_t index) const {
        return m_heights[static_cast<std::size_t>(index)];
    }
    void setHeight(std::int32_t index, std::int32_t height);
    /// The sum of all heights before the index, which may be count().
    std::int64_t top(std::int32_t index) const;
    std::int64_t total() const { return top(count()); }
    /// The last one that begins at or above y, passing over those without height below it; clamped
    /// to the first and the last. -1 where there are none.
    std::int32_t indexAt(std::int64_t y) const;

   private:
    std::vector<std::int32_t> m_heights;
    std::vector<std::int64_t> m_sums;  // 1-based
};

}  // namespace app
