// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/rtf/rtf_tokens.h"

#include <algorithm>
#include <limits>

namespace indexer {

namespace {

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLineEnd(char c) { return c == '\r' || c == '\n'; }
bool isPlain(char c) { return c != '\\' && c != '{' && c != '}' && !isLineEnd(c); }

int hexDigit(char c) {
    if (isDigit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// A view of one byte that lives as long as the program.
QByteArrayView byteView(int byte) {
    static const QByteArray all = [] {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i) bytes.append(static_cast<char>(i));
        return bytes;
    }();
    return QByteArrayView(all).sliced(byte, 1);
}

}  // namespace

RtfTokens::RtfTokens(QByteArrayView bytes) : m_bytes(bytes) {}

RtfTokens::Token RtfTokens::next() {
    while (m_at < m_bytes.size() && isLineEnd(m_bytes[m_at])) ++m_at;
    if (m_at == m_bytes.size()) return {};
    const char first = m_bytes[m_at];
    if (first == '\\') return escape();
    if (first == '{' || first == '}') {
        ++m_at;
        return {first == '{' ? Kind::GroupBegin : Kind::GroupEnd, {}};
    }
    const qsizetype begin = m_at;
    while (m_at < m_bytes.size() && isPlain(m_bytes[m_at])) ++m_at;
    return {Kind::Text, m_bytes.sliced(begin, m_at - begin)};
}

RtfTokens::Token RtfTokens::escape() {
    if (++m_at == m_bytes.size()) return {};
    const char sign = m_bytes[m_at];
    if (isLetter(sign)) return word();
    ++m_at;
    if (sign == '\'') return hexByte();
    if (isLineEnd(sign)) return {Kind::Word, "par"};
    if (sign == '\t') return {Kind::Word, "tab"};
    const bool isItself = sign == '\\' || sign == '{' || sign == '}';
    return {isItself ? Kind::Text : Kind::Word, m_bytes.sliced(m_at - 1, 1)};
}

RtfTokens::Token RtfTokens::hexByte() {
    if (m_at + 2 > m_bytes.size()) {
        m_at = m_bytes.size();
        return {};
    }
    const int high = hexDigit(m_bytes[m_at]);
    const int low = hexDigit(m_bytes[m_at + 1]);
    if (high < 0 || low < 0) return {Kind::Text, {}};
    m_at += 2;
    return {Kind::Byte, byteView(high * 16 + low)};
}

RtfTokens::Token RtfTokens::word() {
    const qsizetype begin = m_at;
    while (m_at < m_bytes.size() && isLetter(m_bytes[m_at])) ++m_at;
    Token token{Kind::Word, m_bytes.sliced(begin, m_at - begin)};
    number(token);
    // One space ends the word and is no text.
    if (m_at < m_bytes.size() && m_bytes[m_at] == ' ') ++m_at;
    if (token.bytes == QByteArrayView("bin") && token.number > 0) {
        m_isCutShort = m_isCutShort || token.number > m_bytes.size() - m_at;
        m_at += std::min<qsizetype>(token.number, m_bytes.size() - m_at);
    }
    return token;
}

void RtfTokens::number(Token& token) {
    qsizetype at = m_at;
    const bool isNegative = at < m_bytes.size() && m_bytes[at] == '-';
    if (isNegative) ++at;
    if (at == m_bytes.size() || !isDigit(m_bytes[at])) return;
    constexpr std::int64_t Largest = std::numeric_limits<std::int32_t>::max();
    std::int64_t value = 0;
    for (; at < m_bytes.size() && isDigit(m_bytes[at]); ++at)
        value = std::min(Largest, value * 10 + (m_bytes[at] - '0'));
    token.hasNumber = true;
    token.number = static_cast<std::int32_t>(isNegative ? -value : value);
    m_at = at;
}

}  // namespace indexer
