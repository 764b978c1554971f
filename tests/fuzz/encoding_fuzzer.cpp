// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as text, in the encoding that they look like and in a given one that the first byte
// chooses.
#include <array>
#include <cstddef>
#include <cstdint>

#include "codebook/error.h"
#include "codebook/text/encoding.h"
#include "tests/fuzz/finding.h"
#include "tests/support/transcript_laws.h"

namespace {

constexpr std::array encodings{
    "UTF-8",   "UTF-16",       "UTF-16LE",  "UTF-16BE",    "UTF-32",      "UTF-32LE",  "UTF-32BE",
    "UTF-7",   "windows-1252", "macintosh", "ISO-8859-15", "ISO-2022-JP", "Shift_JIS", "EUC-KR",
    "GB18030", "Big5",         "KOI8-R",    "IBM850",      "HZ",          "SCSU",      "none such"};

void requireLawful(const QByteArray& bytes, const std::optional<QString>& encoding) {
    try {
        const codebook::DecodedText decoded = codebook::decoded(bytes, encoding);
        QStringList broken = tests::brokenLawsOfText(decoded.text);
        if (decoded.encoding.isEmpty()) broken.append(QStringLiteral("Nobody says the encoding."));
        if (decoded.confidence < 0 || decoded.confidence > 100)
            broken.append(QStringLiteral("It is %1 % sure.").arg(decoded.confidence));
        tests::requireNone(broken);
    } catch (const codebook::FormatError& error) {
        tests::requireNone(tests::brokenLawsOfRefusal(error.message(), {}));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1),
                           static_cast<qsizetype>(size - 1));
    requireLawful(bytes, {});
    requireLawful(bytes, QString::fromLatin1(encodings.at(data[0] % encodings.size())));
    return 0;
}
