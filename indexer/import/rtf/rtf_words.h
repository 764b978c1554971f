// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The control words of RTF that mean something for the text of a document. All others format it.
#pragma once

#include <QByteArrayView>

#include <cstdint>

namespace indexer {

enum class RtfWord : std::uint8_t {
    Other,      ///< formats, or is unknown
    Character,  ///< stands for one character; see rtfCharacter
    // The document and its fonts
    Ansi,
    Macintosh,
    Pc,
    PcLatin1,
    AnsiCodePage,
    DefaultFont,
    Font,
    FontCharset,
    FontCodePage,
    FontTable,
    // Characters
    Unicode,
    UnicodeSkip,
    UnicodePair,      ///< \upr: the same text twice, in bytes
    UnicodePairText,  ///< \*\ud: and in Unicode
    Plain,
    Hidden,
    Deleted,
    Inserted,
    // Paragraphs and tables
    Paragraph,
    Section,
    ParagraphDefaults,
    InTable,
    TableLevel,
    RowDefaults,
    Cell,
    Row,
    NestedCell,
    NestedRow,
    // Destinations: what the rest of the group is
    Star,    ///< \*: skip this group unless you know the word that follows
    Inside,  ///< known and no more than a wrapper
    Skipped,
    NestedTableProperties,
    Margin,  ///< a page's header or footer
    ListText,
    Picture,
    Attachment,
    Object,
    Note,
    Comment,
    CommentBegin,
    CommentEnd,
    CommentAuthor,
    CommentReference,
    Field,
    FieldInstruction,
    FieldResult,
    Shape,
    ShapeResult,
    ShapeProperty,
    TextBox,
};

RtfWord rtfWord(QByteArrayView word);

/// What a Character word stands for.
char16_t rtfCharacter(QByteArrayView word);

}  // namespace indexer
