// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a program's segment lies in our text, proved by the words that the program keeps of it.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

#include "codebook/text/offset_map.h"
#include "codebook/text/span.h"

namespace codebook {

/// A text as we store it, and how the program may have counted in its own.
struct CountedContent {
    QString text;
    /// The ways of counting, the likeliest first. Element n of a way: the place in `text`, in code
    /// points, of what the program counts as place n; the end included.
    std::vector<std::vector<std::int32_t>> ways;
};

/// The content of a plain text, counted by code points and in the seven other ways.
CountedContent countedText(const QString& text);

/// What a program says of a segment.
struct GivenSegment {
    Span span;      ///< as the program counts
    QString words;  ///< as it keeps them; empty where it keeps none
};

enum class PlaceEvidence : std::uint8_t {
    Counted,    ///< where the program says, and the words are those
    Recounted,  ///< in another way of counting than most of the document's segments
    Found,      ///< elsewhere, where alone the words stand
    Unproved,   ///< where the program says; it keeps no words
};

struct SegmentPlace {
    Span span;
    PlaceEvidence evidence = PlaceEvidence::Counted;
};

class SegmentPlaces {
   public:
    /// Chooses the way of counting under which most of the segments hold their words.
    SegmentPlaces(const CountedContent& content, const std::vector<GivenSegment>& segments);

    /// None where the words stand neither there, however counted, nor exactly once elsewhere.
    std::optional<SegmentPlace> place(const GivenSegment& segment) const;

   private:
    enum class Likeness : std::uint8_t { None, ButForSpace, Exact };
    Likeness likeness(Span span, const QString& words) const;
    std::optional<Span> foundAlone(const QString& words) const;
    Span trimmed(Span span, const QString& words) const;

    const CountedContent* m_content;
    OffsetMap m_map;
    QString m_comparable;              ///< the text, as words are compared
    std::vector<std::size_t> m_order;  ///< of the ways, the best first
};

}  // namespace codebook
