// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Word processors nest text: paragraphs in cells in rows in text boxes in paragraphs. This lays it
// out flat as the stored text says: paragraphs joined by line ends, cells by tabs, text boxes after
// the paragraph that holds them, notes after everything. What stood marked is found again.
#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

#include "indexer/import/flow/flow_pieces.h"

namespace indexer {

/// Where a mark came to stand, in UTF-16 units of TextFlow::text().
struct FlowMark {
    std::optional<qsizetype> opened;
    std::optional<qsizetype> closed;
};

/// Calls come in pairs, nested as the document nests; marks need not.
class TextFlow {
   public:
    TextFlow();

    void beginParagraph();
    /// @param joinsNext the paragraph's mark was deleted: the next one goes on in it
    void endParagraph(bool joinsNext = false);
    /// Characters of the open paragraph; outside one they are dropped.
    void append(QStringView characters);
    bool isInParagraph() const { return m_frames.back().isOpen; }
    /// The open paragraph so far; empty outside one.
    const QString& paragraph() const { return m_frames.back().paragraph.text; }
    /// Grows with every character, also those in boxes and notes.
    qsizetype charactersAppended() const { return m_characters; }

    void beginRow();
    /// @param isKept false for a deleted row
    void endRow(bool isKept = true);
    void beginCell();
    /// @param isKept false for a deleted cell
    void endCell(bool isKept = true);
    /// A text box or shape: stands after the open paragraph, or here where none is open.
    void beginBox();
    void endBox();
    /// A footnote or endnote; one without characters is none.
    void beginNote();
    void endNote();
    int notes() const { return m_noteCount; }

    /// Marks this place as the begin of the range of that name. Any place will do, also between
    /// paragraphs, where the begin of the next text is meant, and ranges may cross whatever nests.
    /// Opened again, a mark keeps its first place.
    void openMark(const QString& key);
    /// The end of the range, which need not have been opened before it, or at all. Between
    /// paragraphs the end of the last text is meant. Closed again, a mark takes its last place.
    void closeMark(const QString& key);
    /// Every mark, with its places in text() as it is now.
    QHash<QString, FlowMark> marks() const;

    /// The whole text, without line ends at its end.
    QString text() const { return whole().text; }
    /// Where the notes begin, in UTF-16 units; nothing where there are none.
    std::optional<qsizetype> speechEnd() const;

   private:
    struct Frame {
        FlowPieces content;
        FlowText paragraph;
        bool isOpen = false;
        bool isJoined = false;
        bool isRow = false;
        FlowPieces boxes;
        std::vector<FlowPin> waiting;  ///< pins between paragraphs, for the begin of the next
    };
    static void finish(Frame& frame);
    static void settle(Frame& frame);
    void open(bool isRow, bool takesWaiting);
    /// Ends the innermost frame. @returns it, with its pins that found no text
    Frame closed();
    void adopt(const std::vector<FlowPin>& pins);
    void pin(const QString& key, bool opens);
    FlowText mainText() const;
    FlowText whole() const;

    std::vector<Frame> m_frames;
    FlowPieces m_notes;
    int m_noteCount = 0;
    qsizetype m_characters = 0;
};

}  // namespace indexer
