// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/turns/time_mark.h"

namespace indexer {

namespace {

using std::chrono::milliseconds;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Walks one line; every taking function leaves the position alone when it takes nothing.
class Scanner {
   public:
    Scanner(QStringView text, qsizetype position) : m_text(text), m_at(position) {}

    qsizetype at() const { return m_at; }
    QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    bool take(QChar c) {
        if (m_at >= m_text.size() || m_text.at(m_at) != c) return false;
        ++m_at;
        return true;
    }
    void takeSpaces() {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace() && m_text.at(m_at) != u'\n')
            ++m_at;
    }
    /// A number of so many digits at most, more digits not following.
    std::optional<qint64> takeNumber(int most, int* digits = nullptr) {
        qint64 value = 0;
        int count = 0;
        while (m_at + count < m_text.size() && isDigit(m_text.at(m_at + count))) {
            if (++count > most) return std::nullopt;
            value = value * 10 + m_text.at(m_at + count - 1).digitValue();
        }
        if (count == 0) return std::nullopt;
        m_at += count;
        if (digits != nullptr) *digits = count;
        return value;
    }
    std::optional<milliseconds> takeTime(bool& hasHours) {
        const qsizetype start = m_at;
        const auto time = readTime(hasHours);
        if (!time) m_at = start;
        return time;
    }
    bool takeRangeSign() {
        const qsizetype start = m_at;
        takeSpaces();
        if (m_text.sliced(m_at).startsWith(u"-->"))
            m_at += 3;
        else if (!take(u'-') && !take(u'–') && !take(u'—'))
            m_at = start;
        if (m_at == start) return false;
        takeSpaces();
        return true;
    }

   private:
    std::optional<milliseconds> readTime(bool& hasHours) {
        const auto first = takeNumber(4);
        if (!first || !take(u':')) return std::nullopt;
        int digits = 0;
        const auto second = takeNumber(2, &digits);
        if (!second || digits != 2 || *second > 59) return std::nullopt;
        std::optional<qint64> third;
        const qsizetype afterSecond = m_at;
        if (take(u':')) {
            third = takeNumber(2, &digits);
            if (!third || digits != 2 || *third > 59) {
                third.reset();
                m_at = afterSecond;
            }
        }
        hasHours = third.has_value();
        const qint64 seconds =
            third ? (*first * 60 + *second) * 60 + *third : *first * 60 + *second;
        return milliseconds(seconds * 1000 + fraction(hasHours));
    }
    /// ",5" ".15" "-3" in thousandths; f4 writes the hyphen, ":" opens the frames of a time code.
    qint64 fraction(bool hasHours) {
        const qsizetype start = m_at;
        const bool isFraction = take(u'.') || take(u',') || take(u'-') || (hasHours && take(u':'));
        int digits = 0;
        const auto value = isFraction ? takeNumber(3, &digits) : std::nullopt;
        if (!value || peek() == u':') {  // "01:02-01:09" is a range
            m_at = start;
            return 0;
        }
        constexpr qint64 Thousandths[] = {1000, 100, 10, 1};
        return *value * Thousandths[digits];
    }

    QStringView m_text;
    qsizetype m_at;
};

QChar closing(QChar opening) {
    switch (opening.unicode()) {
        case u'[':
            return u']';
        case u'(':
            return u')';
        case u'{':
            return u'}';
        case u'<':
            return u'>';
        case u'#':
            return u'#';
        default:
            return {};
    }
}

}  // namespace

std::optional<TimeMark> timeMarkAt(QStringView text, qsizetype position) {
    Scanner scanner(text, position);
    TimeMark mark;
    mark.begin = position;
    const QChar end = closing(scanner.peek());
    mark.isBracketed = !end.isNull();
    if (mark.isBracketed) {
        scanner.take(scanner.peek());
        scanner.takeSpaces();
    }
    const auto from = scanner.takeTime(mark.hasHours);
    if (!from) return std::nullopt;
    mark.from = *from;
    const Scanner beforeRange = scanner;
    bool ignored = false;
    if (scanner.takeRangeSign()) mark.to = scanner.takeTime(ignored);
    if (!mark.to) scanner = beforeRange;
    if (mark.isBracketed) {
        scanner.takeSpaces();
        if (!scanner.take(end)) return std::nullopt;
    } else {
        const QChar next = scanner.peek();
        if (!next.isNull() && (next.isLetterOrNumber() || next == u'%')) return std::nullopt;
    }
    mark.end = scanner.at();
    return mark;
}

std::optional<TimeMark> leadingTimeMark(QStringView text, qsizetype begin, qsizetype end) {
    while (begin < end && text.at(begin).isSpace()) ++begin;
    if (begin == end) return std::nullopt;
    const auto mark = timeMarkAt(text.first(end), begin);
    if (!mark || !(mark->isBracketed || mark->hasHours || mark->to)) return std::nullopt;
    return mark;
}

std::optional<TimeMark> endingTimeMark(QStringView text) {
    const QStringView trimmed = text.trimmed();
    if (!trimmed.endsWith(u'#') || trimmed.size() < 7) return std::nullopt;
    const qsizetype open = trimmed.lastIndexOf(u'#', trimmed.size() - 2);
    if (open < 0) return std::nullopt;
    const qsizetype shift = trimmed.data() - text.data();
    const auto mark = timeMarkAt(text, open + shift);
    if (!mark || mark->end != shift + trimmed.size()) return std::nullopt;
    return mark;
}

}  // namespace indexer
