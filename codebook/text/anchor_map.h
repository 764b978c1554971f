// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Carries spans of a text forward into its corrected version: how codings keep their words when a
// transcript is revised, and how one that was made elsewhere in the older text finds its place.
#pragma once

#include <QStringView>

#include <vector>

#include "codebook/text/text_diff.h"

namespace codebook {

/// Where the words of a span went.
struct Anchor {
    enum class Kind : std::uint8_t {
        Exact,     ///< the same words, in their old order among the others
        Adjusted,  ///< at least half of them; the span holds what they were corrected to
        Moved,     ///< the same words, or most of them, at another place
        Lost,      ///< too little is left to tell; the span is empty
    };
    Kind kind = Kind::Lost;
    Span span;
    bool operator==(const Anchor&) const = default;
};

/// Made once for two texts, then asked for many spans.
///
/// A span whose words were not touched keeps exactly these. Where words inside were corrected, put
/// in or taken out, it keeps its ends and holds what stands between them now. Its edges: what was
/// put in beside it stays outside, unless it completes a word that the span held whole; a word at
/// the edge that was replaced is followed if the replacement is of like length and on the same
/// line; a line break never comes in by an edge. At least half of the span's code points without
/// white space must remain, and make up a quarter of the new span, else it is lost. Words that went
/// to another place are followed where that is beyond doubt: in a whole line that moved, or where
/// they are at least 16 code points that stand once in either text.
class AnchorMap {
   public:
    AnchorMap(QStringView oldText, QStringView newText);

    /// An anchor for each span, in their order; a span that is empty or lies outside the old text
    /// is lost.
    std::vector<Anchor> forward(const std::vector<Span>& spans) const;
    /// Which part of the old text's code points without white space remains, moved ones included:
    /// 0 to 1; 1 for a text that has none.
    double unchangedShare() const;

   private:
    /// A place that a span may have gone to, and how much of it is there.
    struct Candidate {
        Span span;
        std::int32_t weight = 0;
    };

    Candidate inOrder(Span span) const;
    Candidate inMovedLines(Span span) const;
    bool keepsWords(Span before, Span after) const;
    bool isPlausible(Span before, const Candidate& after) const;
    std::int32_t beginOf(Span span, std::size_t firstRun) const;
    std::int32_t endOf(Span span, std::size_t lastRun) const;
    bool isLikeReplacement(Span before, Span after) const;
    Span withoutOuterSpace(Span before, Span after) const;

    WeighedText m_old;
    WeighedText m_new;
    TextDiff m_diff;
    std::vector<std::int32_t> m_weightBefore;  ///< of all runs before each, and of all
};

}  // namespace codebook
