// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which tints lie under which words of a line, so that words stay legible however many codings
// overlap there.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "codebook/text/span.h"

namespace app {

/// A coding that shall be tinted, by a number that its owner knows.
struct Tinted {
    codebook::Span span;
    std::int32_t coding = 0;
};

/// A stretch with the same codings all through it, which share the line's height as bands.
struct TintBands {
    static constexpr std::size_t Most = 4;

    codebook::Span span;
    std::array<std::int32_t, Most> codings{};  ///< from the top
    std::size_t count = 0;                     ///< of those drawn
    std::size_t all = 0;                       ///< also of those for which there is no room

    bool operator==(const TintBands&) const = default;
};

/// Stretches in order, those without codings left out. Where more than four overlap, the first four
/// of `tinted` are drawn.
std::vector<TintBands> tintBands(codebook::Span line, const std::vector<Tinted>& tinted);

}  // namespace app
