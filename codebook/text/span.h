// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one way to say where words stand: every position that Samsyn keeps, shows or exports is a
// Span.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>

namespace codebook {

/// A stretch [begin, end) of a document's stored text, in Unicode code points counted from 0.
struct Span {
    std::int32_t begin = 0;
    std::int32_t end = 0;

    std::int32_t length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool contains(std::int32_t position) const { return begin <= position && position < end; }
    bool contains(Span inner) const { return begin <= inner.begin && inner.end <= end; }
    /// True where at least one code point is shared: spans that only touch do not overlap.
    bool overlaps(Span other) const {
        return std::max(begin, other.begin) < std::min(end, other.end);
    }
    /// The shared stretch; empty where nothing is shared.
    Span intersection(Span other) const {
        const Span shared{std::max(begin, other.begin), std::min(end, other.end)};
        return shared.isEmpty() ? Span{shared.begin, shared.begin} : shared;
    }

    /// By begin, then by end: the order in which sweeps walk.
    auto operator<=>(const Span&) const = default;
};

}  // namespace codebook
