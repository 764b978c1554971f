// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a transcript view is given to show, as plain values.
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

#include "codebook/model/ids.h"
#include "codebook/model/study.h"
#include "codebook/model/turn.h"
#include "codebook/text/span.h"

namespace app {

/// A document as the view shows it.
struct TranscriptContent {
    codebook::DocumentId document;
    std::shared_ptr<const codebook::DocumentText> text;
    std::shared_ptr<const codebook::Turns> turns;
    QStringList speakers;            ///< label by ordinal
    std::vector<bool> interviewers;  ///< by ordinal
    QString language;                ///< for words and sentences
};

/// Perspectives differ by their stripes' shape too, not by colour alone.
enum class StripeShape : std::uint8_t { Straight, Rounded, Dashed, Dotted };

/// One coding to draw.
struct ShownCoding {
    codebook::CodingId id;
    codebook::Span span;
    QColor color;   ///< the code's own; tint and stripe are derived from it
    QString code;   ///< name beside the stripe
    QString coder;  ///< shown on hover, and beside the stripe where there are several
    StripeShape shape = StripeShape::Straight;
    bool isMine = true;
    bool hasMemo = false;
    bool isMemoOnly = false;  ///< a memo on a passage: a mark without tint
};

/// Face, size, leading, width, and what stands in the margins.
struct ReadingStyle {
    QString family;  ///< empty: the reading serif
    qreal points = 12;
    qreal leading = 1.5;
    int charactersPerLine = 68;
    bool showsNumbers = true;
    bool showsTimes = true;
    bool showsStripes = true;
    bool operator==(const ReadingStyle&) const = default;
};

/// What an edge or a selection keeps to.
enum class Snap : std::uint8_t { Character, Word, Sentence, Turn };

}  // namespace app
