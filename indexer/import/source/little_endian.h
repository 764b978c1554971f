// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers in the binary files of strangers: no place is outside them, only empty.
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <cstdint>

namespace indexer {

/// The byte there, 0 outside.
inline std::uint8_t byteAt(QByteArrayView bytes, std::uint64_t at) {
    const auto size = static_cast<std::uint64_t>(bytes.size());
    return at < size ? static_cast<std::uint8_t>(bytes[static_cast<qsizetype>(at)]) : 0;
}

inline std::uint16_t shortAt(QByteArrayView bytes, std::uint64_t at) {
    return static_cast<std::uint16_t>(byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8U));
}

inline std::uint32_t longAt(QByteArrayView bytes, std::uint64_t at) {
    return shortAt(bytes, at) | (std::uint32_t{shortAt(bytes, at + 2)} << 16U);
}

/// As much of that part as there is.
inline QByteArrayView partAt(QByteArrayView bytes, std::uint64_t at, std::uint64_t length) {
    const auto size = static_cast<std::uint64_t>(bytes.size());
    if (at >= size) return {};
    return bytes.sliced(static_cast<qsizetype>(at),
                        static_cast<qsizetype>(std::min(length, size - at)));
}

}  // namespace indexer
