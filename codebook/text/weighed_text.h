// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text as a comparison walks over it: by code points, with how much of each stretch is more than
// white space.
#pragma once

#include <QStringView>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "codebook/text/span.h"

namespace codebook {

class WeighedText {
   public:
    explicit WeighedText(QStringView text);

    std::int32_t length() const { return static_cast<std::int32_t>(m_points.size()); }
    char32_t at(std::int32_t position) const {
        return m_points[static_cast<std::size_t>(position)];
    }
    std::u32string_view slice(Span span) const {
        return std::u32string_view(m_points).substr(static_cast<std::size_t>(span.begin),
                                                    static_cast<std::size_t>(span.length()));
    }
    std::u32string_view all() const { return m_points; }
    /// Code points in the span that are no white space.
    std::int32_t weight(Span span) const {
        return m_weights[static_cast<std::size_t>(span.end)] -
               m_weights[static_cast<std::size_t>(span.begin)];
    }
    std::int32_t weight() const { return m_weights.back(); }
    /// True for letters, digits and the marks that belong to them.
    bool isInWord(std::int32_t position) const { return isWordPoint(at(position)); }
    /// True where the position lies between two code points of one word.
    bool cutsWord(std::int32_t position) const {
        return position > 0 && position < length() && isInWord(position - 1) && isInWord(position);
    }
    bool isSpace(std::int32_t position) const;

    static bool isWordPoint(char32_t point);

   private:
    std::u32string m_points;
    std::vector<std::int32_t> m_weights;  // before each code point, and of all
};

/// The text's lines without their ends.
std::vector<Span> linesOf(const WeighedText& text);
/// The words of a stretch and everything between them, each sign and each blank alone, so that the
/// tokens together are the stretch. In scripts that write no blanks each letter is a token.
std::vector<Span> tokensOf(const WeighedText& text, Span within);

}  // namespace codebook
