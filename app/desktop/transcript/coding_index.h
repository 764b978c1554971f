// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The codings of the page by where they stand.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "app/desktop/transcript/transcript_content.h"

namespace app {

/// Sorted by begin, the longer first; maxima of the ends of each run of them let a sweep pass over
/// what ended long before.
class CodingIndex {
   public:
    CodingIndex() = default;
    /// Codings without words are left out.
    explicit CodingIndex(std::vector<ShownCoding> codings);

    std::int32_t count() const { return static_cast<std::int32_t>(m_codings.size()); }
    const ShownCoding& at(std::int32_t index) const {
        return m_codings[static_cast<std::size_t>(index)];
    }
    /// -1 where it is not shown.
    std::int32_t indexOf(codebook::CodingId id) const;
    /// Indexes, ascending, of those that share a position with the span.
    std::vector<std::int32_t> overlapping(codebook::Span span) const;
    /// True where codings of more than one coder are shown.
    bool hasSeveralCoders() const { return m_hasSeveralCoders; }

   private:
    static constexpr std::size_t RunLength = 64;

    std::vector<ShownCoding> m_codings;
    std::vector<std::int32_t> m_lastEnds;                       // of each run
    std::vector<std::pair<std::int32_t, std::int32_t>> m_byId;  // id, index
    bool m_hasSeveralCoders = false;
};

}  // namespace app
