// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text under construction with places marked in it. Joining costs nothing however long the pieces
// are, so that a deeply nested document is laid out in one pass over its characters.
#pragma once

#include <QString>

#include <list>
#include <vector>

namespace indexer {

/// One end of a marked range, in UTF-16 units of the text that holds it.
struct FlowPin {
    qsizetype at = 0;
    QString key;
    bool opens = false;
};

struct FlowText {
    QString text;
    std::vector<FlowPin> pins;
};

/// Paragraphs, cells or rows in order, joined as they come.
class FlowPieces {
   public:
    bool isEmpty() const { return m_pieces.empty(); }
    /// True where it holds nothing but white space, or nothing.
    bool isBlank() const;
    /// Adds a text, after the separator where it is not the first. An empty text counts too.
    void add(FlowText text, QChar separator);
    /// Adds all pieces of another, after the separator; none where it has none.
    void add(FlowPieces&& other, QChar separator);
    /// Marks the end of what is there; there must be something.
    void pin(const QString& key, bool opens);
    /// All pins, without the text that they stood in.
    std::vector<FlowPin> takePins();
    /// Writes everything behind what @p whole holds.
    void appendTo(FlowText& whole) const;

   private:
    void separate(QChar separator);

    std::list<FlowText> m_pieces;
};

/// Writes text and pins behind what @p whole holds.
void append(FlowText& whole, const FlowText& more);

}  // namespace indexer
