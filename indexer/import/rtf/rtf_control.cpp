// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the control words do to the walk.
#include <algorithm>

#include "indexer/import/rtf/rtf_body.h"
#include "indexer/import/rtf/rtf_encoding.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

/// More than any book has; a list of them fits into memory.
constexpr int MostPieces = 10'000'000;

bool isDestination(RtfWord word) {
    return word > RtfWord::Star || word == RtfWord::UnicodePairText;
}

/// \deleted and \deleted1 switch on, \deleted0 off.
bool isOn(const RtfTokens::Token& token) { return !token.hasNumber || token.number != 0; }

}  // namespace

void RtfBody::word(const RtfTokens::Token& token) {
    const RtfWord word = rtfWord(token.bytes);
    if (word == RtfWord::Character && m_bytesToSkip > 0) {
        --m_bytesToSkip;
        return;
    }
    m_bytesToSkip = 0;
    if (word == RtfWord::Star) {
        m_isStarred = true;
        return;
    }
    if (std::exchange(m_isStarred, false) && !isDestination(word)) {
        flush();
        state().isSkipped = true;
        return;
    }
    if (word == RtfWord::Other) return;
    flush();
    if (word == RtfWord::Character) {
        const QChar character(rtfCharacter(token.bytes));
        text(QStringView(&character, 1));
    } else if (!documentWord(word, token) && !characterWord(word, token) &&
               !structureWord(word, token)) {
        destination(word);
    }
}

bool RtfBody::documentWord(RtfWord word, const RtfTokens::Token& token) {
    switch (word) {
        case RtfWord::Ansi:
            return true;  // which is what is taken without it
        case RtfWord::Macintosh:
            m_fonts.setDocumentEncoding(QStringLiteral("macintosh"));
            return true;
        case RtfWord::Pc:
            m_fonts.setDocumentEncoding(encodingOfCodePage(437));
            return true;
        case RtfWord::PcLatin1:
            m_fonts.setDocumentEncoding(encodingOfCodePage(850));
            return true;
        case RtfWord::AnsiCodePage:
            m_fonts.setDocumentEncoding(encodingOfCodePage(token.number));
            return true;
        case RtfWord::DefaultFont:
            m_defaultFont = token.number;
            state().font = token.number;
            return true;
        case RtfWord::Font:
            fontWord(token.number);
            return true;
        case RtfWord::FontCharset:
            if (state().sink == Sink::FontName) m_fonts.setCharset(m_definedFont, token.number);
            return true;
        case RtfWord::FontCodePage:
            if (state().sink == Sink::FontName) m_fonts.setCodePage(m_definedFont, token.number);
            return true;
        default:
            return false;
    }
}

void RtfBody::fontWord(int number) {
    if (state().sink == Sink::FontName)
        m_definedFont = number;
    else
        state().font = number;
}

bool RtfBody::characterWord(RtfWord word, const RtfTokens::Token& token) {
    State& now = state();
    switch (word) {
        case RtfWord::Unicode:
            unicode(token.number);
            return true;
        case RtfWord::UnicodeSkip:
            now.bytesBesideUnicode = std::max(0, token.number);
            return true;
        case RtfWord::Plain:
            now.font = m_defaultFont;
            now.isHidden = now.isDeleted = now.isInserted = false;
            return true;
        case RtfWord::Hidden:
            now.isHidden = isOn(token);
            return true;
        case RtfWord::Deleted:
            now.isDeleted = isOn(token);
            return true;
        case RtfWord::Inserted:
            now.isInserted = isOn(token);
            return true;
        default:
            return false;
    }
}

/// Signed 16 bits as the format has it; some programs write the number as it is.
void RtfBody::unicode(std::int32_t number) {
    m_bytesToSkip = state().bytesBesideUnicode;
    const auto code = static_cast<char32_t>(number < 0 ? number + 0x10000 : number);
    if (code == 0 || code > 0x10FFFFU) return;
    if (QChar::isSurrogate(code)) {
        const QChar half(static_cast<char16_t>(code));
        text(QStringView(&half, 1));
        return;
    }
    const bool isPrivate = code >= 0xF000U && code < 0xF100U;
    QString shown = isPrivate ? m_fonts.shown(code, state().font) : QString::fromUcs4(&code, 1);
    if (shown == QLatin1String("\r") || shown == QLatin1String("\v")) shown = u'\n';
    if (code >= 0x20U || shown == QLatin1String("\t") || shown == QLatin1String("\n")) text(shown);
}

bool RtfBody::structureWord(RtfWord word, const RtfTokens::Token& token) {
    State& now = state();
    switch (word) {
        case RtfWord::ParagraphDefaults:
            now.isInTable = false;
            now.tableLevel = 0;
            return true;
        case RtfWord::InTable:
            now.isInTable = true;
            return true;
        case RtfWord::TableLevel:
            now.tableLevel = token.number;
            return true;
        case RtfWord::NestedRow:
            if (isBody() || now.isRowEnd) m_flow->endRow(std::max(2, level()));
            return true;
        case RtfWord::Paragraph:
        case RtfWord::Section:
        case RtfWord::RowDefaults:
        case RtfWord::Cell:
        case RtfWord::Row:
        case RtfWord::NestedCell:
            if (isBody()) tableWord(word);
            return true;
        default:
            return false;
    }
}

void RtfBody::tableWord(RtfWord word) {
    countPiece();
    if (word == RtfWord::Paragraph && !state().isDeleted)
        m_flow->endParagraph(level());
    else if (word == RtfWord::Paragraph)
        m_flow->joinParagraphs();
    else if (word == RtfWord::Section)
        m_flow->endSection();
    else if (word == RtfWord::RowDefaults)
        m_flow->announceRow();
    else if (word == RtfWord::Cell)
        m_flow->endCell(1);
    else if (word == RtfWord::NestedCell)
        m_flow->endCell(std::max(2, level()));
    else
        m_flow->endRow(1);
}

void RtfBody::countPiece() {
    if (++m_pieces > MostPieces)
        throw m_file.refusal(
            Words::tr("it has more than ten million paragraphs, cells and the like"));
}

qsizetype RtfBody::extent() const {
    return m_text.charactersAppended() + m_tally.pictures + m_tally.embedded;
}

}  // namespace indexer
