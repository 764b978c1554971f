// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/coded_pieces.h"

#include <algorithm>
#include <array>

namespace codebook {

namespace {

struct Event {
    std::int32_t at;
    std::int32_t coder;
    std::int32_t change;
};

std::vector<Event> eventsOf(const std::vector<CoderSpan>& spans) {
    std::vector<Event> events;
    events.reserve(2 * spans.size());
    for (const CoderSpan& span : spans) {
        if (span.units.isEmpty()) continue;
        const auto coder = static_cast<std::int32_t>(span.coder);
        events.push_back({span.units.begin, coder, 1});
        events.push_back({span.units.end, coder, -1});
    }
    std::sort(events.begin(), events.end(),
              [](const Event& a, const Event& b) { return a.at < b.at; });
    return events;
}

}  // namespace

std::vector<CodedPiece> codedPieces(const std::vector<CoderSpan>& spans) {
    const std::vector<Event> events = eventsOf(spans);
    std::array<std::int32_t, 64> open{};
    CoderBits coders = 0;
    std::vector<CodedPiece> pieces;
    for (std::size_t i = 0; i < events.size();) {
        const std::int32_t at = events[i].at;
        for (; i < events.size() && events[i].at == at; ++i) {
            const auto coder = static_cast<std::size_t>(events[i].coder);
            open[coder] += events[i].change;
            const CoderBits bit = CoderBits{1} << coder;
            coders = open[coder] > 0 ? coders | bit : coders & ~bit;
        }
        if (coders == 0) continue;
        const std::int32_t next = events[i].at;  // an open span has an end
        if (!pieces.empty() && pieces.back().units.end == at && pieces.back().coders == coders)
            pieces.back().units.end = next;
        else
            pieces.push_back({{at, next}, coders});
    }
    return pieces;
}

Levelled levelBoundaries(std::vector<CodedPiece>& pieces, CoderBits all, std::int32_t tolerance) {
    Levelled levelled;
    const auto isWhole = [&](std::size_t i) { return (pieces[i].coders & all) == all; };
    const auto touches = [&](std::size_t left) {
        return pieces[left].units.end == pieces[left + 1].units.begin;
    };
    std::vector<std::size_t> near;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (isWhole(i) || pieces[i].units.length() > tolerance) continue;
        const bool follows = i > 0 && touches(i - 1) && isWhole(i - 1);
        const bool precedes = i + 1 < pieces.size() && touches(i) && isWhole(i + 1);
        if (follows || precedes) near.push_back(i);
    }
    for (const std::size_t i : near) {
        pieces[i].coders |= all;
        ++levelled.boundaries;
        levelled.units += pieces[i].units.length();
    }
    return levelled;
}

}  // namespace codebook
