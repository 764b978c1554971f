// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/words/hit_order.h"

#include <algorithm>
#include <numeric>

#include "codebook/text/collation.h"

namespace indexer {

namespace {

constexpr WordId NoWord = UINT32_MAX;
using Words = std::array<WordId, 3>;

/// The word that the key means at the place.
WordId wordAt(const WordTable::InDocument& document, codebook::Span span, HitKey key) {
    const auto& begins = document.block.begins;
    const auto tokenFrom = [&](std::int32_t position) {
        return std::lower_bound(begins.begin(), begins.end(),
                                static_cast<std::uint32_t>(std::max(position, 0))) -
               begins.begin();
    };
    const auto offset = static_cast<std::ptrdiff_t>(key);
    std::ptrdiff_t token = 0;
    if (key == HitKey::Found)
        token = tokenFrom(span.begin);
    else if (key <= HitKey::Left3)
        token = tokenFrom(span.begin) - (offset - static_cast<std::ptrdiff_t>(HitKey::Left1)) - 1;
    else
        token = tokenFrom(span.end) + offset - static_cast<std::ptrdiff_t>(HitKey::Right1);
    if (token < 0 || token >= static_cast<std::ptrdiff_t>(document.words.size())) return NoWord;
    return document.words[static_cast<std::size_t>(token)];
}

/// Each word's place in the order of the language, from 1; 0: no word.
std::vector<std::uint32_t> ranksOf(const WordTable& table, const std::vector<Words>& used,
                                   const QString& language) {
    std::vector<std::uint32_t> ranks(table.size());
    std::vector<std::pair<QString, WordId>> words;
    for (const Words& of : used)
        for (const WordId word : of)
            if (word != NoWord && std::exchange(ranks[word], 1U) == 0)
                words.emplace_back(table.form(word), word);
    const codebook::Collator collator(language);
    std::sort(words.begin(), words.end(), [&](const auto& left, const auto& right) {
        const int order = collator.compare(left.first, right.first);
        return order != 0 ? order < 0 : left.second < right.second;
    });
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        // The same word of two languages is one word here.
        if (i == 0 || words[i].first != words[i - 1].first) ++rank;
        ranks[words[i].second] = rank;
    }
    return ranks;
}

}  // namespace

std::vector<std::uint32_t> hitOrder(const WordTable& table, const std::vector<WordPlace>& places,
                                    const std::array<HitKey, 3>& keys, const QString& language) {
    std::vector<std::uint32_t> order(places.size());
    std::iota(order.begin(), order.end(), 0U);
    std::vector<Words> words(places.size(), Words{NoWord, NoWord, NoWord});
    for (std::size_t i = 0; i < places.size(); ++i) {
        const WordTable::InDocument* const document = table.find(places[i].first);
        if (!document) continue;
        for (std::size_t k = 0; k < keys.size() && keys[k] != HitKey::Place; ++k)
            words[i][k] = wordAt(*document, places[i].second, keys[k]);
    }
    const std::vector<std::uint32_t> ranks = ranksOf(table, words, language);
    const auto rank = [&](WordId word) { return word == NoWord ? 0 : ranks[word]; };
    std::sort(order.begin(), order.end(), [&](std::uint32_t left, std::uint32_t right) {
        for (std::size_t k = 0; k < keys.size(); ++k) {
            const std::uint32_t a = rank(words[left][k]);
            const std::uint32_t b = rank(words[right][k]);
            if (a != b) return a < b;
        }
        return places[left] < places[right];
    });
    return order;
}

}  // namespace indexer
