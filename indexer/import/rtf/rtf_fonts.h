// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// In RTF a byte means what the character set of its font says, and fonts of one document have
// different ones.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <map>
#include <optional>
#include <set>

namespace indexer {

class RtfFonts {
   public:
    /// @param given the encoding that the person said, which overrules every font but symbols
    explicit RtfFonts(std::optional<QString> given);

    /// Of the bytes in fonts that say nothing of their own.
    void setDocumentEncoding(const QString& encoding);
    void setCharset(int font, int charset);
    void setCodePage(int font, int codePage);
    /// A part of the font's name.
    void appendName(int font, QStringView part);

    /// @param isUnicode bytes that stand in the file as they are where all such are UTF-8
    QString decoded(QByteArrayView bytes, int number, bool isUnicode);
    /// The character itself, or what a symbol font makes of it.
    QString shown(char32_t character, int number);
    /// What a sign of that symbol font looks like, else its private character.
    QString symbol(const QString& fontName, char32_t code);

    /// Places where bytes meant nothing.
    int invalidBytes() const { return m_invalidBytes; }
    /// Fonts whose private characters stand in the text.
    const std::set<QString>& symbolFonts() const { return m_symbolFonts; }

   private:
    struct Font {
        QString name;
        QString encoding;
        bool isSymbol = false;
    };
    const Font* font(int number) const;
    QString encodingOf(const Font* font) const;

    std::optional<QString> m_given;
    QString m_documentEncoding;
    std::map<int, Font> m_fonts;
    std::set<QString> m_symbolFonts;
    int m_invalidBytes = 0;
};

}  // namespace indexer
