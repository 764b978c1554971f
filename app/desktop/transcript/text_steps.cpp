// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/text_steps.h"

#include <QTextBoundaryFinder>

#include <algorithm>

#include "codebook/text/segmentation.h"

namespace app {

namespace {

constexpr std::size_t MostKnown = 64;

std::vector<codebook::Span> letters(QStringView text) {
    std::vector<codebook::Span> spans;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    const codebook::OffsetMap map(text);
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        spans.push_back(map.span(begin, end));
        begin = end;
    }
    return spans;
}

std::vector<codebook::Span> unitsOf(QStringView text, const QString& language, Snap snap) {
    if (snap == Snap::Character) return letters(text);
    return snap == Snap::Word ? codebook::words(text, language)
                              : codebook::sentences(text, language);
}

}  // namespace

std::vector<codebook::Span> TextSteps::readUnits(std::int32_t block, Snap snap) const {
    const TranscriptContent& content = m_layout.content();
    const TranscriptBlock& shape = m_layout.blocks().at(block);
    codebook::Span said = shape.span;
    QString language = content.language;
    if (shape.turn >= 0) {
        const codebook::Turn& turn = (*content.turns)[static_cast<std::size_t>(shape.turn)];
        said = said.intersection(turn.words);
        language = codebook::languageOf(turn, language);
        // Of a turn in several lines or pieces, each block gives its own part.
        if (snap == Snap::Turn)
            return shape.startsTurn && !turn.words.isEmpty()
                       ? std::vector<codebook::Span>{turn.words}
                       : std::vector<codebook::Span>();
    }
    if (said.isEmpty() || shape.isGap) return {};
    if (snap == Snap::Turn) return {said};
    auto units = unitsOf(content.text->map.slice(content.text->text, said), language, snap);
    for (codebook::Span& unit : units) unit = {unit.begin + said.begin, unit.end + said.begin};
    return units;
}

const std::vector<codebook::Span>& TextSteps::unitsIn(std::int32_t block, Snap snap) const {
    const auto known = m_known.find({block, snap});
    if (known != m_known.end()) return known->second;
    if (m_known.size() >= MostKnown) m_known.clear();
    return m_known.emplace(std::pair(block, snap), readUnits(block, snap)).first->second;
}

std::int32_t TextSteps::forward(std::int32_t position, Snap snap, Edge edge) const {
    const TranscriptBlocks& blocks = m_layout.blocks();
    for (std::int32_t block = std::max(0, blocks.indexOf(position)); block < blocks.count();
         ++block)
        for (const codebook::Span& unit : unitsIn(block, snap)) {
            const std::int32_t found = edge == Edge::Begin ? unit.begin : unit.end;
            if (found > position) return found;
        }
    return position;
}

std::int32_t TextSteps::backward(std::int32_t position, Snap snap, Edge edge) const {
    const TranscriptBlocks& blocks = m_layout.blocks();
    for (std::int32_t block = blocks.indexOf(position); block >= 0; --block) {
        const auto& units = unitsIn(block, snap);
        for (auto unit = units.rbegin(); unit != units.rend(); ++unit) {
            const std::int32_t found = edge == Edge::Begin ? unit->begin : unit->end;
            if (found < position) return found;
        }
    }
    return position;
}

codebook::Span TextSteps::around(std::int32_t position, Snap snap) const {
    const codebook::Span nothing{position, position};
    if (m_layout.isEmpty() || snap == Snap::Character) return nothing;
    if (snap == Snap::Turn) {
        const std::int32_t turn = m_layout.turnAt(position);
        if (turn >= 0) return (*m_layout.content().turns)[static_cast<std::size_t>(turn)].words;
    }
    codebook::Span before = nothing;
    for (const codebook::Span& unit : unitsIn(m_layout.blocks().indexOf(position), snap)) {
        if (unit.contains(position)) return unit;
        if (unit.end == position) before = unit;
    }
    return before;
}

std::int32_t TextSteps::endAfter(std::int32_t position, Snap snap) const {
    // The turn that the position is in may have begun some blocks before.
    if (snap == Snap::Turn) {
        const codebook::Span turn = around(position, snap);
        if (turn.end > position) return turn.end;
    }
    return forward(position, snap, Edge::End);
}

std::int32_t TextSteps::beginAfter(std::int32_t position, Snap snap) const {
    return forward(position, snap, Edge::Begin);
}

std::int32_t TextSteps::beginBefore(std::int32_t position, Snap snap) const {
    return backward(position, snap, Edge::Begin);
}

std::int32_t TextSteps::endBefore(std::int32_t position, Snap snap) const {
    return backward(position, snap, Edge::End);
}

std::int32_t TextSteps::nearestBegin(std::int32_t position, Snap snap) const {
    if (snap == Snap::Character) return position;
    const std::int32_t before = beginBefore(position + 1, snap);
    const std::int32_t after = beginAfter(position, snap);
    const bool hasBefore = before <= position;
    if (!hasBefore) return after;
    return after > position && after - position < position - before ? after : before;
}

std::int32_t TextSteps::nearestEnd(std::int32_t position, Snap snap) const {
    if (snap == Snap::Character) return position;
    const std::int32_t before = endBefore(position + 1, snap);
    const std::int32_t after = endAfter(position, snap);
    const bool hasBefore = before <= position;
    if (!hasBefore) return after;
    return after > position && after - position < position - before ? after : before;
}

}  // namespace app
