// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/transcript_page.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

constexpr int GripReach = 5;
constexpr int BeyondEdge = 8;  ///< how far stripes run on outside of the viewport

int toViewport(std::int64_t y, std::int64_t top) {
    return static_cast<int>(std::clamp<std::int64_t>(y - top, -1'000'000, 1'000'000));
}

}  // namespace

void TranscriptPage::settle() {
    top = layout.settle(top, viewportHeight);
    m_visible = {};
    if (layout.isEmpty()) return;
    const auto edge = [this](std::int64_t y, bool isEnd) {
        const std::int32_t block = layout.blockAt(y);
        const BlockLayout* lines = layout.knownLines(block);
        if (!lines) {
            const codebook::Span span = layout.blocks().at(block).span;
            return isEnd ? span.end : span.begin;
        }
        const auto& line = lines->lines()[static_cast<std::size_t>(
            lines->lineAt(static_cast<int>(y - layout.topOf(block))))];
        return layout.positionIn(block, isEnd ? line.end : line.begin);
    };
    m_visible = {edge(top, false), edge(top + viewportHeight, true)};
}

std::vector<QRectF> TranscriptPage::rectsOf(codebook::Span span) const {
    std::vector<QRectF> rects;
    const codebook::Span shown = span.intersection(visibleSpan());
    if (shown.isEmpty()) return rects;
    const std::int32_t last = layout.blocks().indexOf(shown.end - 1);
    for (std::int32_t block = layout.blocks().indexOf(shown.begin); block <= last; ++block) {
        const BlockLayout* lines = layout.knownLines(block);
        if (!lines) continue;
        const int begin = layout.unitIn(block, shown.begin);
        const int end = layout.unitIn(block, shown.end);
        if (begin >= end) continue;
        const QPointF corner(layout.columns().text.left, toViewport(layout.topOf(block), top));
        const int lastLine = lines->lineOf(end - 1);
        for (int line = lines->lineOf(begin); line <= lastLine; ++line)
            for (const QRectF& rect : lines->rects(line, begin, end))
                rects.push_back(rect.translated(corner));
    }
    return rects;
}

std::int32_t TranscriptPage::positionAt(QPoint point) const {
    const std::int64_t y = top + point.y();
    std::int32_t block = layout.blockAt(y);
    while (block > 0 && layout.blocks().at(block).isGap) --block;
    const BlockLayout* lines = layout.knownLines(block);
    if (!lines) return layout.blocks().at(block).span.begin;
    const QPointF inBlock(point.x() - layout.columns().text.left,
                          static_cast<double>(y - layout.topOf(block)));
    return layout.positionIn(block, lines->unitAt(inBlock));
}

std::int32_t TranscriptPage::letterAt(QPoint point) const {
    if (layout.isEmpty() || !layout.columns().text.contains(point.x())) return -1;
    // The nearest place between letters has the letter before or behind it; marks have no width.
    const std::int32_t nearest = positionAt(point);
    for (const std::int32_t letter : {nearest, nearest - 1, nearest - 2, nearest + 1})
        for (const QRectF& rect : rectsOf({std::max(0, letter), letter + 1}))
            if (rect.contains(point)) return letter;
    return -1;
}

std::pair<int, int> TranscriptPage::lineAt(std::int32_t position) const {
    const codebook::Span shown = visibleSpan();
    if (position < shown.begin) return {-BeyondEdge, -BeyondEdge};
    if (position >= shown.end + 1)
        return {viewportHeight + BeyondEdge, viewportHeight + BeyondEdge};
    const std::int32_t block = layout.blocks().indexOf(position);
    const int blockTop = toViewport(layout.topOf(block), top);
    const BlockLayout* lines = layout.knownLines(block);
    if (!lines || layout.blocks().at(block).isGap) return {blockTop, blockTop};
    const auto& line =
        lines->lines()[static_cast<std::size_t>(lines->lineOf(layout.unitIn(block, position)))];
    return {blockTop + line.top, blockTop + line.top + line.height};
}

codebook::Span TranscriptPage::spanOf(const ShownCoding& coding) const {
    return drag && drag->coding == coding.id ? drag->now : coding.span;
}

std::vector<std::int32_t> TranscriptPage::visibleCodings() const {
    const codebook::Span shown = visibleSpan();
    auto visible = codings.overlapping(shown);
    const std::int32_t first = codings.indexOf(marked);
    if (first < 0) return visible;
    const bool wasThere = std::erase(visible, first) > 0;
    if (wasThere || spanOf(codings.at(first)).overlaps(shown))
        visible.insert(visible.begin(), first);
    return visible;
}

