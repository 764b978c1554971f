// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text seen as lines: a paragraph each in most formats.
#pragma once

#include <QStringView>

#include <vector>

namespace indexer {

/// UTF-16 units in the whole text; the line end is left out.
struct TextLine {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isBlank = false;    ///< nothing but white space
    bool isHeading = false;  ///< "# Heading" of Markdown, or a line underlined with === or ---
};

/// The lines of the first @p length units. An underline belongs to its heading.
std::vector<TextLine> linesOf(QStringView text, qsizetype length);

/// True where lines were broken at a margin, so that a paragraph is a block between blank lines.
bool isHardWrapped(const std::vector<TextLine>& lines);

}  // namespace indexer
