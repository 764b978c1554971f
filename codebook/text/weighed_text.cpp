// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/weighed_text.h"

#include <QChar>
#include <QList>

namespace codebook {

namespace {

/// Writes without blanks between words.
bool standsAlone(char32_t point) {
    switch (QChar::script(point)) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
            return true;
        default:
            return false;
    }
}

}  // namespace

WeighedText::WeighedText(QStringView text) {
    const QList<uint> points = text.toUcs4();
    m_points.assign(points.begin(), points.end());
    m_weights.reserve(m_points.size() + 1);
    std::int32_t weight = 0;
    m_weights.push_back(weight);
    for (const char32_t point : m_points) {
        if (!QChar::isSpace(point)) ++weight;
        m_weights.push_back(weight);
    }
}

bool WeighedText::isSpace(std::int32_t position) const { return QChar::isSpace(at(position)); }

bool WeighedText::isWordPoint(char32_t point) {
    return QChar::isLetterOrNumber(point) || QChar::isMark(point);
}

std::vector<Span> linesOf(const WeighedText& text) {
    std::vector<Span> lines;
    std::int32_t begin = 0;
    for (std::int32_t at = 0; at < text.length(); ++at) {
        if (text.at(at) != U'\n') continue;
        lines.push_back({begin, at});
        begin = at + 1;
    }
    lines.push_back({begin, text.length()});
    return lines;
}

std::vector<Span> tokensOf(const WeighedText& text, Span within) {
    std::vector<Span> tokens;
    for (std::int32_t at = within.begin; at < within.end;) {
        const std::int32_t begin = at++;
        if (text.isInWord(begin) && !standsAlone(text.at(begin)))
            while (at < within.end && text.isInWord(at) && !standsAlone(text.at(at))) ++at;
        tokens.push_back({begin, at});
    }
    return tokens;
}

}  // namespace codebook
