// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What two sequences of numbers share, in order: lines or words, once each is numbered. Anchors are
// the numbers that stand once on both sides (Bram Cohen's patience diff), and between them Eugene
// Myers, "An O(ND) Difference Algorithm and Its Variations" (1986).
#pragma once

#include <cstdint>
#include <vector>

namespace codebook {

/// `length` elements from `left` are those from `right`.
struct SequenceMatch {
    std::int32_t left = 0;
    std::int32_t right = 0;
    std::int32_t length = 0;
};

/// How much work a whole comparison may still cost, in steps that each look at one element. What is
/// not looked at any more counts as different, so the result is coarser, never wrong; and since it
/// is no clock, the same texts always give the same result.
class DiffBudget {
   public:
    explicit DiffBudget(std::int64_t steps) : m_steps(steps) {}
    /// False once there is nothing left.
    bool spend(std::int64_t steps) {
        m_steps -= steps;
        return m_steps >= 0;
    }
    bool isSpent() const { return m_steps < 0; }

   private:
    std::int64_t m_steps;
};

/// Matches ascending on both sides, without overlap. Numbers count from 0 and are smaller than
/// `numbers`. Memory is linear in the sequences.
std::vector<SequenceMatch> sequenceMatches(const std::vector<std::int32_t>& left,
                                           const std::vector<std::int32_t>& right,
                                           std::int32_t numbers, DiffBudget& budget);

}  // namespace codebook
