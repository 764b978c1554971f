// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/turns/speaker_marker.h"

#include <QRegularExpression>

#include "indexer/import/turns/segment_mark.h"
#include "indexer/import/turns/time_mark.h"

namespace indexer {

namespace {

constexpr qsizetype FarthestNameEnd = 64;

bool isInvisible(QChar c) { return c.category() == QChar::Other_Format; }

bool isColon(QChar c) { return c == u':' || c == u'：'; }

/// Reads one line from its start; a marker comes out where the line has the form of one.
class MarkerReader {
   public:
    MarkerReader(QStringView line, const GivenSpeakers& given) : m_line(line), m_given(given) {}

    std::optional<Marker> read() {
        spaces();
        if (at(u'[') && next(u'[')) return brackets();
        bullet();
        time();
        openBold();
        if (!m_hasTime) time();
        if (!name()) return std::nullopt;
        m_hasTimeBeforeColon = time();
        closeBold();
        if (!m_hasTimeBeforeColon && !m_bold.isEmpty()) m_hasTimeBeforeColon = time();
        const bool hasColon = colon();
        closeBold();
        // "**Interviewer: How are you?**": bold to the end of the line.
        const bool isBoldThroughout = hasColon && m_line.trimmed().endsWith(m_bold);
        if (!m_bold.isEmpty() && !m_isBoldClosed && !isBoldThroughout) return std::nullopt;
        const bool isTimed = m_hasTime;
        if (hasColon) time();
        spaces();
        if (!shape(hasColon, isTimed)) return std::nullopt;
        m_marker.isBold = m_bold.size() > 1 && m_isBoldClosed;
        m_marker.wordsBegin = m_at;
        return m_marker;
    }

   private:
    bool at(QChar c) const { return m_at < m_line.size() && m_line.at(m_at) == c; }
    bool next(QChar c) const { return m_at + 1 < m_line.size() && m_line.at(m_at + 1) == c; }
    bool atEnd() const { return m_at >= m_line.size(); }
    /// Spaces and what nobody sees: byte order marks, joiners, marks of direction.
    void spaces() {
        while (m_at < m_line.size() && (m_line.at(m_at).isSpace() || isInvisible(m_line.at(m_at))))
            ++m_at;
    }

    void bullet() {
        if (atEnd() || !QStringView(u"-–—•*>").contains(m_line.at(m_at))) return;
        if (m_at + 1 >= m_line.size() || !m_line.at(m_at + 1).isSpace()) return;
        ++m_at;
        spaces();
    }

    bool time() {
        const qsizetype start = m_at;
        spaces();
        const auto mark = m_hasTime ? std::nullopt : timeMarkAt(m_line, m_at);
        if (!mark) {
            m_at = start;
            return false;
        }
        m_marker.begins = mark->from;
        m_marker.ends = mark->to;
        m_hasTime = true;
        m_isTimeBracketed = mark->isBracketed;
        m_marker.isTimeBare = !mark->isBracketed && !mark->hasHours && !mark->to;
        m_at = mark->end;
        const qsizetype afterMark = m_at;
        spaces();
        // "[00:01:02] - Anna": a dash between time and name; a colon stays for the colon.
        if (m_line.sliced(afterMark).startsWith(u" - ") ||
            m_line.sliced(afterMark).startsWith(u" – "))
            m_at = afterMark + 3;
        return true;
    }

    void openBold() {
        for (const QStringView mark : {QStringView(u"**"), QStringView(u"__"), QStringView(u"*")})
            if (m_bold.isEmpty() && m_line.sliced(m_at).startsWith(mark)) m_bold = mark;
        m_at += m_bold.size();
    }
    void closeBold() {
        const qsizetype start = m_at;
        spaces();
        if (m_bold.isEmpty() || m_isBoldClosed || !m_line.sliced(m_at).startsWith(m_bold)) {
            m_at = start;
            return;
        }
        m_at += m_bold.size();
        m_isBoldClosed = true;
    }

