// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A Word 97–2003 document as its streams hold it (MS-DOC): one long text of several stories, kept
// in pieces, and tables that say what stands where.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <stdexcept>
#include <vector>

namespace indexer {

/// Why a document cannot be read: the end of a sentence that is still to be translated.
class DocDamage : public std::runtime_error {
   public:
    explicit DocDamage(const char* reason) : std::runtime_error(reason) {}
};

/// Characters of the text, of all stories, from begin up to end.
struct DocRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// A table of places in the text with a record of the same size for each but the last.
struct DocPlaces {
    std::vector<std::uint32_t> places;  ///< one more than there are records
    std::vector<QByteArray> records;
};

class DocFile {
   public:
    /// The tables by their place in the file information block (FibRgFcLcb97).
    enum class Table : std::uint16_t {
        NoteReferences = 2,
        NoteTexts = 3,
        CommentReferences = 4,
        CommentTexts = 5,
        CharacterPages = 12,
        ParagraphPages = 13,
        Fonts = 15,
        Pieces = 33,
        CommentOwners = 36,
        CommentRangeNames = 37,
        Shapes = 40,
        CommentRangeBegins = 42,
        CommentRangeEnds = 43,
        EndnoteReferences = 46,
        EndnoteTexts = 47,
        BoxTexts = 56,
    };
    enum class Story : std::uint8_t { Main, Notes, Margins, Macros, Comments, Endnotes, Boxes };

    /// A stretch of the text as it lies in the main stream.
    struct Piece {
        DocRange range;
        std::uint32_t offset = 0;  ///< in bytes
        bool isWide = false;       ///< two bytes a character
    };

    /// @throws DocDamage if the file is no Word document, is encrypted, damaged, or older than
    /// Word 97
    explicit DocFile(const QByteArray& bytes);

    /// All stories; what the file says to have and does not is missing at the end.
    const QString& text() const { return m_text; }
    DocRange range(Story story) const;
    const std::vector<Piece>& pieces() const { return m_pieces; }
    /// The main stream, in which characters and their properties lie.
    const QByteArray& stream() const { return m_stream; }
    /// Properties too large for their page lie here.
    const QByteArray& data() const { return m_data; }
    QByteArray table(Table table) const;
    /// @param recordSize in bytes
    DocPlaces places(Table of, int recordSize) const;
    /// Less text is there than the file says.
    bool isCutShort() const { return m_isCutShort; }

   private:
    void check() const;
    void readPieces();
    void addPiece(std::uint32_t end, std::uint32_t where);

    QByteArray m_stream;
    QByteArray m_tables;
    QByteArray m_data;
    std::vector<Piece> m_pieces;
    QString m_text;
    bool m_isCutShort = false;
};

}  // namespace indexer
