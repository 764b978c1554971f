// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that a transcript's page shows, without a window: what painting, the mouse and screen
// readers ask. Heights count from the top of the page; the viewport begins at `top`.
#pragma once

#include <optional>

#include "app/desktop/transcript/coding_index.h"
#include "app/desktop/transcript/edge_drag.h"
#include "app/desktop/transcript/reading_selection.h"
#include "app/desktop/transcript/stripe_lanes.h"
#include "app/desktop/transcript/transcript_layout.h"

namespace app {

class TranscriptPage {
   public:
    TranscriptPage() : steps(layout) {}
    TranscriptPage(const TranscriptPage&) = delete;
    TranscriptPage& operator=(const TranscriptPage&) = delete;

    TranscriptLayout layout;
    TextSteps steps;
    ReadingStyle style;
    CodingIndex codings;
    ReadingSelection selection;
    std::vector<codebook::Span> hits;   ///< ascending
    std::vector<codebook::Span> found;  ///< by the find bar, ascending
    codebook::Span foundNow;            ///< the one of these that the person is at
    codebook::Span flashed;
    codebook::Span dropTarget;
    codebook::CodingId marked;
    std::optional<EdgeDrag> drag;
    QString sentence;  ///< in place of a text

    std::int64_t top = 0;
    int viewportHeight = 0;

    /// Of the lines that show now.
    codebook::Span visibleSpan() const;
    /// In viewport coordinates, clipped to what is laid out near the visible part.
    std::vector<QRectF> rectsOf(codebook::Span span) const;
    /// The position nearest to a point of the viewport; the text must not be empty.
    std::int32_t positionAt(QPoint point) const;
    /// The position of the letter under the point; -1 where none is.
    std::int32_t letterAt(QPoint point) const;
    /// The line that the position is in, as a strip of the viewport; from a height above or below
    /// it where it does not show.
    std::pair<int, int> lineAt(std::int32_t position) const;

    /// The coding's span, or where its edge is being dragged to.
    codebook::Span spanOf(const ShownCoding& coding) const;
    /// Indexes of those over the words that show, the marked one first.
    std::vector<std::int32_t> visibleCodings() const;
    /// Stripes of what shows, with their lanes, and the codings that they are of.
    struct Stripes {
        std::vector<Stripe> stripes;
        std::vector<std::int32_t> codings;  ///< indexes
        std::vector<StripeName> names;
    };
    Stripes stripes() const;
    /// Indexes of the codings over a position; the shortest, which others would hide, first.
    std::vector<std::int32_t> codingsAt(std::int32_t position) const;
    /// The coding whose stripe or name is at the point; -1 where none is.
    std::int32_t stripeAt(QPoint point) const;
    /// Which edge of the marked coding has its grip there.
    std::optional<EdgeDrag::Edge> gripAt(QPoint point) const;
    /// Where the grips are: lines of no width. Null where the edge does not show.
    QRectF gripOf(EdgeDrag::Edge edge) const;
    /// The turn whose line, margins included, is at the height; -1 where none is.
    std::int32_t turnAtHeight(int y) const;

    std::int32_t currentTurn() const;

   private:
    mutable StripeLanes m_lanes;
};

}  // namespace app
