// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/verbatim_places.h"

#include <unordered_map>

namespace codebook {

namespace {

constexpr std::size_t mostPlaces = 64;
/// Code points that are compared, all in all; repetitive texts could ask for far more.
constexpr std::int64_t mostCompared = 400'000'000;

/// Polynomial, modulo 2^64, of shortestVerbatim code points (Karp and Rabin, 1987). What it finds
/// is compared letter by letter.
class RollingHash {
   public:
    explicit RollingHash(const WeighedText& text) : m_text(text) {
        for (std::int32_t i = 0; i + 1 < shortestVerbatim; ++i) m_highest *= factor;
    }

    std::uint64_t at(std::int32_t begin) const {
        std::uint64_t hash = 0;
        for (std::int32_t i = begin; i < begin + shortestVerbatim; ++i)
            hash = hash * factor + m_text.at(i);
        return hash;
    }
    std::uint64_t next(std::uint64_t hash, std::int32_t begin) const {
        return (hash - m_text.at(begin) * m_highest) * factor + m_text.at(begin + shortestVerbatim);
    }

   private:
    static constexpr std::uint64_t factor = 0x9E3779B97F4A7C15ULL;
    const WeighedText& m_text;
    std::uint64_t m_highest = 1;
};

struct Beginnings {
    std::vector<std::int32_t> inOld;
    std::vector<std::int32_t> inNew;
};
using BeginningsByHash = std::unordered_map<std::uint64_t, Beginnings>;

void collect(const WeighedText& text, BeginningsByHash& wanted,
             std::vector<std::int32_t> Beginnings::*places) {
    if (wanted.empty() || text.length() < shortestVerbatim) return;
    const RollingHash hashes(text);
    std::uint64_t hash = hashes.at(0);
    for (std::int32_t at = 0;; ++at) {
        if (const auto found = wanted.find(hash); found != wanted.end())
            if (auto& all = found->second.*places; all.size() <= mostPlaces) all.push_back(at);
        if (at + shortestVerbatim == text.length()) return;
        hash = hashes.next(hash, at);
    }
}

/// The one place of the words among the beginnings; nothing where there is none or another.
std::optional<std::int32_t> onlyPlace(const WeighedText& text, std::u32string_view words,
                                      const std::vector<std::int32_t>& begins,
                                      std::int64_t& compared) {
    if (begins.size() > mostPlaces) return std::nullopt;
    std::optional<std::int32_t> only;
    for (const std::int32_t begin : begins) {
        const std::u32string_view from = text.all().substr(static_cast<std::size_t>(begin));
        if (from.size() < words.size()) continue;
        std::size_t same = 0;
        while (same < words.size() && from[same] == words[same]) ++same;
        compared += static_cast<std::int64_t>(same) + 1;
        if (compared > mostCompared) return std::nullopt;
        if (same < words.size()) continue;
        if (only) return std::nullopt;
        only = begin;
    }
    return only;
}

}  // namespace

std::vector<std::optional<Span>> verbatimPlaces(const WeighedText& oldText,
                                                const WeighedText& newText,
                                                const std::vector<Span>& spans) {
    std::vector<std::optional<Span>> places(spans.size());
    const RollingHash hashes(oldText);
    const auto isLongEnough = [&](Span span) {
        return oldText.weight(span) >= shortestVerbatim && span.length() <= newText.length();
    };
    BeginningsByHash wanted;
    for (const Span span : spans)
        if (isLongEnough(span)) wanted.try_emplace(hashes.at(span.begin));
    collect(oldText, wanted, &Beginnings::inOld);
    collect(newText, wanted, &Beginnings::inNew);
    std::int64_t compared = 0;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (!isLongEnough(spans[i])) continue;
        const Beginnings& begins = wanted.at(hashes.at(spans[i].begin));
        const std::u32string_view words = oldText.slice(spans[i]);
        const auto now = onlyPlace(newText, words, begins.inNew, compared);
        if (!now || !onlyPlace(oldText, words, begins.inOld, compared)) continue;
        places[i] = Span{*now, *now + spans[i].length()};
    }
    return places;
}

}  // namespace codebook
