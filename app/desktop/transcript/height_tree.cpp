// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/height_tree.h"

#include <algorithm>
#include <bit>

namespace app {

HeightTree::HeightTree(std::vector<std::int32_t> heights)
    : m_heights(std::move(heights)), m_sums(m_heights.size() + 1) {
    for (std::size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += m_heights[i - 1];
        const std::size_t parent = i + (i & (~i + 1));
        if (parent < m_sums.size()) m_sums[parent] += m_sums[i];
    }
}

void HeightTree::setHeight(std::int32_t index, std::int32_t height) {
    std::int32_t& known = m_heights[static_cast<std::size_t>(index)];
    const std::int32_t change = height - known;
    known = height;
    for (std::size_t i = static_cast<std::size_t>(index) + 1; i < m_sums.size(); i += i & (~i + 1))
        m_sums[i] += change;
}

std::int64_t HeightTree::top(std::int32_t index) const {
    std::int64_t sum = 0;
    for (auto i = static_cast<std::size_t>(index); i > 0; i &= i - 1) sum += m_sums[i];
    return sum;
}

std::int32_t HeightTree::indexAt(std::int64_t y) const {
    if (m_heights.empty()) return -1;
    std::size_t before = 0;
    for (std::size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        const std::size_t next = before + step;
        if (next < m_sums.size() && m_sums[next] <= y) {
            before = next;
            y -= m_sums[next];
        }
    }
    return static_cast<std::int32_t>(std::min(before, m_heights.size() - 1));
}

}  // namespace app
