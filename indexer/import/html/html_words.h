// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of a page whose places are counted in its text nodes: every unit of a node knows where
// it went.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace indexer {

struct HtmlWords {
    QString text;   ///< paragraphs one a line, table cells apart by tabs, white space collapsed
    QString nodes;  ///< the text nodes put together, as the page has them
    /// Element n: the place in `text`, in code points, of UTF-16 unit n of `nodes`; the end
    /// included.
    std::vector<std::int32_t> places;
};

/// Reads a page or a fragment of one; none where it nests too deep or is too broken to be read to
/// its end.
std::optional<HtmlWords> htmlWords(const QString& html);

}  // namespace indexer
