// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Word processors nest text: paragraphs in cells in rows in text boxes in paragraphs. This lays it
// out flat as the stored text says: paragraphs joined by line ends, cells by tabs, text boxes after
// the paragraph that holds them, notes after everything.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace indexer {

/// Calls come in pairs, nested as the document nests.
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
    const QString& paragraph() const { return m_frames.back().paragraph; }
    /// Grows with every character, also those in boxes and notes.
    qsizetype charactersAppended() const { return m_characters; }

    void beginRow();
    /// @param isKept false for a deleted row
    void endRow(bool isKept = true);
    void beginCell();
    void endCell();
    /// A text box or shape: stands after the open paragraph, or here where none is open.
    void beginBox();
    void endBox();
    /// A footnote or endnote.
    void beginNote();
    void endNote();
    int notes() const { return m_noteCount; }

    /// The whole text, without line ends at its end.
    QString text() const;
    /// Where the notes begin, in UTF-16 units; nothing where there are none.
    std::optional<qsizetype> speechEnd() const;

   private:
    struct Frame {
        QStringList paragraphs;
        QString paragraph;
        bool isOpen = false;
        bool isJoined = false;
        QStringList boxes;
        QStringList cells;
    };
    static void finish(Frame& frame);
    QString mainText() const;

    std::vector<Frame> m_frames;
    QStringList m_notes;
    int m_noteCount = 0;
    qsizetype m_characters = 0;
};

}  // namespace indexer
