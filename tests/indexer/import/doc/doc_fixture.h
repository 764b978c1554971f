// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Old Word documents made for a test: the least that makes one (MS-DOC in MS-CFB).
#pragma once

#include <QByteArray>
#include <QStringList>

namespace tests {

/// A Word 97 document of these paragraphs, each a piece of its own: every other one in the single
/// bytes of Windows-1252, where that has all its characters.
QByteArray docOf(const QStringList& paragraphs);

}  // namespace tests
