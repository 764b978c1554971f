// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every JSON file that comes in must be before it is parsed, and how its errors are said.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace codebook {

/// @throws FormatError if the bytes are empty, more than the limit, or not UTF-8
void requireJsonText(const QByteArray& bytes, const QString& fileName, qsizetype mostBytes);

/// @param byte where the parser stopped, from 1
/// @throws FormatError naming line and byte, always
[[noreturn]] void refuseJson(const QByteArray& bytes, const QString& fileName, std::size_t byte,
                             const char* detail);

}  // namespace codebook
