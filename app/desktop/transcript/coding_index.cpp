// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/coding_index.h"

#include <algorithm>

namespace app {

CodingIndex::CodingIndex(std::vector<ShownCoding> codings) {
    // Small keys are sorted, not the codings with their names.
    struct Key {
        std::int32_t begin;
        std::int32_t fromEnd;
        std::int32_t id;
        std::uint32_t place;
        auto operator<=>(const Key&) const = default;
    };
    std::vector<Key> keys;
    keys.reserve(codings.size());
    for (std::size_t i = 0; i < codings.size(); ++i) {
        const codebook::Span span = codings[i].span;
        if (!span.isEmpty())
            keys.push_back(
                {span.begin, -span.end, codings[i].id.value, static_cast<std::uint32_t>(i)});
    }
    std::sort(keys.begin(), keys.end());
    m_codings.reserve(keys.size());
    for (const Key& key : keys) m_codings.push_back(std::move(codings[key.place]));
    m_lastEnds.resize((m_codings.size() + RunLength - 1) / RunLength);
    m_byId.reserve(m_codings.size());
    for (std::size_t i = 0; i < m_codings.size(); ++i) {
        std::int32_t& last = m_lastEnds[i / RunLength];
        last = std::max(last, m_codings[i].span.end);
        m_byId.emplace_back(m_codings[i].id.value, static_cast<std::int32_t>(i));
        if (m_codings[i].coder != m_codings.front().coder) m_hasSeveralCoders = true;
    }
    std::sort(m_byId.begin(), m_byId.end());
}

std::int32_t CodingIndex::indexOf(codebook::CodingId id) const {
    const auto found =
        std::lower_bound(m_byId.begin(), m_byId.end(), std::pair(id.value, std::int32_t{0}));
    return found != m_byId.end() && found->first == id.value ? found->second : -1;
}

std::vector<std::int32_t> CodingIndex::overlapping(codebook::Span span) const {
    std::vector<std::int32_t> found;
    for (std::size_t run = 0; run < m_lastEnds.size(); ++run) {
        const std::size_t first = run * RunLength;
        if (m_codings[first].span.begin >= span.end) break;
        if (m_lastEnds[run] <= span.begin) continue;
        const std::size_t end = std::min(first + RunLength, m_codings.size());
        for (std::size_t i = first; i < end && m_codings[i].span.begin < span.end; ++i)
            if (m_codings[i].span.overlaps(span)) found.push_back(static_cast<std::int32_t>(i));
    }
    return found;
}

}  // namespace app
