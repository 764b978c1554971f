// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/encoding.h"

#include <array>

#include "codebook/error.h"
#include "codebook/text/converter.h"
#include "codebook/text/encoding_guess.h"
#include "codebook/words.h"

namespace codebook {
namespace {

/// ICU counts in 32 bits, and a byte can become two units of two bytes.
constexpr qsizetype largestSizeInBytes = qsizetype{1} << 29;

struct Mark {
    QByteArrayView bytes;
    QLatin1String encoding;
};

/// The mark that the bytes begin with, or null. UTF-32 first: its mark begins as UTF-16's does.
const Mark* byteOrderMark(QByteArrayView bytes) {
    static const std::array marks = {
        Mark{QByteArrayView("\xFF\xFE\x00\x00", 4), QLatin1String("UTF-32LE")},
        Mark{QByteArrayView("\x00\x00\xFE\xFF", 4), QLatin1String("UTF-32BE")},
        Mark{QByteArrayView("\xEF\xBB\xBF", 3), QLatin1String("UTF-8")},
        Mark{QByteArrayView("\xFF\xFE", 2), QLatin1String("UTF-16LE")},
        Mark{QByteArrayView("\xFE\xFF", 2), QLatin1String("UTF-16BE")},
    };
    for (const Mark& mark : marks)
        if (bytes.startsWith(mark.bytes)) return &mark;
    return nullptr;
}

DecodedText read(QByteArrayView bytes, const QString& encoding, EncodingEvidence evidence) {
    std::optional<Converted> conversion = converted(bytes, encoding);
    if (!conversion)
        throw FormatError(Words::tr("There is no text encoding called “%1”.").arg(encoding));
    if (conversion->text.startsWith(QChar(QChar::ByteOrderMark))) conversion->text.remove(0, 1);
    DecodedText result;
    result.text = std::move(conversion->text);
    result.encoding = preferredName(encoding);
    result.evidence = evidence;
    result.invalidBytes = conversion->invalidBytes;
    return result;
}

DecodedText readGuessed(QByteArrayView bytes, const EncodingGuess& guess) {
    DecodedText result = read(bytes, guess.encoding, EncodingEvidence::Detected);
    result.confidence = guess.confidence;
    result.alternatives = guess.alternatives;
    return result;
}

DecodedText readUnmarked(QByteArrayView bytes) {
    if (bytes.contains('\0')) {
        const std::optional<EncodingGuess> wide = guessedWideEncoding(bytes);
        if (wide) return readGuessed(bytes, *wide);
        throw FormatError(
            Words::tr("The content is not text: byte %1 is zero.").arg(bytes.indexOf('\0') + 1));
    }
    if (const std::optional<EncodingGuess> escaped = guessedEscapedEncoding(bytes))
        return readGuessed(bytes, *escaped);
    if (std::optional<QString> text = fromStrictUtf8(bytes)) {
        DecodedText result;
        result.text = std::move(*text);
        result.encoding = QStringLiteral("UTF-8");
        return result;
    }
    return readGuessed(bytes, guessedEncoding(bytes));
}

}  // namespace

DecodedText decoded(const QByteArray& bytes, const std::optional<QString>& encoding) {
    if (bytes.size() > largestSizeInBytes)
        throw FormatError(Words::tr("The text is larger than 512 MB."));
    const Mark* mark = byteOrderMark(bytes);
    DecodedText result;
    if (encoding) {
        result = read(bytes, *encoding, EncodingEvidence::Given);
    } else if (mark != nullptr) {
        result = read(QByteArrayView(bytes).sliced(mark->bytes.size()), mark->encoding,
                      EncodingEvidence::ByteOrderMark);
    } else {
        result = readUnmarked(bytes);
    }
    const qsizetype null = result.text.indexOf(QChar(QChar::Null));
    if (null >= 0)
        throw FormatError(
            Words::tr("The content is not text: character %1 is zero when read as %2.")
                .arg(null + 1)
                .arg(result.encoding));
    result.text = withLineFeeds(std::move(result.text));
    return result;
}

QString withLineFeeds(QString text) {
    const qsizetype first = text.indexOf(QLatin1Char('\r'));
    if (first < 0) return text;
    QChar* const begin = text.data();
    const QChar* const end = begin + text.size();
    QChar* out = begin + first;
    for (const QChar* in = out; in < end; ++in) {
        const bool isReturn = *in == QLatin1Char('\r');
        if (isReturn && in + 1 < end && in[1] == QLatin1Char('\n')) ++in;
        *out++ = isReturn ? QChar(QLatin1Char('\n')) : *in;
    }
    text.truncate(out - begin);
    return text;
}

}  // namespace codebook
