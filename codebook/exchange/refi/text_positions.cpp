// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/text_positions.h"

#include "codebook/text/encoding.h"
#include "codebook/text/offset_map.h"
#include "codebook/text/storable.h"
#include "codebook/words.h"

namespace codebook::refi {

namespace {

bool isWordAt(const QString& text, qsizetype at) {
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

/// True where the words of a selection's name, which may be cut, are those of the slice.
bool agrees(const QString& name, const QString& slice) {
    QString words = name.simplified();
    if (words.endsWith(QChar(0x2026)))
        words.chop(1);
    else if (words.endsWith(QLatin1String("...")))
        words.chop(3);
    return !words.isEmpty() && slice.simplified().startsWith(words.trimmed());
}

}  // namespace

QString Counting::inWords() const {
    QStringList parts;
    if (countsMark) parts << Words::tr("the byte order mark counts");
    if (countsReturns) parts << Words::tr("line ends count twice");
    if (countsCodeUnits) parts << Words::tr("characters beyond U+FFFF count twice");
    return parts.join(QStringLiteral(", "));
}

CountedText::CountedText(const QByteArray& bytes) {
    const DecodedText read = decoded(bytes);
    m_encoding = read.encoding;
    m_isDoubtful = read.isDoubtful();
    m_hasMark = read.evidence == EncodingEvidence::ByteOrderMark;
    m_text = read.text;
    makeStorable(m_text);
    m_characters = OffsetMap(m_text).codePoints();
    // decoded() gives line feeds alone; what stood there decides how others counted.
    m_raw = m_text;
    if (bytes.contains('\r')) {
        const DecodedText given = decoded(QByteArray(bytes).replace("\r", "\x1e"), read.encoding);
        if (given.text.size() >= m_text.size()) {
            m_raw = given.text;
            m_raw.replace(QChar(0x1e), u'\r');
        }
    }
}

std::vector<std::int32_t> CountedText::places(const Counting& counting) const {
    std::vector<std::int32_t> all;
    all.reserve(static_cast<std::size_t>(m_raw.size()) + 2);
    std::int32_t place = 0;
    if (m_hasMark && counting.countsMark) all.push_back(0);
    for (qsizetype i = 0; i < m_raw.size(); ++i) {
        const QChar unit = m_raw[i];
        const bool isPair = unit.isHighSurrogate() && i + 1 < m_raw.size();
        const bool isReturnOfTwo = unit == u'\r' && i + 1 < m_raw.size() && m_raw[i + 1] == u'\n';
        if (isReturnOfTwo && !counting.countsReturns) continue;  // its line feed counts for both
        all.push_back(place);
        if (isPair && counting.countsCodeUnits) all.push_back(place);
        if (isPair) ++i;
        if (!isReturnOfTwo) ++place;
    }
    all.push_back(place);
    return all;
}

std::optional<Span> placed(Span span, const std::vector<std::int32_t>& places) {
    const auto limit = static_cast<std::int64_t>(places.size());
    if (span.begin < 0 || span.end <= span.begin || span.end >= limit) return std::nullopt;
    const Span ours{places[static_cast<std::size_t>(span.begin)],
                    places[static_cast<std::size_t>(span.end)]};
    return ours.isEmpty() ? std::nullopt : std::optional(ours);
}

int CountedText::score(const std::vector<Selection>& selections, const Counting& counting) const {
    const std::vector<std::int32_t> all = places(counting);
    const OffsetMap map(m_text);
    int score = 0;
    for (const Selection& selection : selections) {
        const auto begin = static_cast<std::size_t>(selection.span.begin);
        const auto end = static_cast<std::size_t>(selection.span.end);
        if (selection.span.begin < 0 || end <= begin || end >= all.size()) continue;
        const Span span{all[begin], all[end]};
        const qsizetype first = map.toUtf16(span.begin);
        const qsizetype last = map.toUtf16(span.end);
        const bool beginsWord = !(isWordAt(m_text, first - 1) && isWordAt(m_text, first));
        const bool endsWord = !(isWordAt(m_text, last - 1) && isWordAt(m_text, last));
        score += 1 + (beginsWord ? 1 : 0) + (endsWord ? 1 : 0);
        if (agrees(selection.name, m_text.mid(first, last - first))) score += 100;
    }
    return score;
}

Counting CountedText::countingOf(const std::vector<Selection>& selections) const {
    const bool hasReturns = m_raw.contains(QLatin1String("\r\n"));
    const bool hasPairs = m_characters != m_text.size();
    Counting best;
    int bestScore = score(selections, best);
    for (int way = 1; way < 8; ++way) {
        const Counting counting{(way & 1) != 0, (way & 2) != 0, (way & 4) != 0};
        if ((counting.countsMark && !m_hasMark) || (counting.countsReturns && !hasReturns) ||
            (counting.countsCodeUnits && !hasPairs))
            continue;
        const int reached = score(selections, counting);
        if (reached <= bestScore) continue;
        best = counting;
        bestScore = reached;
    }
    return best;
}

}  // namespace codebook::refi
