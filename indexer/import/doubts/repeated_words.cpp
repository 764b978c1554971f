// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/doubts/repeated_words.h"

#include <QHash>

#include <functional>

#include "codebook/text/segmentation.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

constexpr std::size_t MostSentences = 4;
constexpr std::size_t MostWords = 8;
/// A clause said five times over, word for word, is hardly ever speech; "yes" and "no" are, and
/// "ja / nej" in turn are.
constexpr int ManyTimes = 5;
constexpr int ManyTimesForFewWords = 10;

struct Cycle {
    std::size_t begin = 0;
    std::size_t period = 0;
    int rounds = 0;
};

/// The cycles of up to `longest` elements, the shortest period first, none within another.
/// @param needed rounds that a cycle must have, from its place and period
std::vector<Cycle> cyclesOf(const std::vector<int>& ids, std::size_t longest,
                            const std::function<int(std::size_t, std::size_t)>& needed) {
    std::vector<Cycle> cycles;
    for (std::size_t begin = 0; begin < ids.size();) {
        Cycle found;
        for (std::size_t period = 1; period <= longest && found.rounds == 0; ++period) {
            std::size_t end = begin + period;
            while (end < ids.size() && ids[end] == ids[end - period]) ++end;
            if (end > ids.size()) break;
            const int rounds = static_cast<int>((end - begin) / period);
            if (rounds > 1 && rounds >= needed(begin, period)) found = {begin, period, rounds};
        }
        if (found.rounds == 0) {
            ++begin;
            continue;
        }
        cycles.push_back(found);
        begin += found.period * static_cast<std::size_t>(found.rounds);
    }
    return cycles;
}

class Numbers {
   public:
    int of(const QString& words) {
        const auto known = m_numbers.constFind(words);
        return known != m_numbers.constEnd()
                   ? *known
                   : *m_numbers.insert(words, static_cast<int>(m_numbers.size()));
    }

   private:
    QHash<QString, int> m_numbers;
};

std::vector<Doubt> repeatedSentences(const std::vector<SpokenSentence>& sentences) {
    Numbers numbers;
    std::vector<int> ids;
    ids.reserve(sentences.size());
    for (const SpokenSentence& sentence : sentences) ids.push_back(numbers.of(sentence.key));
    const auto needed = [&](std::size_t begin, std::size_t period) {
        int words = 0;
        for (std::size_t i = begin; i < begin + period; ++i) words += sentences[i].words;
        return words >= (period == 1 ? 3 : 4) ? ManyTimes : ManyTimesForFewWords;
    };
    std::vector<Doubt> doubts;
    for (const Cycle& cycle : cyclesOf(ids, MostSentences, needed)) {
        const std::size_t last =
            cycle.begin + cycle.period * static_cast<std::size_t>(cycle.rounds);
        const QString what =
            cycle.period == 1
                ? Words::tr("The same sentence comes %1 times in a row.").arg(cycle.rounds)
                : Words::tr("The same %1 sentences come %2 times in a row.")
                      .arg(cycle.period)
                      .arg(cycle.rounds);
        doubts.push_back({{sentences[cycle.begin].span.begin, sentences[last - 1].span.end},
                          sentences[cycle.begin].turn,
                          DoubtKind::Repeat,
                          cycle.rounds,
                          what});
    }
    return doubts;
}

/// "and then and then and then …" without a full stop.
void addRepeatsWithin(const SpokenSentence& sentence, QStringView written, const QString& language,
                      std::vector<Doubt>& doubts) {
    Numbers numbers;
    std::vector<int> ids;
    const codebook::OffsetMap offsets(written);
    const std::vector<codebook::Span> words = codebook::words(written, language);
    ids.reserve(words.size());
    for (const codebook::Span& word : words)
        ids.push_back(numbers.of(offsets.slice(written, word).toString().toCaseFolded()));
    const auto needed = [](std::size_t, std::size_t period) {
        return period < 3 ? ManyTimesForFewWords : ManyTimes;
    };
    for (const Cycle& cycle : cyclesOf(ids, MostWords, needed)) {
        const std::size_t last =
            cycle.begin + cycle.period * static_cast<std::size_t>(cycle.rounds);
        const auto at = [&](std::int32_t position) { return sentence.span.begin + position; };
        doubts.push_back({{at(words[cycle.begin].begin), at(words[last - 1].end)},
                          sentence.turn,
                          DoubtKind::Repeat,
                          cycle.rounds,
                          Words::tr("Within a sentence the same words come %1 times in a row.")
                              .arg(cycle.rounds)});
    }
}

}  // namespace

std::vector<Doubt> repeatedWords(const QString& text, const codebook::OffsetMap& offsets,
                                 const std::vector<SpokenSentence>& sentences,
                                 const QString& language) {
    std::vector<Doubt> doubts = repeatedSentences(sentences);
    const std::size_t ofSentences = doubts.size();
    std::size_t next = 0;
    for (const SpokenSentence& sentence : sentences) {
        while (next < ofSentences && doubts[next].span.end <= sentence.span.begin) ++next;
        const bool isRepeated = next < ofSentences && doubts[next].span.overlaps(sentence.span);
        if (!isRepeated && sentence.words >= ManyTimesForFewWords)
            addRepeatsWithin(sentence, offsets.slice(text, sentence.span), language, doubts);
    }
    return doubts;
}

}  // namespace indexer
