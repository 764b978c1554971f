// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/turns/turn_cutter.h"

#include <QRegularExpression>

#include "indexer/import/source/words.h"
#include "indexer/import/turns/time_mark.h"

namespace indexer {

namespace {

/// "(A short break)", "[laughter]", "*Sworn.*": nobody says that.
bool isStageDirection(QStringView line) {
    const QStringView words = line.trimmed();
    return (words.startsWith(u'(') && words.endsWith(u')')) ||
           (words.startsWith(u'[') && words.endsWith(u']')) ||
           (words.startsWith(u'*') && words.endsWith(u'*') && !words.startsWith(u"**"));
}

/// "*(10.00 am)*", "(The hearing adjourned)": the proceedings, and not a sound that a speaker
/// makes.
bool isOfProceedings(QStringView line) {
    const QStringView words = line.trimmed();
    if (words.startsWith(u"*(") && words.endsWith(u")*")) return true;
    if (!isStageDirection(words) || words.size() > 120) return false;
    static const QRegularExpression form(
        QStringLiteral("^[(\\[]\\s*(\\d{1,2}[.:]\\d{2}\\s*[ap]\\.?m\\.?\\s*[)\\]]$|"
                       ".*\\b(adjourn|recess|short break|lunch break|ajourner|kort rast))"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(words.toString()).hasMatch();
}

}  // namespace

TurnCutter::TurnCutter(QStringView text, qsizetype speechEnd, const GivenSpeakers& given)
    : m_text(text),
      m_speechEnd(speechEnd),
      m_offsets(text),
      m_lines(linesOf(text, speechEnd)),
      m_verdict(MarkerEvidence(text, m_lines, given).decide()),
      m_markers(m_verdict.taken),
      m_answersAreUnmarked(isInterviewerAlone()) {}

RecognisedTurns TurnCutter::cut() {
    if (m_answersAreUnmarked)
        m_result.notes.append(Words::tr(
            "Only the interviewer is marked; what follows is taken for somebody unnamed."));
    if (m_verdict.isSuffixed)
        cutAtSuffixes();
    else if (hasSpeakers())
        cutAtMarkers();
    else
        cutAtParagraphs();
    cutAfterSpeech();
    dropEndsBeforeBegins();
    m_result.rejected = std::move(m_verdict.rejected);
    return std::move(m_result);
}

QStringView TurnCutter::view(const TextLine& line) const {
    return m_text.sliced(line.begin, line.end - line.begin);
}

int TurnCutter::speakerOf(const LineMarker& found) {
    const auto known = m_ordinals.constFind(found.marker.key);
    if (known != m_ordinals.constEnd()) return *known;
    const int ordinal = static_cast<int>(m_result.speakers.size());
    m_ordinals.insert(found.marker.key, ordinal);
    m_result.speakers.append(found.label);
    m_result.evidence.push_back(m_verdict.evidence.value(found.marker.key));
    if (isInterviewerName(speakerKey(found.marker.role))) {
        if (!m_result.interviewers) m_result.interviewers.emplace();
        m_result.interviewers->append(found.label);
    }
    return ordinal;
}

/// A turn to the end of the line; it grows when lines continue it.
void TurnCutter::open(qsizetype begin, qsizetype wordsBegin, qsizetype end, int speaker) {
    codebook::Turn turn;
    turn.span = m_offsets.span(begin, end);
    turn.label = {turn.span.begin, turn.span.begin};
    turn.words = m_offsets.span(std::min(wordsBegin, end), end);
    turn.speaker = speaker;
    m_result.turns.push_back(turn);
}

void TurnCutter::growTo(qsizetype end) {
    codebook::Turn& turn = m_result.turns.back();
    turn.span.end = m_offsets.toCodePoint(end);
    turn.words.end = turn.span.end;
}

void TurnCutter::unnamed(const TextLine& line) {
    const auto mark = leadingTimeMark(m_text, line.begin, line.end);
    qsizetype wordsBegin = mark ? mark->end : line.begin;
    while (mark && wordsBegin < line.end && m_text.at(wordsBegin).isSpace()) ++wordsBegin;
    open(line.begin, wordsBegin, line.end, -1);
    if (mark) {
        m_result.turns.back().begins = mark->from;
        m_result.turns.back().ends = mark->to;
    }
    beginWhereLastEnded();
    endAt(line);
}

void TurnCutter::cutAtParagraphs() {
    const bool isWrapped = isHardWrapped(m_lines);
    bool continues = false;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const TextLine& line = m_lines[i];
        if (line.isBlank) {
            continues = false;
            continue;
        }
        if (line.isHeading) {
            heading(i);
        } else if (continues && isWrapped) {
            growTo(line.end);
            endAt(line);
        } else {
            unnamed(line);
        }
        continues = !line.isHeading;
    }
}

/// "MODERATOR:" before each question and nothing before the answers.
bool TurnCutter::isInterviewerAlone() const {
    if (m_markers.size() < 2) return false;
    const QString& key = m_markers.front().marker.key;
    static const QStringList letters = {QStringLiteral("i"), QStringLiteral("q"),
                                        QStringLiteral("f"), QStringLiteral("m")};
    if (!isInterviewerName(key) && !letters.contains(key)) return false;
    std::size_t answered = 0;
    for (std::size_t i = 0; i < m_markers.size(); ++i) {
        if (m_markers[i].marker.key != key) return false;
        const std::size_t end = i + 1 < m_markers.size() ? m_markers[i + 1].line : m_lines.size();
        std::size_t line = m_markers[i].line + 1;
        while (line < end && (m_lines[line].isBlank || m_lines[line].isHeading)) ++line;
        if (line < end) ++answered;
    }
    return answered * 10 >= m_markers.size() * 7;
}

/// A line above that holds only a time belongs to the turn.
qsizetype TurnCutter::turnBegin(std::size_t line) const {
    const bool hasTimeAbove =
        line > 0 && !m_lines[line - 1].isBlank && isOnlyTime(m_lines[line - 1]);
    return m_lines[hasTimeAbove ? line - 1 : line].begin;
}

void TurnCutter::openMarked(const LineMarker& found) {
    const TextLine& line = m_lines[found.line];
    const qsizetype begin = turnBegin(found.line);
    m_speaker = speakerOf(found);
    open(begin, line.begin + found.marker.wordsBegin, line.end, m_speaker);
    codebook::Turn& turn = m_result.turns.back();
    turn.label =
        m_offsets.span(line.begin + found.marker.nameBegin, line.begin + found.marker.nameEnd);
    turn.begins = found.marker.begins;
    turn.ends = found.marker.ends;
    if (begin < line.begin && !turn.begins) {
        const auto above =
            leadingTimeMark(m_text, m_lines[found.line - 1].begin, m_lines[found.line - 1].end);
        turn.begins = above->from;
        turn.ends = above->to;
    }
    turn.language = found.marker.language;
    beginWhereLastEnded();
    m_wordsBelow = found.marker.wordsBegin >= line.end - line.begin;
    if (!m_wordsBelow) endAt(line);
    m_state = m_answersAreUnmarked && !m_wordsBelow ? State::AfterInterviewer : State::Speaking;
}

/// A line without marker, somewhere between markers.
void TurnCutter::follow(const TextLine& line) {
    switch (m_state) {
        case State::Before:
            unnamed(line);
            return;
        case State::AfterHeading:
            if (isStageDirection(view(line))) {
                unnamed(line);
                return;
            }
            open(line.begin, line.begin, line.end, m_speaker);
            beginWhereLastEnded();
            endAt(line);
            m_state = State::Speaking;
            return;
        case State::AfterInterviewer:
            unnamed(line);
            m_speaker = -1;
            m_state = State::Speaking;
            return;
        case State::Speaking:
            if (!isOfProceedings(view(line)) || m_wordsBelow) break;
            unnamed(line);
            m_state = State::AfterHeading;
            return;
    }
    goOn(line);
}

/// The speaker goes on; a label without words gets them now.
void TurnCutter::goOn(const TextLine& line) {
    if (segment(line)) return;
    if (m_wordsBelow) m_result.turns.back().words.begin = m_offsets.toCodePoint(line.begin);
    growTo(line.end);
    endAt(line);
    if (m_wordsBelow && m_answersAreUnmarked) m_state = State::AfterInterviewer;
    m_wordsBelow = false;
}

void TurnCutter::cutAtMarkers() {
    auto next = m_markers.begin();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (next != m_markers.end() && next->line == i) {
            openMarked(*next++);
            continue;
        }
        const bool isNextsTime = next != m_markers.end() && next->line == i + 1 &&
                                 turnBegin(next->line) == m_lines[i].begin;
        if (m_lines[i].isBlank || isNextsTime) continue;
        if (!m_lines[i].isHeading) {
            follow(m_lines[i]);
            continue;
        }
        heading(i);
        m_wordsBelow = false;
        if (m_state == State::Speaking) m_state = State::AfterHeading;
    }
}

/// An underline goes with the heading above it.
void TurnCutter::heading(std::size_t line) {
    const TextLine& here = m_lines[line];
    const bool isBelowHeading = line > 0 && m_lines[line - 1].isHeading;
    if (isBelowHeading && !m_text.at(here.begin).isLetterOrNumber() &&
        m_text.at(here.begin) != u'#')
        growTo(here.end);
    else
        open(here.begin, here.begin, here.end, -1);
}

void TurnCutter::cutAfterSpeech() {
    if (m_speechEnd >= m_text.size()) return;
    for (const TextLine& line : linesOf(m_text, m_text.size()))
        if (line.begin >= m_speechEnd && !line.isBlank) open(line.begin, line.begin, line.end, -1);
}

}  // namespace indexer
