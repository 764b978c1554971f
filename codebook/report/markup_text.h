// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Anybody's text, written so that a format reads it as text.
#pragma once

#include <QString>

namespace codebook {

/// With U+FFFD for what XML 1.0 cannot hold, not even as a reference; escaping is left to the
/// writer.
QString xmlText(const QString& text);
/// For HTML and XHTML; line ends as <br/>, and without control characters.
QString htmlText(const QString& text);
/// For LaTeX; line ends as blanks.
QString latexText(const QString& text);
/// For GitHub's Markdown inside a line; line ends as <br>.
QString markdownText(const QString& text);

}  // namespace codebook
