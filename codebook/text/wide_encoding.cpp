// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// UTF-16 and UTF-32 without a mark. Zero bytes are the sign, but other binary content has them
// too, so a reading must also look like text.
#include <unicode/uchar.h>

#include <algorithm>

#include "codebook/text/encoding_guess.h"

namespace codebook {
namespace {

enum class Order { LittleEndian, BigEndian };

std::uint32_t byteAt(QByteArrayView bytes, qsizetype i) {
    return static_cast<std::uint8_t>(bytes[i]);
}

char16_t unitAt(QByteArrayView bytes, qsizetype i, Order order) {
    const std::uint32_t first = byteAt(bytes, 2 * i);
    const std::uint32_t second = byteAt(bytes, 2 * i + 1);
    return static_cast<char16_t>(order == Order::LittleEndian ? second << 8 | first
                                                              : first << 8 | second);
}

/// Every unit a code point that is no surrogate and not zero: other content is never so by chance.
bool isUtf32(QByteArrayView bytes, Order order) {
    if (bytes.size() % 4 != 0) return false;
    for (qsizetype i = 0; i < bytes.size() / 2; i += 2) {
        const char16_t first = unitAt(bytes, i, order);
        const char16_t second = unitAt(bytes, i + 1, order);
        const char16_t high = order == Order::LittleEndian ? second : first;
        const char16_t low = order == Order::LittleEndian ? first : second;
        if (high > 0x10 || (high == 0 && (low == 0 || (low & 0xF800U) == 0xD800U))) return false;
    }
    return true;
}

bool isWellFormedUtf16(QByteArrayView bytes, Order order) {
    const qsizetype length = bytes.size() / 2;
    for (qsizetype i = 0; i < length; ++i) {
        const char16_t unit = unitAt(bytes, i, order);
        if (unit == 0 || (unit & 0xFC00U) == 0xDC00U) return false;
        if ((unit & 0xFC00U) != 0xD800U) continue;
        if (++i == length || (unitAt(bytes, i, order) & 0xFC00U) != 0xDC00U) return false;
    }
    return true;
}

/// The share of units that text is made of; 0 where the zero bytes speak against the reading.
double textShareOfUtf16(QByteArrayView bytes, Order order) {
    if (bytes.size() % 2 != 0 || !isWellFormedUtf16(bytes, order)) return 0;
    // Files of all characters in order exist, whose later part has zeros on both sides.
    constexpr qsizetype sampled = 2048;
    const qsizetype length = std::min(bytes.size() / 2, sampled);
    qsizetype latin = 0;      // a zero where the high byte belongs
    qsizetype swapped = 0;    // a zero where the low byte belongs
    qsizetype asciiPair = 0;  // two ASCII bytes: eight-bit text with zeros between its records
    qsizetype strange = 0;
    for (qsizetype i = 0; i < length; ++i) {
        const char16_t unit = unitAt(bytes, i, order);
        const auto isAscii = [](unsigned byte) { return 0x20 <= byte && byte < 0x7F; };
        if (isAscii(unit & 0xFFU) && isAscii(static_cast<unsigned>(unit >> 8))) ++asciiPair;
        if ((unit & 0xFFU) == 0) ++swapped;
        if (unit < 0x100) ++latin;
        const bool isControl = u_iscntrl(unit) && !u_isspace(unit);
        const bool isSurrogate = (unit & 0xF800U) == 0xD800U;
        if (isControl || (!isSurrogate && !u_isdefined(unit))) ++strange;
    }
    const bool isShort = length < 32;
    const bool hasLatin = isShort ? 2 * latin > length : 50 * latin >= length;
    const bool looksEightBit = 10 * asciiPair > 9 * (length - latin) && 2 * latin <= length;
    if (!hasLatin || looksEightBit || 8 * swapped > latin) return 0;
    const double share = 1.0 - static_cast<double>(strange) / static_cast<double>(length);
    return share < 0.95 ? 0 : share;
}

}  // namespace

std::optional<EncodingGuess> guessedWideEncoding(QByteArrayView bytes) {
    if (isUtf32(bytes, Order::LittleEndian))
        return EncodingGuess{QStringLiteral("UTF-32LE"), 100, {}};
    if (isUtf32(bytes, Order::BigEndian)) return EncodingGuess{QStringLiteral("UTF-32BE"), 100, {}};
    const double little = textShareOfUtf16(bytes, Order::LittleEndian);
    const double big = textShareOfUtf16(bytes, Order::BigEndian);
    if (little <= 0 && big <= 0) return std::nullopt;
    const bool isLittle = little >= big;
    return EncodingGuess{isLittle ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE"),
                         static_cast<int>(100 * std::max(little, big)),
                         {}};
}

}  // namespace codebook
