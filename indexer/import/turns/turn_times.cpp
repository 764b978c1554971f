// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of the cutter that reads written times.
#include <utility>

#include "indexer/import/source/words.h"
#include "indexer/import/turns/segment_mark.h"
#include "indexer/import/turns/time_mark.h"
#include "indexer/import/turns/turn_cutter.h"

namespace indexer {

/// f4 writes at a paragraph's end when its words ended; paragraphs that go on take that back.
void TurnCutter::endAt(const TextLine& line) {
    codebook::Turn& turn = m_result.turns.back();
    const auto mark = endingTimeMark(view(line));
    const auto first = leadingTimeMark(m_text, line.begin, line.end);
    const bool isLeading = mark && first && line.begin + mark->begin == first->begin;
    const bool isTurnsFirst = m_offsets.toCodePoint(line.begin) == turn.span.begin;
    if (mark && !(isLeading && isTurnsFirst)) {
        turn.ends = mark->from;
        m_endedAt = mark->from;
    } else if (m_endedAt) {
        turn.ends.reset();
        m_endedAt.reset();
    }
}

/// In a file with f4's marks, a turn begins where the one before it ended.
void TurnCutter::beginWhereLastEnded() {
    const auto ended = std::exchange(m_endedAt, std::nullopt);
    codebook::Turn& turn = m_result.turns.back();
    if (!turn.begins) turn.begins = ended;
}

void TurnCutter::dropEndsBeforeBegins() {
    int dropped = 0;
    for (codebook::Turn& turn : m_result.turns)
        if (turn.begins && turn.ends && *turn.ends < *turn.begins) {
            turn.ends.reset();
            ++dropped;
        }
    if (dropped > 0)
        m_result.notes.append(counted(
            dropped,
            Words::tr("%1 turn ends before it begins, as its times tell; the end was left out."),
            Words::tr("%1 turns end before they begin, as its times tell; the end was left out.")));
}

/// A line that opens with a mark of time and language. Another language is another turn.
bool TurnCutter::segment(const TextLine& line) {
    const auto mark = segmentMarkAt(view(line), 0);
    if (!mark) return false;
    const codebook::Turn& last = m_result.turns.back();
    const bool isOther =
        !m_wordsBelow && !mark->language.isEmpty() && !(mark->language == last.language);
    if (isOther) open(line.begin, line.begin + mark->end, line.end, m_speaker);
    codebook::Turn& turn = m_result.turns.back();
    growTo(line.end);
    if (m_wordsBelow || isOther) {
        turn.words.begin = std::min(m_offsets.toCodePoint(line.begin + mark->end), turn.words.end);
        turn.begins = mark->begins;
        turn.language = mark->language;
    }
    turn.ends = mark->ends;
    m_wordsBelow = (m_wordsBelow || isOther) && line.begin + mark->end >= line.end;
    return true;
}

bool TurnCutter::isOnlyTime(const TextLine& line) const {
    const auto mark = leadingTimeMark(m_text, line.begin, line.end);
    return mark && m_text.sliced(mark->end, line.end - mark->end).trimmed().isEmpty() &&
           !view(line).trimmed().endsWith(u'#');
}

}  // namespace indexer