    bool name() {
        m_isBracketed = at(u'[');  // [Anna Berg] 10:12:03
        if (m_isBracketed) ++m_at;
        m_marker.nameBegin = m_at;
        const qsizetype farthest = std::min(m_line.size(), m_at + FarthestNameEnd);
        qsizetype end = m_at;
        while (end < farthest && !endsName(end)) ++end;
        if (end == farthest && farthest < m_line.size()) return false;
        m_at = end;
        while (end > m_marker.nameBegin &&
               (m_line.at(end - 1).isSpace() || isInvisible(m_line.at(end - 1))))
            --end;
        if (m_isBracketed && !at(u']')) return false;
        if (m_isBracketed) ++m_at;
        m_marker.nameEnd = end;
        const QStringView name = m_line.sliced(m_marker.nameBegin, end - m_marker.nameBegin);
        m_marker.nameClass = nameClass(name);
        m_marker.key = speakerKey(name);
        if (m_given.names(m_marker.key)) m_marker.nameClass = NameClass::Role;
        return m_marker.nameClass != NameClass::None;
    }

    bool endsName(qsizetype position) const {
        const QChar c = m_line.at(position);
        if (m_isBracketed) return c == u']';
        if (isColon(c) || c == u'\t') return true;
        if (!m_bold.isEmpty() && m_line.sliced(position).startsWith(m_bold)) return true;
        if (m_hasTime) return false;
        const bool opensMark = c == u'[' || c == u'(' || c == u'#' || c == u'{';
        const bool opensBare = c.isDigit() && position > 0 && m_line.at(position - 1).isSpace();
        return (opensMark || opensBare) && timeMarkAt(m_line, position).has_value();
    }

    bool colon() {
        const qsizetype start = m_at;
        spaces();
        if (atEnd() || !isColon(m_line.at(m_at))) {
            m_at = start;
            return false;
        }
        const bool isWide = m_line.at(m_at) == u'：';
        ++m_at;
        const bool opensWords = atEnd() || m_line.at(m_at).isSpace() || isWide || at(u'*') ||
                                at(u'_') || at(u'[') || at(u'(') || at(u'#');
        m_marker.isTight = !opensWords;
        return true;
    }

    bool shape(bool hasColon, bool isTimed) {
        const NameClass kind = m_marker.nameClass;
        if (hasColon) {
            m_marker.shape = MarkerShape::Colon;
            return !m_marker.isTight || (!atEnd() && m_line.at(m_at).isLetter());
        }
        if (m_line.at(m_marker.nameEnd - 1) == u'.') return false;  // a sentence: "Yes."
        const bool isBold = m_bold.size() > 1 && m_isBoldClosed;
        if (m_isBracketed && !m_hasTimeBeforeColon) return false;  // [laughs]
        if (atEnd()) {
            m_marker.isTimeFirst = isTimed && !m_hasTimeBeforeColon;
            if (isTimed)
                m_marker.shape = MarkerShape::TimedLine;
            else if (isBold)
                m_marker.shape = MarkerShape::BoldLine;
            else if (kind == NameClass::Role || kind == NameClass::Caps || kind == NameClass::Code)
                m_marker.shape = MarkerShape::NameLine;
            else
                return false;
            return kind != NameClass::Other || isBold;
        }
        if (isBold && isTimed) {
            m_marker.shape = MarkerShape::Bold;
            return true;
        }
        if (m_hasTimeBeforeColon && m_isTimeBracketed && kind != NameClass::Other) {
            m_marker.shape = MarkerShape::Timed;
            return true;
        }
        return tabOrDot();
    }

    bool tabOrDot() {
        const QChar after =
            m_marker.nameEnd < m_line.size() ? m_line.at(m_marker.nameEnd) : QChar();
        if (after == u'\t' && m_marker.nameClass != NameClass::Other) {
            m_marker.shape = MarkerShape::Tab;
            return true;
        }
        return false;
    }

