// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How often two codes stand on the same words, for all pairs of codes at once.
#pragma once

#include <cstdint>
#include <vector>

#include "codebook/model/study.h"

namespace codebook {

/// For each pair of codes how many pieces of text their passages share. Codes merged into another
/// count as that.
class CoOccurrences {
   public:
    explicit CoOccurrences(std::size_t codeLimit)
        : m_codeLimit(codeLimit), m_counts(codeLimit * codeLimit) {}

    /// The order of the codes does not matter.
    std::int32_t count(CodeId left, CodeId right) const { return m_counts[index(left, right)]; }
    void add(CodeId left, CodeId right) { ++m_counts[index(left, right)]; }
    /// All pairs together.
    std::int64_t total() const {
        std::int64_t sum = 0;
        for (const std::int32_t count : m_counts) sum += count;
        return sum;
    }

    /// Codings that were left out, because they wait to be placed in a revised text.
    std::int64_t waiting() const { return m_waiting; }
    void leaveOut() { ++m_waiting; }

   private:
    std::size_t index(CodeId left, CodeId right) const {
        const auto [low, high] = std::minmax(left.value, right.value);
        return static_cast<std::size_t>(low) * m_codeLimit + static_cast<std::size_t>(high);
    }

    std::size_t m_codeLimit;
    std::vector<std::int32_t> m_counts;
    std::int64_t m_waiting = 0;
};

/// One sweep over each document's passages by begin, with the open ones beside it: costs as much as
/// there are codings and overlaps, not pairs.
CoOccurrences coOccurrences(const Study& study);

}  // namespace codebook
