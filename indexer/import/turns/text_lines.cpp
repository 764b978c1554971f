// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/turns/text_lines.h"

#include <algorithm>

namespace indexer {

namespace {

/// As long as the heading above it, as Markdown and reStructuredText want it; a shorter row of
/// hyphens only divides.
bool isUnderline(QStringView line, qsizetype headingLength) {
    const QStringView trimmed = line.trimmed();
    if (trimmed.size() < 3 || trimmed.size() + 2 < headingLength) return false;
    const QChar first = trimmed.at(0);
    return QStringView(u"=-~^").contains(first) &&
           std::all_of(trimmed.begin(), trimmed.end(), [&](QChar c) { return c == first; });
}

/// "# Words" to "###### Words"; f4's "#00:01:02-3#" is none.
bool isMarkdownHeading(QStringView line) {
    qsizetype marks = 0;
    while (marks < line.size() && line.at(marks) == u'#') ++marks;
    return marks >= 1 && marks <= 6 && marks < line.size() && line.at(marks) == u' ';
}

}  // namespace

std::vector<TextLine> linesOf(QStringView text, qsizetype length) {
    std::vector<TextLine> lines;
    const QStringView whole = text.first(length);
    for (qsizetype begin = 0; begin <= length;) {
        qsizetype end = whole.indexOf(u'\n', begin);
        if (end < 0) end = length;
        const QStringView line = whole.sliced(begin, end - begin);
        TextLine made{begin, end, line.trimmed().isEmpty(), isMarkdownHeading(line)};
        const bool isBelowWords = !lines.empty() && !lines.back().isBlank;
        if (isBelowWords && isUnderline(line, lines.back().end - lines.back().begin)) {
            made.isHeading = true;
            lines.back().isHeading = true;
        }
        lines.push_back(made);
        begin = end + 1;
    }
    return lines;
}

bool isHardWrapped(const std::vector<TextLine>& lines) {
    constexpr qsizetype ShortestWrap = 40;
    constexpr qsizetype LongestWrap = 120;
    int inner = 0;
    int wrapped = 0;
    int blocks = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].isBlank) continue;
        const qsizetype length = lines[i].end - lines[i].begin;
        if (length > LongestWrap) return false;
        const bool isLast = i + 1 == lines.size() || lines[i + 1].isBlank;
        if (isLast) {
            ++blocks;
            continue;
        }
        ++inner;
        if (length >= ShortestWrap) ++wrapped;
    }
    return blocks > 1 && inner >= blocks && wrapped * 10 >= inner * 8;
}

}  // namespace indexer