    std::optional<Marker> brackets() {
        static const QRegularExpression form(
            QStringLiteral("^\\[\\[(?:([^\\];]*);)?\\s*([^\\];]+?)\\s*\\]\\]\\s*"));
        const auto match = form.match(m_line.sliced(m_at).toString());
        if (!match.hasMatch()) return std::nullopt;
        m_marker.shape = MarkerShape::Brackets;
        m_marker.nameClass = NameClass::Proper;
        m_marker.nameBegin = m_at + match.capturedStart(2);
        m_marker.nameEnd = m_at + match.capturedEnd(2);
        m_marker.key = speakerKey(match.captured(2));
        m_marker.wordsBegin = m_at + match.capturedEnd();
        m_marker.role = match.captured(1).trimmed();
        if (const auto mark = segmentMarkAt(m_line, m_marker.wordsBegin)) {
            m_marker.begins = mark->begins;
            m_marker.ends = mark->ends;
            m_marker.language = mark->language;
            m_marker.wordsBegin = mark->end;
        }
        return m_marker;
    }

    QStringView m_line;
    const GivenSpeakers& m_given;
    qsizetype m_at = 0;
    Marker m_marker;
    QStringView m_bold;
    bool m_isBoldClosed = false;
    bool m_isBracketed = false;
    bool m_hasTime = false;
    bool m_isTimeBracketed = false;
    bool m_hasTimeBeforeColon = false;
};

/// "Q. words", as court reporters write: only these two letters, anything else is a list.
std::optional<Marker> courtMarker(QStringView line) {
    static const QRegularExpression form(QStringLiteral("^\\s*([QA])\\.\\s+(?=\\S)"));
    const auto match = form.match(line.first(std::min<qsizetype>(line.size(), 40)).toString());
    if (!match.hasMatch()) return std::nullopt;
    Marker marker;
    marker.shape = MarkerShape::Dot;
    marker.nameClass = NameClass::Code;
    marker.key = match.captured(1).toCaseFolded();
    marker.nameBegin = match.capturedStart(1);
    marker.nameEnd = match.capturedEnd(1);
    marker.wordsBegin = match.capturedEnd();
    return marker;
}

/// The first time mark within the marker, or right after it, is the turn's.
void takeTime(Marker& marker, QStringView line) {
    qsizetype last = marker.wordsBegin;
    while (last < line.size() && line.at(last).isSpace()) ++last;
    for (qsizetype at = 0; at <= last && at < line.size(); ++at) {
        if (at > 0 && line.at(at - 1).isLetterOrNumber()) continue;
        const auto mark = timeMarkAt(line, at);
        if (!mark) continue;
        marker.begins = mark->from;
        marker.ends = mark->to;
        marker.wordsBegin = std::max(marker.wordsBegin, mark->end);
        return;
    }
}

Marker givenMarker(QStringView line, const GivenSpeakers::Match& match) {
    Marker marker;
    marker.shape = MarkerShape::Given;
    marker.nameClass = NameClass::Role;
    marker.nameBegin = match.nameBegin;
    marker.nameEnd = match.nameEnd;
    marker.key = speakerKey(line.sliced(match.nameBegin, match.nameEnd - match.nameBegin));
    marker.wordsBegin = match.end;
    takeTime(marker, line);
    while (marker.wordsBegin < line.size() && line.at(marker.wordsBegin).isSpace())
        ++marker.wordsBegin;
    return marker;
}

}  // namespace

std::optional<Marker> markerOf(QStringView line, const GivenSpeakers& given) {
    if (line.trimmed().isEmpty()) return std::nullopt;
    if (const auto match = given.match(line)) return givenMarker(line, *match);
    if (auto marker = courtMarker(line)) return marker;
    return MarkerReader(line, given).read();
}

QStringView markerLookalike(QStringView line) {
    constexpr qsizetype LongestWord = 40;
    const QStringView head = line.first(std::min(line.size(), FarthestNameEnd));
    const qsizetype colon = head.indexOf(u':');
    if (colon < 0) return {};
    if (colon + 1 < line.size() && !line.at(colon + 1).isSpace() && line.at(colon + 1) != u'*')
        return {};
    QStringView words = head.first(colon);
    while (!words.isEmpty() && !words.front().isLetter()) words = words.sliced(1);
    while (!words.isEmpty() && !words.back().isLetterOrNumber()) words.chop(1);
    return words.size() <= LongestWord ? words : QStringView();
}

}  // namespace indexer
