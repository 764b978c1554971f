// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts as they are read outside the project: pseudonyms in place of marked names, and where each
// position of the original has gone.
#pragma once

#include <QRegularExpression>
#include <QString>

#include <vector>

#include "codebook/model/study.h"
#include "codebook/pseudonyms/pseudonym.h"
#include "codebook/text/offset_map.h"
#include "codebook/text/span.h"

namespace codebook {

/// A marked name in a text, in UTF-16 units.
struct NamePlace {
    qsizetype begin = 0;
    qsizetype end = 0;
    std::size_t pseudonym = 0;  ///< index into PseudonymOverlay::pseudonyms
    QString text;               ///< what stands there instead, genitive included
};

/// Finds whole words: a letter or combining mark may stand neither before nor after a name, a digit
/// or underscore may. Of names that begin at the same place, the longest counts. Composed and
/// decomposed letters are the same, any white space between words is. A genitive ("Annas",
/// "Anna's") is one of the pseudonym. Safe to share between threads.
class PseudonymOverlay {
   public:
    explicit PseudonymOverlay(std::vector<Pseudonym> pseudonyms);

    const std::vector<Pseudonym>& pseudonyms() const { return m_pseudonyms; }
    bool isEmpty() const { return m_pseudonyms.empty(); }
    /// Ascending and without overlap.
    std::vector<NamePlace> places(const QString& text) const;
    QString replaced(const QString& text) const;

   private:
    std::vector<Pseudonym> m_pseudonyms;  ///< the longest first
    QRegularExpression m_names;
};

/// A text with its pseudonyms, and spans of the original in it.
class ReplacedText {
   public:
    ReplacedText(const PseudonymOverlay& overlay, const QString& original);

    const QString& text() const { return m_text; }
    /// Length in code points.
    std::int32_t codePoints() const { return m_newMap.codePoints(); }
    /// Where the span of the original is now; one that cuts a name holds the whole pseudonym.
    Span moved(Span span) const;
    /// The way back: where a span of this text stands in the original; one that cuts a pseudonym
    /// holds the whole name.
    Span restored(Span moved) const;
    QString slice(Span moved) const { return m_newMap.slice(m_text, moved).toString(); }

   private:
    struct Piece {
        qsizetype begin, end;        ///< of the name in the original
        qsizetype newBegin, newEnd;  ///< of the pseudonym
    };
    qsizetype movedUnit(qsizetype unit, bool isEnd) const;
    qsizetype restoredUnit(qsizetype unit, bool isEnd) const;

    QString m_text;
    std::vector<Piece> m_pieces;
    OffsetMap m_oldMap;
    OffsetMap m_newMap;
};

/// A piece of a text with pseudonyms, and where in it a span of the text stands.
struct ReplacedPiece {
    DocumentText text;
    Span span;
};
/// @param around characters on either side of the span; names are found whole that reach over its
/// edges
ReplacedPiece replacedAround(const PseudonymOverlay& overlay, const DocumentText& text, Span span,
                             std::int32_t around);

}  // namespace codebook
