// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that were moved: where they stand now, if there is only one place that it can be.
#pragma once

#include <optional>
#include <vector>

#include "codebook/text/span.h"
#include "codebook/text/weighed_text.h"

namespace codebook {

/// Shorter words may stand anywhere.
inline constexpr std::int32_t shortestVerbatim = 16;

/// For each span of the old text, its place in the new text, where its words stand exactly once in
/// either text and are at least shortestVerbatim code points. One pass over each text for all
/// spans together. Words that begin as very many places of a text do are not looked for.
std::vector<std::optional<Span>> verbatimPlaces(const WeighedText& oldText,
                                                const WeighedText& newText,
                                                const std::vector<Span>& spans);

}  // namespace codebook
