// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes become text here, and the text says how: by its mark, by being valid, by a guess, or by
// order.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace codebook {

enum class EncodingEvidence : std::uint8_t {
    ByteOrderMark,  ///< the bytes say it themselves
    StrictUtf8,     ///< every byte sequence is valid UTF-8 (plain ASCII included)
    Detected,       ///< a guess; see confidence and alternatives
    Given,          ///< the person said so
};

struct DecodedText {
    QString text;      ///< without byte order mark, line ends as LF, invalid bytes as U+FFFD
    QString encoding;  ///< MIME name where there is one, else IANA's: "UTF-8", "windows-1252"
    EncodingEvidence evidence = EncodingEvidence::StrictUtf8;
    int confidence = 100;           ///< of a detection, 0–100
    QStringList alternatives;       ///< next best guesses, best first
    std::int32_t invalidBytes = 0;  ///< places where bytes meant nothing and U+FFFD stands

    /// A guess that is as likely wrong as right: a person should look.
    bool isDoubtful() const { return evidence == EncodingEvidence::Detected && confidence < 50; }
};

/// Decodes a whole file: byte order mark (UTF-8, 16, 32), else UTF-16 or 32 by where zero bytes
/// stand, else strict UTF-8, else a guess. The guess takes UTF-8 with some damage for UTF-8, and
/// weighs the candidates of ICU's detector by whether their letters, quotes and dashes can stand
/// where they do, so that some Swedish words suffice; MacRoman, IBM850 and ISO-8859-15, which the
/// detector does not know, are tried the same way. Bytes that only Windows-1252 gives a character
/// (0x80–0x9F) decide between it and ISO-8859-1. A byte order mark never becomes text.
/// @param encoding what the person said; any name that ICU has a converter for.
/// @throws FormatError if the given encoding has no converter, if the bytes are no text at all
/// (NULs), or if they are more than 512 MB.
DecodedText decoded(const QByteArray& bytes, const std::optional<QString>& encoding = {});

/// CRLF and CR become LF; all else is kept as it is.
QString withLineFeeds(QString text);

}  // namespace codebook
