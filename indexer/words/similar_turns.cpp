// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/words/similar_turns.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace indexer {

namespace {

constexpr double TermSaturation = 1.2;  // k1
constexpr double LengthShare = 0.75;    // b

/// In how many turns each unit stands.
struct TurnCounts {
    std::vector<std::int32_t> all;
    std::vector<std::int32_t> relevant;
    std::vector<std::uint32_t> words;  // by WordId, in relevant turns
    std::int32_t turns = 0;
    std::int32_t relevantTurns = 0;
    double averageLength = 1;
};

TurnCounts counted(const WordTable& table, const WordUnits& units,
                   const codebook::TurnSet& relevant) {
    TurnCounts counts;
    counts.all.resize(units.size());
    counts.relevant.resize(units.size());
    counts.words.resize(table.size());
    std::vector<std::int32_t> seenIn(units.size(), -1);
    std::int64_t tokens = 0;
    WordSelection(table).forEachTurn([&](const WordTable::InDocument& document, std::int32_t turn,
                                         std::uint32_t first, std::uint32_t end) {
        if (first == end) return;
        const bool isRelevant = relevant.contains(document.document, turn + 1);
        for (std::uint32_t i = first; i < end; ++i) {
            const WordId word = document.words[i];
            if (isRelevant) ++counts.words[word];
            const std::uint32_t unit = units.unitOf(word);
            if (unit == WordUnits::None ||
                std::exchange(seenIn[unit], counts.turns) == counts.turns)
                continue;
            ++counts.all[unit];
            if (isRelevant) ++counts.relevant[unit];
        }
        ++counts.turns;
        if (isRelevant) ++counts.relevantTurns;
        tokens += end - first;
    });
    if (counts.turns > 0)
        counts.averageLength =
            std::max(1.0, static_cast<double>(tokens) / static_cast<double>(counts.turns));
    return counts;
}

double relevanceWeight(const TurnCounts& counts, std::uint32_t unit) {
    const double r = counts.relevant[unit];
    const double n = counts.all[unit];
    const double R = counts.relevantTurns;
    const double N = counts.turns;
    return std::log((r + 0.5) * (N - n - R + r + 0.5) / ((R - r + 0.5) * (n - r + 0.5)));
}

struct ChosenUnit {
    std::uint32_t unit = 0;
    double weight = 0;
    double offer = 0;  // the selection value
};

std::vector<ChosenUnit> chosenUnits(const TurnCounts& counts, int most) {
    std::vector<ChosenUnit> chosen;
    for (std::uint32_t unit = 0; unit < counts.relevant.size(); ++unit) {
        if (counts.relevant[unit] == 0) continue;
        const double weight = relevanceWeight(counts, unit);
        if (weight > 0) chosen.push_back({unit, weight, counts.relevant[unit] * weight});
    }
    std::sort(chosen.begin(), chosen.end(), [](const ChosenUnit& left, const ChosenUnit& right) {
        return left.offer != right.offer ? left.offer > right.offer : left.unit < right.unit;
    });
    if (chosen.size() > static_cast<std::size_t>(std::max(most, 1)))
        chosen.resize(static_cast<std::size_t>(std::max(most, 1)));
    return chosen;
}

/// The turn's score and, in `turn.terms`, what makes it.
void rate(SimilarTurn& turn, const std::vector<std::int32_t>& frequencies,
          const std::vector<SpeakingTerm>& terms, double relativeLength) {
    std::vector<double> parts(terms.size());
    for (std::uint32_t term = 0; term < terms.size(); ++term) {
        const double count = frequencies[term];
        if (count == 0) continue;
        parts[term] = terms[term].weight * (TermSaturation + 1) * count /
                      (TermSaturation * (1 - LengthShare + LengthShare * relativeLength) + count);
        turn.score += parts[term];
        turn.terms.push_back(term);
    }
    std::stable_sort(turn.terms.begin(), turn.terms.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return parts[a] > parts[b]; });
}

}  // namespace

SimilarTurns similarTurns(const WordTable& table, const codebook::TurnSet& relevant,
                          const codebook::TurnSet& candidates, const SimilarOptions& options) {
    const WordUnits units(table, {WordUnit::Stem, false});
    const TurnCounts counts = counted(table, units, relevant);
    SimilarTurns similar;
    similar.relevant = counts.relevantTurns;
    std::vector<std::uint32_t> termOf(units.size(), WordUnits::None);
    for (const ChosenUnit& chosen : chosenUnits(counts, options.terms)) {
        termOf[chosen.unit] = static_cast<std::uint32_t>(similar.terms.size());
        similar.terms.push_back({named(table, units, chosen.unit, counts.words),
                                 counts.relevant[chosen.unit], counts.all[chosen.unit],
                                 chosen.weight});
    }
    std::vector<std::int32_t> frequencies(similar.terms.size());
    WordSelection(table, &candidates)
        .forEachTurn([&](const WordTable::InDocument& document, std::int32_t turn,
                         std::uint32_t first, std::uint32_t end) {
            if (first == end || relevant.contains(document.document, turn + 1)) return;
            ++similar.candidates;
            std::fill(frequencies.begin(), frequencies.end(), 0);
            bool isAny = false;
            for (std::uint32_t i = first; i < end; ++i) {
                const std::uint32_t unit = units.unitOf(document.words[i]);
                if (unit == WordUnits::None || termOf[unit] == WordUnits::None) continue;
                ++frequencies[termOf[unit]];
                isAny = true;
            }
            if (!isAny) return;
            SimilarTurn found{document.document,
                              turn + 1,
                              document.block.turns[static_cast<std::size_t>(turn)].words,
                              0,
                              {}};
            rate(found, frequencies, similar.terms,
                 static_cast<double>(end - first) / counts.averageLength);
            similar.turns.push_back(std::move(found));
        });
    std::stable_sort(
        similar.turns.begin(), similar.turns.end(),
        [](const SimilarTurn& left, const SimilarTurn& right) { return left.score > right.score; });
    if (similar.turns.size() > static_cast<std::size_t>(std::max(options.turns, 0)))
        similar.turns.resize(static_cast<std::size_t>(std::max(options.turns, 0)));
    return similar;
}

}  // namespace indexer
