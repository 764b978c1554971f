// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Qt and ICU count UTF-16 units, a Span counts code points. This is the only place that converts.
#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

#include "codebook/text/span.h"

namespace codebook {

/// Converts positions of one text between code points and UTF-16 units. Built in one pass; costs
/// nothing to ask where the text has no character beyond U+FFFF, else a binary search.
/// A lone surrogate counts as one code point, as QString::toUcs4 counts it.
class OffsetMap {
   public:
    OffsetMap() = default;
    explicit OffsetMap(QStringView text);

    /// Length of the text in code points.
    std::int32_t codePoints() const { return m_codePoints; }
    /// The UTF-16 index of the code point; positions outside the text are clamped to its ends.
    qsizetype toUtf16(std::int32_t codePoint) const;
    /// The code point that the UTF-16 unit belongs to; inside a surrogate pair, the pair's.
    std::int32_t toCodePoint(qsizetype utf16) const;
    /// The words of the span, clamped to the text, which must be the one that the map was built
    /// from.
    QStringView slice(QStringView text, Span span) const;
    /// The span of a UTF-16 range [begin, end); a surrogate pair that it cuts belongs to it whole.
    Span span(qsizetype beginUtf16, qsizetype endUtf16) const;

   private:
    /// UTF-16 index of the first unit of each surrogate pair, ascending.
    std::vector<std::int32_t> m_pairs;
    qsizetype m_utf16Length = 0;
    std::int32_t m_codePoints = 0;
};

}  // namespace codebook