TranscriptPage::Stripes TranscriptPage::stripes() const {
    Stripes made;
    if (layout.isEmpty() || layout.columns().lanes.width == 0) return made;
    std::vector<std::pair<Stripe, std::int32_t>> all;
    for (const std::int32_t index : visibleCodings()) {
        const ShownCoding& coding = codings.at(index);
        const codebook::Span span = spanOf(coding);
        Stripe stripe{coding.id.value, lineAt(span.begin).first, lineAt(span.end - 1).second, -1};
        // A little shorter than its lines, so that neighbours in a lane stay apart.
        stripe.top += 2;
        stripe.bottom -= 2;
        if (stripe.bottom > 0 && stripe.top < viewportHeight) all.emplace_back(stripe, index);
    }
    // One's own stand before those of others.
    const auto rank = [this](const auto& stripe) {
        return std::pair(std::max(0, stripe.first.top), !codings.at(stripe.second).isMine);
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const auto& one, const auto& other) { return rank(one) < rank(other); });
    for (const auto& [stripe, index] : all) {
        made.stripes.push_back(stripe);
        made.codings.push_back(index);
    }
    m_lanes.place(made.stripes, layout.columns().laneCount());
    if (layout.columns().names.width > 0)
        made.names = stripeNames(made.stripes, layout.fonts().marginHeight + 1, viewportHeight);
    return made;
}

std::vector<std::int32_t> TranscriptPage::codingsAt(std::int32_t position) const {
    auto here = codings.overlapping({position, position + 1});
    std::stable_sort(here.begin(), here.end(), [this](std::int32_t one, std::int32_t other) {
        return codings.at(one).span.length() < codings.at(other).span.length();
    });
    return here;
}

std::int32_t TranscriptPage::stripeAt(QPoint point) const {
    const PageColumns& columns = layout.columns();
    if (point.x() < columns.lanes.left || point.x() >= columns.names.right()) return -1;
    const Stripes shown = stripes();
    if (columns.names.contains(point.x()))
        for (const StripeName& name : shown.names)
            if (name.top <= point.y() && point.y() <= name.top + layout.fonts().marginHeight)
                return shown.codings[name.stripe];
    if (!columns.lanes.contains(point.x())) return -1;
    const int lane = (point.x() - columns.lanes.left) / PageColumns::LaneWidth;
    for (std::size_t i = 0; i < shown.stripes.size(); ++i) {
        const Stripe& stripe = shown.stripes[i];
        if (stripe.lane == lane && stripe.top <= point.y() && point.y() < stripe.bottom)
            return shown.codings[i];
    }
    return -1;
}

QRectF TranscriptPage::gripOf(EdgeDrag::Edge edge) const {
    const std::int32_t index = codings.indexOf(marked);
    if (index < 0 || codings.at(index).isMemoOnly) return {};
    const codebook::Span span = spanOf(codings.at(index));
    const bool isBegin = edge == EdgeDrag::Edge::Begin;
    const std::int32_t letter = isBegin ? span.begin : span.end - 1;
    if (!visibleSpan().contains(letter)) return {};
    const auto rects = rectsOf({letter, letter + 1});
    if (rects.empty()) return {};
    const std::int32_t block = layout.blocks().indexOf(letter);
    const bool isTurnedAround = layout.isRightToLeft(block);
    const QRectF& rect = rects.front();
    return {isBegin != isTurnedAround ? rect.left() : rect.right(), rect.top(), 0, rect.height()};
}

std::optional<EdgeDrag::Edge> TranscriptPage::gripAt(QPoint point) const {
    for (const auto edge : {EdgeDrag::Edge::End, EdgeDrag::Edge::Begin}) {
        const QRectF grip = gripOf(edge);
        const bool isNear = std::abs(point.x() - grip.left()) <= GripReach &&
                            grip.top() - 2 <= point.y() && point.y() <= grip.bottom() + 2;
        if (grip.height() > 0 && isNear) return edge;
    }
    return {};
}

std::int32_t TranscriptPage::turnAtHeight(int y) const {
    if (layout.isEmpty()) return -1;
    return layout.blocks().at(layout.blockAt(top + y)).turn;
}

std::int32_t TranscriptPage::currentTurn() const {
    return selection.hasCaret() ? layout.turnAt(selection.caret()) : -1;
}

}  // namespace app
