// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers by which Windows and RTF name encodings, and the fonts that carry them.
#pragma once

#include <QString>

namespace indexer {

/// The encoding of a Windows or Macintosh code page, in a name that codebook/text converts from;
/// empty where there is none.
QString encodingOfCodePage(int codePage);

/// Of a font's character set (\fcharset); empty for the document's own and for unknown ones.
QString encodingOfCharset(int charset);

constexpr int SymbolCharset = 2;

}  // namespace indexer
