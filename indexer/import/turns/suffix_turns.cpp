// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns whose speaker is named behind the words.
#include "indexer/import/turns/turn_cutter.h"

namespace indexer {

/// What stands between two names is the second one's; a heading parts them.
void TurnCutter::cutAtSuffixes() {
    std::vector<std::size_t> open;
    const auto leaveUnnamed = [&] {
        for (const std::size_t line : open) unnamed(m_lines[line]);
        open.clear();
    };
    auto next = m_markers.begin();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].isBlank) continue;
        if (m_lines[i].isHeading) {
            leaveUnnamed();
            heading(i);
            continue;
        }
        open.push_back(i);
        if (next == m_markers.end() || next->line != i) continue;
        openSuffixed(open.front(), *next++);
        open.clear();
    }
    leaveUnnamed();
}

void TurnCutter::openSuffixed(std::size_t first, const LineMarker& found) {
    const TextLine& line = m_lines[found.line];
    const qsizetype begin = m_lines[first].begin;
    qsizetype wordsEnd = line.begin + found.marker.nameBegin - 1;  // the bracket
    while (wordsEnd > begin && m_text.at(wordsEnd - 1).isSpace()) --wordsEnd;
    open(begin, begin, line.end, speakerOf(found));
    codebook::Turn& turn = m_result.turns.back();
    turn.words = m_offsets.span(begin, wordsEnd);
    turn.label =
        m_offsets.span(line.begin + found.marker.nameBegin, line.begin + found.marker.nameEnd);
}

}  // namespace indexer
