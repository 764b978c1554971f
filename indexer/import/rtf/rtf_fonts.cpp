// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/rtf/rtf_fonts.h"

#include <algorithm>

#include "codebook/text/converter.h"
#include "indexer/import/flow/docx_symbols.h"
#include "indexer/import/rtf/rtf_encoding.h"

namespace indexer {

namespace {

constexpr qsizetype LongestName = 200;

bool isAscii(QByteArrayView bytes) {
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

}  // namespace

RtfFonts::RtfFonts(std::optional<QString> given)
    : m_given(std::move(given)), m_documentEncoding(QStringLiteral("windows-1252")) {}

void RtfFonts::setDocumentEncoding(const QString& encoding) {
    if (!encoding.isEmpty()) m_documentEncoding = encoding;
}

void RtfFonts::setCharset(int font, int charset) {
    m_fonts[font].isSymbol = charset == SymbolCharset;
    m_fonts[font].encoding = encodingOfCharset(charset);
}

void RtfFonts::setCodePage(int font, int codePage) {
    const QString encoding = encodingOfCodePage(codePage);
    if (!encoding.isEmpty()) m_fonts[font].encoding = encoding;
}

void RtfFonts::appendName(int font, QStringView part) {
    QString& name = m_fonts[font].name;
    if (name.size() < LongestName) name += part.left(LongestName);
}

const RtfFonts::Font* RtfFonts::font(int number) const {
    const auto found = m_fonts.find(number);
    return found == m_fonts.end() ? nullptr : &found->second;
}

QString RtfFonts::encodingOf(const Font* font) const {
    if (m_given) return *m_given;
    return font == nullptr || font->encoding.isEmpty() ? m_documentEncoding : font->encoding;
}

QString RtfFonts::decoded(QByteArrayView bytes, int number, bool isUnicode) {
    const Font* const used = font(number);
    if (used != nullptr && used->isSymbol) {
        QString text;
        for (const char byte : bytes) text += shown(static_cast<unsigned char>(byte), number);
        return text;
    }
    if (isAscii(bytes)) return QString::fromLatin1(bytes);
    const QString encoding = isUnicode && !m_given ? QStringLiteral("UTF-8") : encodingOf(used);
    const auto conversion = codebook::converted(bytes, encoding);
    if (!conversion) return QString::fromLatin1(bytes);
    m_invalidBytes += conversion->invalidBytes;
    return conversion->text;
}

QString RtfFonts::shown(char32_t character, int number) {
    const Font* const used = font(number);
    const bool isSign =
        (character > 0x20U && character < 0x100U) || (character >= 0xF020U && character < 0xF100U);
    if (used != nullptr && used->isSymbol && isSign) return symbol(used->name, character);
    return QString::fromUcs4(&character, 1);
}

QString RtfFonts::symbol(const QString& fontName, char32_t code) {
    QString plain = plainSymbol(fontName, code);
    if (!plain.isEmpty()) return plain;
    m_symbolFonts.insert(fontName);
    return QChar(static_cast<char16_t>(0xF000U + (code & 0xFFU)));
}

}  // namespace indexer
