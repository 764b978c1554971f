// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/offset_map.h"

#include <algorithm>
#include <iterator>

namespace codebook {

OffsetMap::OffsetMap(QStringView text) : m_utf16Length(text.size()) {
    const char16_t* units = text.utf16();
    for (qsizetype i = 0; i + 1 < m_utf16Length; ++i) {
        if ((units[i] & 0xFC00U) != 0xD800U || (units[i + 1] & 0xFC00U) != 0xDC00U) continue;
        m_pairs.push_back(static_cast<std::int32_t>(i));
        ++i;
    }
    m_codePoints =
        static_cast<std::int32_t>(m_utf16Length - static_cast<qsizetype>(m_pairs.size()));
}

qsizetype OffsetMap::toUtf16(std::int32_t codePoint) const {
    const std::int32_t inside = std::clamp(codePoint, 0, m_codePoints);
    if (m_pairs.empty()) return inside;
    // The k-th pair is the code point m_pairs[k] - k, which ascends with k.
    std::size_t low = 0;
    std::size_t high = m_pairs.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (m_pairs[middle] - static_cast<std::int32_t>(middle) < inside) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return inside + static_cast<qsizetype>(low);
}

std::int32_t OffsetMap::toCodePoint(qsizetype utf16) const {
    const auto inside = static_cast<std::int32_t>(std::clamp<qsizetype>(utf16, 0, m_utf16Length));
    if (m_pairs.empty()) return inside;
    const auto before = std::lower_bound(m_pairs.begin(), m_pairs.end(), inside);
    return inside - static_cast<std::int32_t>(std::distance(m_pairs.begin(), before));
}

QStringView OffsetMap::slice(QStringView text, Span span) const {
    const qsizetype begin = std::min(toUtf16(span.begin), text.size());
    const qsizetype end = std::clamp(toUtf16(span.end), begin, text.size());
    return text.sliced(begin, end - begin);
}

Span OffsetMap::span(qsizetype beginUtf16, qsizetype endUtf16) const {
    const bool splitsPair =
        std::binary_search(m_pairs.begin(), m_pairs.end(), static_cast<std::int32_t>(endUtf16 - 1));
    const std::int32_t begin = toCodePoint(beginUtf16);
    const std::int32_t end = toCodePoint(splitsPair ? endUtf16 + 1 : endUtf16);
    return {begin, std::max(begin, end)};
}

}  // namespace codebook
