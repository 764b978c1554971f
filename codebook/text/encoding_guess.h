// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which encoding bytes are in when they do not say it. Used where files are decoded.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace codebook {

struct EncodingGuess {
    QString encoding;
    int confidence = 0;  ///< 0–100
    QStringList alternatives;
};

/// UTF-16 or UTF-32 without a mark, told by where the zero bytes stand; nothing where they stand
/// as in no text.
std::optional<EncodingGuess> guessedWideEncoding(QByteArrayView bytes);

/// ISO 2022, which is seven-bit and would pass as ASCII but for its escape sequences.
std::optional<EncodingGuess> guessedEscapedEncoding(QByteArrayView bytes);

/// The encoding of bytes that are not valid UTF-8; always gives one, windows-1252 if nothing
/// speaks for another.
EncodingGuess guessedEncoding(QByteArrayView bytes);

}  // namespace codebook
