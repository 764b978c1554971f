// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/transcript_layout.h"

#include <algorithm>
#include <cmath>

#include "app/desktop/look/look.h"

namespace app {

namespace {

/// Lines of more blocks than this are not kept while the page is scrolled.
constexpr std::size_t MostKept = 320;
constexpr std::int32_t KeptAround = 60;

}  // namespace

void TranscriptLayout::setContent(TranscriptContent content) {
    m_content = std::move(content);
    m_blocks = m_content.text && m_content.turns
                   ? TranscriptBlocks(*m_content.text, *m_content.turns)
                   : TranscriptBlocks();
    m_columns = PageColumns(m_width, marginNeeds(m_content, m_style, m_fonts), m_style, m_fonts);
    guessAll();
}

void TranscriptLayout::setPage(int width, const ReadingStyle& style, const QFont& interface,
                               const QColor& mutedInk) {
    if (width == m_width && style == m_style && interface == m_interface && mutedInk == m_mutedInk)
        return;
    m_mutedInk = mutedInk;
    m_width = width;
    m_style = style;
    m_interface = interface;
    m_fonts = PageFonts(style, interface);
    m_columns = PageColumns(width, marginNeeds(m_content, style, m_fonts), style, m_fonts);
    guessAll();
}

void TranscriptLayout::guessAll() {
    m_lines.clear();
    std::vector<std::int32_t> heights;
    heights.reserve(static_cast<std::size_t>(m_blocks.count()));
    for (std::int32_t i = 0; i < m_blocks.count(); ++i) heights.push_back(guessedHeight(i));
    m_heights = HeightTree(std::move(heights));
}

int TranscriptLayout::aboveOf(std::int32_t block) const {
    const TranscriptBlock& shape = m_blocks.at(block);
    if (!shape.startsLine || shape.isGap) return 0;
    if (!shape.startsTurn) return block == 0 ? 0 : m_fonts.lineHeight / 4;
    const int distance = block == 0 ? 0 : m_fonts.lineHeight * 2 / 3;
    return distance + m_columns.heading;
}

std::int32_t TranscriptLayout::guessedHeight(std::int32_t block) const {
    const TranscriptBlock& shape = m_blocks.at(block);
    if (shape.isGap) return 0;
    const qreal perLine =
        std::max(1.0, m_columns.text.width / std::max(1.0, m_fonts.characterWidth));
    const int lines = std::max(1, static_cast<int>(std::ceil(shape.units / perLine)));
    return aboveOf(block) + lines * m_fonts.lineHeight;
}

BlockSetting TranscriptLayout::settingOf(std::int32_t block) const {
    const TranscriptBlock& shape = m_blocks.at(block);
    BlockSetting setting;
    setting.font = m_fonts.reading;
    setting.width = m_columns.text.width;
    setting.lineHeight = m_fonts.lineHeight;
    setting.above = aboveOf(block);
    setting.mutedInk = m_mutedInk;
    if (shape.startsTurn)
        setting.muted =
            unitIn(block, (*m_content.turns)[static_cast<std::size_t>(shape.turn)].words.begin);
    setting.isRightToLeft = isRightToLeft(block);
    return setting;
}

bool TranscriptLayout::isRightToLeft(std::int32_t block) const {
    const TranscriptBlock& shape = m_blocks.at(block);
    // A label in Latin letters does not turn what is said in Arabic around.
    codebook::Span said = shape.span;
    if (shape.turn >= 0) {
        const codebook::Span words =
            (*m_content.turns)[static_cast<std::size_t>(shape.turn)].words.intersection(said);
        if (!words.isEmpty()) said = words;
    }
    return m_content.text->map.slice(m_content.text->text, said).isRightToLeft();
}

const BlockLayout& TranscriptLayout::lines(std::int32_t block) {
    const auto known = m_lines.find(block);
    if (known != m_lines.end()) return known->second;
    const TranscriptBlock& shape = m_blocks.at(block);
    const QString text =
        shape.isGap ? QString() : m_content.text->text.mid(shape.unit, shape.units);
    const auto made = m_lines.try_emplace(block, text, settingOf(block)).first;
    const int height = shape.isGap ? 0 : made->second.height();
    if (height != m_heights.height(block)) m_heights.setHeight(block, height);
    return made->second;
}

const BlockLayout* TranscriptLayout::knownLines(std::int32_t block) const {
    const auto known = m_lines.find(block);
    return known == m_lines.end() ? nullptr : &known->second;
}

std::int64_t TranscriptLayout::height() const {
    return isEmpty() ? 0 : m_heights.total() + 2LL * space::page;
}

std::int32_t TranscriptLayout::blockAt(std::int64_t y) const {
    return m_heights.indexAt(std::max<std::int64_t>(0, y - space::page));
}

std::int64_t TranscriptLayout::topOf(std::int32_t block) const {
    return m_heights.top(block) + space::page;
}

std::int64_t TranscriptLayout::settle(std::int64_t top, int viewportHeight) {
    if (isEmpty()) return 0;
    const auto clamped = [&](std::int64_t y) {
        return std::clamp<std::int64_t>(y, 0, std::max<std::int64_t>(0, height() - viewportHeight));
    };
    top = clamped(top);
    // What is laid out already stays where it is; without that, the first block does.
    std::int32_t anchor = blockAt(top);
    for (std::int32_t i = anchor; i < m_blocks.count() && topOf(i) < top + viewportHeight; ++i) {
        if (m_lines.find(i) == m_lines.end() || m_blocks.at(i).isGap) continue;
        anchor = i;
        break;
    }
    const std::int64_t anchorAt = topOf(anchor) - top;
    std::int32_t first = 0;
    std::int32_t last = 0;
    for (bool isSettled = false; !isSettled;) {
        const std::int64_t before = top;
        first = blockAt(top);
        for (last = first; last < m_blocks.count() && topOf(last) < top + viewportHeight; ++last)
            if (!m_blocks.at(last).isGap) lines(last);
        top = clamped(topOf(anchor) - anchorAt);
        isSettled = top == before;
    }
    forgetFarFrom(first, last);
    return top;
}

void TranscriptLayout::forgetFarFrom(std::int32_t first, std::int32_t last) {
    if (m_lines.size() <= MostKept + static_cast<std::size_t>(last - first)) return;
    std::erase_if(m_lines, [&](const auto& kept) {
        return kept.first < first - KeptAround || kept.first > last + KeptAround;
    });
}

int TranscriptLayout::unitIn(std::int32_t block, std::int32_t position) const {
    const TranscriptBlock& shape = m_blocks.at(block);
    const qsizetype unit = m_content.text->map.toUtf16(position) - shape.unit;
    return static_cast<int>(std::clamp<qsizetype>(unit, 0, shape.units));
}

std::int32_t TranscriptLayout::positionIn(std::int32_t block, int unit) const {
    return m_content.text->map.toCodePoint(m_blocks.at(block).unit + unit);
}

std::pair<std::int64_t, int> TranscriptLayout::lineOf(std::int32_t position) {
    const std::int32_t block = m_blocks.indexOf(position);
    const BlockLayout& layout = lines(block);
    const auto& line =
        layout.lines()[static_cast<std::size_t>(layout.lineOf(unitIn(block, position)))];
    return {topOf(block) + line.top, line.height};
}

std::int32_t TranscriptLayout::turnAt(std::int32_t position) const {
    if (!m_content.turns) return -1;
    const codebook::Turns& turns = *m_content.turns;
    const auto after = std::upper_bound(
        turns.begin(), turns.end(), position,
        [](std::int32_t at, const codebook::Turn& turn) { return at < turn.span.begin; });
    return static_cast<std::int32_t>(after - turns.begin()) - 1;
}

std::int32_t TranscriptLayout::characters() const {
    return m_content.text ? m_content.text->map.codePoints() : 0;
}

}  // namespace app
