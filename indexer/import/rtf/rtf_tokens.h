// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rich Text Format 1.9.1 as a stream of tokens: groups, control words, bytes. Knows no meaning but
// that of \bin, whose bytes are nobody's words.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>

namespace indexer {

class RtfTokens {
   public:
    enum class Kind : std::uint8_t {
        GroupBegin,
        GroupEnd,
        Word,  ///< \word or \wordN; also \~ and its like, whose word is the one sign
        Byte,  ///< \'hh
        Text,  ///< bytes as they stand in the file, without line ends
        End,
    };
    struct Token {
        Kind kind = Kind::End;
        QByteArrayView bytes;    ///< of a Word without number, of a Byte, of a Text
        bool hasNumber = false;  ///< of a Word
        std::int32_t number = 0;
    };

    /// The bytes must outlive the tokens.
    explicit RtfTokens(QByteArrayView bytes);
    /// After the last one, End again and again.
    Token next();
    /// What no token has been made of yet.
    QByteArrayView rest() const { return m_bytes.sliced(m_at); }
    /// Bytes that a \bin promised and the file does not hold.
    bool isCutShort() const { return m_isCutShort; }

   private:
    Token escape();
    Token hexByte();
    Token word();
    void number(Token& token);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isCutShort = false;
};

}  // namespace indexer
