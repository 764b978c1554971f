// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/rtf/rtf_body.h"

#include <QRegularExpression>

#include <algorithm>

#include "indexer/import/source/words.h"

namespace indexer {

namespace {

constexpr std::size_t DeepestGroup = 1'000;
constexpr qsizetype LongestValue = 1'000;

bool isAboveAscii(QByteArrayView bytes) {
    return std::any_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0x80U; });
}

bool isBlank(QStringView characters) { return characters.trimmed().isEmpty(); }

/// Line ends of whatever kind as one, and no other control characters.
QString withoutControls(QStringView characters) {
    QString kept;
    kept.reserve(characters.size());
    for (const QChar c : characters) {
        if (c == u'\r' || c == u'\v' || c == u'\f')
            kept += u'\n';
        else if (c >= u' ' || c == u'\t' || c == u'\n')
            kept += c;
    }
    return kept;
}

}  // namespace

RtfBody::RtfBody(QByteArrayView rtf, const SourceFile& file, TextFlow& flow, RtfFonts& fonts,
                 FlowTally& tally)
    : m_file(file),
      m_text(flow),
      m_mainFlow(flow),
      m_commentFlow(m_commentText),
      m_fonts(fonts),
      m_tally(tally),
      m_tokens(rtf),
      m_states(1),
      m_isRawUnicode(isAboveAscii(rtf) && QUtf8StringView(rtf.data(), rtf.size()).isValidUtf8()) {}

void RtfBody::walk() {
    while (take(m_tokens.next())) {
    }
    flush();
    m_tally.isCutShort = m_states.size() > 1 || m_tokens.isCutShort();
    while (m_states.size() > 1) endGroup();
    m_flow->finish();
    const QByteArrayView rest = m_tokens.rest();
    m_tally.goesOn = std::any_of(rest.begin(), rest.end(),
                                 [](char c) { return c != '}' && c != '\x7F' && c > ' '; });
}

/// False after the last group's end, and after the file's.
bool RtfBody::take(const RtfTokens::Token& token) {
    switch (token.kind) {
        case RtfTokens::Kind::GroupBegin:
            beginGroup();
            return true;
        case RtfTokens::Kind::GroupEnd:
            if (m_states.size() > 1) endGroup();
            return m_states.size() > 1;
        case RtfTokens::Kind::Word:
            if (!state().isSkipped) word(token);
            return true;
        case RtfTokens::Kind::Byte:
        case RtfTokens::Kind::Text:
            if (!state().isSkipped) takeBytes(token.bytes, token.kind == RtfTokens::Kind::Text);
            return true;
        case RtfTokens::Kind::End:
            break;
    }
    return false;
}

void RtfBody::beginGroup() {
    flush();
    m_bytesToSkip = 0;
    m_isStarred = false;
    if (m_states.size() > DeepestGroup) throw m_file.refusal(Words::tr("it nests too deeply"));
    m_states.push_back(state());
    state().closing = Closing::Nothing;
}

void RtfBody::endGroup() {
    flush();
    m_bytesToSkip = 0;
    m_isStarred = false;
    const Closing closing = state().closing;
    m_states.pop_back();
    close(closing);
}

void RtfBody::close(Closing closing) {
    switch (closing) {
        case Closing::Note:
            m_flow->endNote();
            break;
        case Closing::Box:
            m_flow->endBox();
            break;
        case Closing::Instruction:
            symbolField();
            break;
        case Closing::Nothing:
            break;
        default:
            closeComment(closing);
            break;
    }
}

void RtfBody::closeComment(Closing closing) {
    const QString value = m_value.trimmed();
    switch (closing) {
        case Closing::CommentBegin:
            m_text.openMark(commentRange(value));
            break;
        case Closing::CommentEnd:
            m_text.closeMark(commentRange(value));
            break;
        case Closing::CommentAuthor:
            m_author = value;
            break;
        case Closing::CommentReference:
            m_comment = value;
            break;
        default:
            m_flow->finish();
            m_flow = &m_mainFlow;
            m_text.openMark(commentReference(m_comment));
            m_comments.push_back(
                {m_comment, {}, std::exchange(m_author, {}), m_commentText.text()});
            break;
    }
}

void RtfBody::takeBytes(QByteArrayView bytes, bool isRaw) {
    const qsizetype skipped = std::min(m_bytesToSkip, bytes.size());
    m_bytesToSkip -= skipped;
    bytes = bytes.sliced(skipped);
    if (bytes.isEmpty() || state().sink == Sink::Nowhere) return;
    const bool isUnicode = isRaw && m_isRawUnicode && isAboveAscii(bytes);
    if (isUnicode != m_areBytesUnicode) flush();
    m_areBytesUnicode = isUnicode;
    m_bytes.append(bytes.data(), bytes.size());
}

void RtfBody::flush() {
    if (m_bytes.isEmpty()) return;
    const int font = state().sink == Sink::FontName ? -1 : state().font;
    const QString characters = m_fonts.decoded(m_bytes, font, m_areBytesUnicode);
    m_bytes.clear();
    text(withoutControls(characters));
}

void RtfBody::text(QStringView characters) {
    switch (state().sink) {
        case Sink::Body:
            bodyText(characters);
            break;
        case Sink::Margin:
            m_tally.hasMargins = m_tally.hasMargins || !isBlank(characters);
            break;
        case Sink::ListText:
            m_tally.hasListMarks = m_tally.hasListMarks || !isBlank(characters);
            break;
        case Sink::Instruction:
        case Sink::Value:
            if (m_value.size() < LongestValue) m_value += characters;
            break;
        case Sink::FontName: {
            const qsizetype end = characters.indexOf(u';');
            m_fonts.appendName(m_definedFont, end < 0 ? characters : characters.left(end));
            break;
        }
        case Sink::Nowhere:
            break;
    }
}

void RtfBody::bodyText(QStringView characters) {
    if (characters.isEmpty()) return;
    const State& now = state();
    if (now.isDeleted && !m_wasDeleted) ++m_tally.deletions;
    m_wasDeleted = now.isDeleted;
    if (now.isDeleted) return;
    if (now.isInserted && !m_wasInserted) ++m_tally.insertions;
    m_wasInserted = now.isInserted;
    m_tally.hasHidden = m_tally.hasHidden || now.isHidden;
    m_flow->append(characters, level());
}

int RtfBody::level() {
    const State& now = state();
    return now.isInTable ? std::max(1, now.tableLevel) : now.tableLevel > 1 ? now.tableLevel : 0;
}

/// Word keeps a symbol in the field's instruction: SYMBOL 74 \f "Wingdings".
void RtfBody::symbolField() {
    static const QRegularExpression symbol(
        QStringLiteral("^\\s*SYMBOL\\s+(0x[0-9a-f]+|\\d+)(?:.*\\\\f\\s*\"?([^\"\\\\]+))?"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = symbol.match(m_value);
    if (!match.hasMatch() || !isBody()) return;
    const char32_t code = match.captured(1).toUInt(nullptr, 0);
    if (code == 0 || code > 0x10FFFFU || QChar::isSurrogate(code)) return;
    state().hasSymbol = true;
    const QString font = match.captured(2).trimmed();
    const bool isPrivate = !font.isEmpty() && (code < 0x100U || code >= 0xF000U);
    bodyText(isPrivate ? m_fonts.symbol(font, code) : QString::fromUcs4(&code, 1));
}

}  // namespace indexer
