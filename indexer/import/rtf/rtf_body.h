// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rich Text Format to plain text: groups, what they are for, and how their bytes become characters.
// Word, LibreOffice, WordPad, TextEdit and dictation programs write it, each in its own dialect.
#pragma once

#include <vector>

#include "indexer/import/flow/end_marked_flow.h"
#include "indexer/import/flow/flow_tally.h"
#include "indexer/import/flow/source_comments.h"
#include "indexer/import/rtf/rtf_fonts.h"
#include "indexer/import/rtf/rtf_tokens.h"
#include "indexer/import/rtf/rtf_words.h"
#include "indexer/import/source/importer.h"

namespace indexer {

/// Walks one document; the text goes into a flow that the caller owns.
class RtfBody {
   public:
    /// @param rtf the file's bytes from the first brace on
    RtfBody(QByteArrayView rtf, const SourceFile& file, TextFlow& flow, RtfFonts& fonts,
            FlowTally& tally);
    /// Everything to the end of the outermost group, or of the file.
    /// @throws codebook::FormatError if groups nest deeper than 1,000, or paragraphs and cells are
    /// more than ten million
    void walk();
    /// What was written beside the text; its marks are in the flow.
    const std::vector<WrittenComment>& comments() const { return m_comments; }

   private:
    enum class Sink : std::uint8_t {
        Body,
        Nowhere,
        Margin,
        ListText,
        Instruction,
        Value,
        FontName
    };
    enum class Closing : std::uint8_t {
        Nothing,
        Note,
        Box,
        Instruction,
        Comment,
        CommentBegin,
        CommentEnd,
        CommentAuthor,
        CommentReference,
    };
    /// What a group inherits from the one around it, and what its end does.
    struct State {
        Sink sink = Sink::Body;
        Sink sinkOfPair = Sink::Body;
        Closing closing = Closing::Nothing;
        bool isSkipped = false;
        bool isRowEnd = false;  ///< in the properties that end the row of a nested table
        bool isShapeProperty = false;
        bool isObject = false;
        bool hasSymbol = false;  ///< the field's result is said by its instruction
        qsizetype extentBeforeShape = 0;
        int font = -1;
        int bytesBesideUnicode = 1;
        int tableLevel = 0;
        bool isInTable = false;
        bool isHidden = false;
        bool isDeleted = false;
        bool isInserted = false;
    };
    State& state() { return m_states.back(); }
    bool isBody() { return state().sink == Sink::Body; }
    int level();

    bool take(const RtfTokens::Token& token);
    void beginGroup();
    void endGroup();
    void close(Closing closing);
    void closeComment(Closing closing);
    void takeBytes(QByteArrayView bytes, bool isRaw);
    void flush();
    void text(QStringView characters);
    void bodyText(QStringView characters);
    void symbolField();

    void word(const RtfTokens::Token& token);
    bool documentWord(RtfWord word, const RtfTokens::Token& token);
    bool characterWord(RtfWord word, const RtfTokens::Token& token);
    bool structureWord(RtfWord word, const RtfTokens::Token& token);
    void tableWord(RtfWord word);
    void fontWord(int number);
    void unicode(std::int32_t number);
    void destination(RtfWord word);
    void contentDestination(RtfWord word);
    void commentDestination(RtfWord word);
    void noteOrBox(RtfWord word);
    void countPiece();
    qsizetype extent() const;

    const SourceFile& m_file;
    TextFlow& m_text;
    EndMarkedFlow m_mainFlow;
    TextFlow m_commentText;
    EndMarkedFlow m_commentFlow;
    EndMarkedFlow* m_flow = &m_mainFlow;
    RtfFonts& m_fonts;
    FlowTally& m_tally;
    RtfTokens m_tokens;
    std::vector<State> m_states;
    QByteArray m_bytes;  ///< of the text whose characters are not known yet
    bool m_areBytesUnicode = false;
    bool m_isRawUnicode = false;  ///< bytes above ASCII stand in the file as they are, in UTF-8
    bool m_isStarred = false;
    qsizetype m_bytesToSkip = 0;  ///< after \u, the same character in bytes
    int m_defaultFont = -1;
    int m_definedFont = -1;
    QString m_value;  ///< of a field's instruction, or of what is said about a comment
    QString m_author;
    QString m_comment;  ///< the name of the one that is open
    std::vector<WrittenComment> m_comments;
    bool m_wasDeleted = false;
    bool m_wasInserted = false;
    int m_pieces = 0;
};

}  // namespace indexer
