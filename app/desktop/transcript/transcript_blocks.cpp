// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/transcript_blocks.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace app {

namespace {

/// A few screens of text: laid out in some milliseconds.
constexpr qsizetype MostUnits = 2400;
/// How far back from there a good place to cut is looked for.
constexpr qsizetype SearchedUnits = 800;

bool endsSentence(QChar c) {
    return c == u'.' || c == u'?' || c == u'!' || c == u'…' || c == u'。' || c == u'؟';
}

/// Where a line that is too long is cut: after a sentence, else after a blank, else between two
/// letters as a reader sees them.
qsizetype cutOf(QStringView line) {
    qsizetype blank = 0;
    for (qsizetype i = MostUnits; i > MostUnits - SearchedUnits; --i) {
        if (!line[i - 1].isSpace()) continue;
        if (blank == 0) blank = i;
        if (endsSentence(line[i - 2])) return i;
    }
    if (blank > 0) return blank;
    // The finder needs some text after the place that it is asked about.
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, line.data(),
                                std::min(line.size(), MostUnits + 64));
    letters.setPosition(MostUnits);
    const qsizetype cut = letters.isAtBoundary() ? MostUnits : letters.toPreviousBoundary();
    return cut > MostUnits - SearchedUnits ? cut : MostUnits;
}

}  // namespace

TranscriptBlocks::TranscriptBlocks(const codebook::DocumentText& text,
                                   const codebook::Turns& turns) {
    const QStringView all = text.text;
    auto turn = turns.begin();
    std::int32_t known = -1;
    const auto turnAt = [&](std::int32_t position) {
        return known >= 0 && position < turns[static_cast<std::size_t>(known)].span.end ? known
                                                                                        : -1;
    };
    qsizetype begin = 0;
    while (begin <= all.size()) {
        qsizetype end = all.indexOf(u'\n', begin);
        if (end < 0) end = all.size();
        codebook::Span line{text.map.toCodePoint(begin), text.map.toCodePoint(end)};
        // A turn that begins inside a line begins a line of its own on the page.
        while (turn != turns.end() && turn->span.begin <= line.end) {
            if (turn->span.begin > line.begin) {
                addLine(text, {line.begin, turn->span.begin}, turnAt(line.begin), false);
                line.begin = turn->span.begin;
            }
            known = static_cast<std::int32_t>(turn - turns.begin());
            const bool sharesLine = ++turn != turns.end() && turn->span.begin <= line.end;
            const std::int32_t lineEnd = sharesLine ? turn->span.begin : line.end;
            addLine(text, {line.begin, lineEnd}, known, true);
            line.begin = lineEnd;
            if (!sharesLine) line.begin = line.end + 1;
        }
        if (line.begin <= line.end) addLine(text, line, turnAt(line.begin), false);
        begin = end + 1;
    }
}

void TranscriptBlocks::addLine(const codebook::DocumentText& text, codebook::Span line,
                               std::int32_t turn, bool startsTurn) {
    const qsizetype begin = text.map.toUtf16(line.begin);
    QStringView rest = QStringView(text.text).sliced(begin, text.map.toUtf16(line.end) - begin);
    TranscriptBlock block;
    block.unit = static_cast<std::int32_t>(begin);
    block.turn = turn;
    block.startsTurn = startsTurn;
    block.startsLine = true;
    block.isGap = rest.isEmpty() && turn < 0;
    if (block.isGap && !m_blocks.empty() && m_blocks.back().isGap) {
        m_blocks.back().span.end = line.end;
        return;
    }
    block.span.begin = line.begin;
    while (rest.size() > MostUnits + SearchedUnits) {
        const qsizetype cut = cutOf(rest);
        block.units = static_cast<std::int32_t>(cut);
        block.span.end = text.map.toCodePoint(block.unit + cut);
        m_blocks.push_back(block);
        block.unit += block.units;
        block.span.begin = block.span.end;
        block.startsTurn = block.startsLine = false;
        rest = rest.sliced(cut);
    }
    block.units = static_cast<std::int32_t>(rest.size());
    block.span.end = line.end;
    m_blocks.push_back(block);
}

std::int32_t TranscriptBlocks::indexOf(std::int32_t position) const {
    if (m_blocks.empty()) return -1;
    const auto after = std::upper_bound(
        m_blocks.begin(), m_blocks.end(), position,
        [](std::int32_t at, const TranscriptBlock& block) { return at < block.span.begin; });
    return after == m_blocks.begin() ? 0 : static_cast<std::int32_t>(after - m_blocks.begin()) - 1;
}

}  // namespace app
