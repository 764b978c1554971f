// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/programs/segment_places.h"

#include <algorithm>
#include <numeric>

#include "codebook/exchange/refi/text_positions.h"
#include "codebook/text/encoding.h"

namespace codebook {

namespace {

/// Editors write their own signs for line ends and show a no-break space as a space.
QString comparable(const QString& words) {
    QString plain = withLineFeeds(words);
    for (QChar& unit : plain) {
        if (unit == QChar::ParagraphSeparator || unit == QChar::LineSeparator) unit = u'\n';
        if (unit == QChar::Nbsp) unit = u' ';
    }
    return plain;
}

QString withoutSpace(QString words) {
    words.removeIf([](QChar unit) { return unit.isSpace() || unit == QChar(0xFFFC); });
    return words;
}

}  // namespace

CountedContent countedText(const QString& text) {
    const refi::CountedText counted(text.toUtf8());
    CountedContent content;
    content.text = counted.text();
    for (int way = 0; way < 8; ++way) {
        auto places = counted.places({(way & 1) != 0, (way & 2) != 0, (way & 4) != 0});
        const bool isKnown =
            std::find(content.ways.begin(), content.ways.end(), places) != content.ways.end();
        if (!isKnown) content.ways.push_back(std::move(places));
    }
    return content;
}

SegmentPlaces::SegmentPlaces(const CountedContent& content,
                             const std::vector<GivenSegment>& segments)
    : m_content(&content),
      m_map(content.text),
      m_comparable(comparable(content.text)),
      m_order(content.ways.size()) {
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::vector<int> scores(content.ways.size(), 0);
    for (std::size_t way = 0; way < content.ways.size(); ++way)
        for (const GivenSegment& segment : segments)
            if (const auto span = refi::placed(segment.span, content.ways[way]))
                scores[way] += static_cast<int>(likeness(*span, segment.words));
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t left, std::size_t right) {
        return scores[left] > scores[right];
    });
}

SegmentPlaces::Likeness SegmentPlaces::likeness(Span span, const QString& words) const {
    if (words.isEmpty()) return Likeness::None;
    const QString slice = m_map.slice(m_comparable, span).toString();
    const QString given = comparable(words);
    if (slice == given) return Likeness::Exact;
    return withoutSpace(slice) == withoutSpace(given) ? Likeness::ButForSpace : Likeness::None;
}

std::optional<SegmentPlace> SegmentPlaces::place(const GivenSegment& segment) const {
    std::optional<SegmentPlace> best;
    if (withoutSpace(segment.words).isEmpty()) {
        if (const auto span = refi::placed(segment.span, m_content->ways[m_order.front()]))
            best = {*span, PlaceEvidence::Unproved};
        return best;
    }
    for (const std::size_t way : m_order) {
        const auto span = refi::placed(segment.span, m_content->ways[way]);
        if (!span) continue;
        const Likeness like = likeness(*span, segment.words);
        const auto evidence =
            way == m_order.front() ? PlaceEvidence::Counted : PlaceEvidence::Recounted;
        if (like == Likeness::Exact) return SegmentPlace{*span, evidence};
        if (like == Likeness::ButForSpace && !best)
            best = {trimmed(*span, segment.words), evidence};
    }
    if (best) return best;
    if (const auto span = foundAlone(segment.words))
        return SegmentPlace{*span, PlaceEvidence::Found};
    return std::nullopt;
}

std::optional<Span> SegmentPlaces::foundAlone(const QString& words) const {
    const QString given = comparable(words).trimmed();
    const qsizetype at = m_comparable.indexOf(given);
    if (at < 0 || m_comparable.indexOf(given, at + 1) >= 0) return std::nullopt;
    return m_map.span(at, at + given.size());
}

/// Space at the ends that the program does not keep belongs to how its text was laid out.
Span SegmentPlaces::trimmed(Span span, const QString& words) const {
    const QString slice = m_map.slice(m_content->text, span).toString();
    qsizetype first = 0;
    qsizetype last = slice.size();
    if (!words.front().isSpace())
        while (first < last && slice[first].isSpace()) ++first;
    if (!words.back().isSpace())
        while (last > first && slice[last - 1].isSpace()) --last;
    const qsizetype begin = m_map.toUtf16(span.begin);
    return m_map.span(begin + first, begin + last);
}

}  // namespace codebook
