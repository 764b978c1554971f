// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/corrected_words.h"

#include <algorithm>

namespace codebook {

namespace {

constexpr std::int32_t longestPassage = 120;
constexpr std::int32_t longestWord = 60;
constexpr std::size_t mostWords = 80;
/// Of a hundred letters, how many must remain. Any two sentences of a language share about half of
/// their letters in order, so a passage must be the more alike.
constexpr int likeWord = 60;
constexpr int likePassage = 75;

/// The longest common subsequence of two short pieces.
class LetterMatch {
   public:
    LetterMatch(const WeighedText& oldText, Span before, const WeighedText& newText, Span after)
        : m_old(oldText),
          m_new(newText),
          m_before(before),
          m_after(after),
          m_width(static_cast<std::size_t>(after.length()) + 1),
          m_lengths((static_cast<std::size_t>(before.length()) + 1) * m_width) {
        for (std::int32_t i = before.length() - 1; i >= 0; --i)
            for (std::int32_t j = after.length() - 1; j >= 0; --j)
                common(i, j) = isSame(i, j) ? static_cast<std::uint16_t>(common(i + 1, j + 1) + 1)
                                            : std::max(common(i + 1, j), common(i, j + 1));
    }

    std::vector<EqualRun> runs() const {
        std::vector<EqualRun> found;
        std::int32_t i = 0;
        std::int32_t j = 0;
        while (i < m_before.length() && j < m_after.length()) {
            if (isSame(i, j)) {
                const std::int32_t oldAt = m_before.begin + i++;
                const std::int32_t newAt = m_after.begin + j++;
                if (!found.empty() && found.back().oldEnd() == oldAt &&
                    found.back().newEnd() == newAt)
                    ++found.back().length;
                else
                    found.push_back({oldAt, newAt, 1});
            } else if (common(i + 1, j) >= common(i, j + 1)) {
                ++i;
            } else {
                ++j;
            }
        }
        return found;
    }

   private:
    bool isSame(std::int32_t i, std::int32_t j) const {
        return m_old.at(m_before.begin + i) == m_new.at(m_after.begin + j);
    }
    std::uint16_t& common(std::int32_t i, std::int32_t j) {
        return m_lengths[static_cast<std::size_t>(i) * m_width + static_cast<std::size_t>(j)];
    }
    std::uint16_t common(std::int32_t i, std::int32_t j) const {
        return m_lengths[static_cast<std::size_t>(i) * m_width + static_cast<std::size_t>(j)];
    }

    const WeighedText& m_old;
    const WeighedText& m_new;
    Span m_before;
    Span m_after;
    std::size_t m_width;
    std::vector<std::uint16_t> m_lengths;  // of what two ends of the pieces share
};

std::int32_t weightOf(const WeighedText& oldText, const std::vector<EqualRun>& runs) {
    std::int32_t weight = 0;
    for (const EqualRun& run : runs) weight += oldText.weight({run.oldBegin, run.oldEnd()});
    return weight;
}

std::vector<Span> wordsIn(const WeighedText& text, Span within) {
    std::vector<Span> words;
    for (const Span token : tokensOf(text, within))
        if (text.isInWord(token.begin)) words.push_back(token);
    return words;
}

class Passage {
   public:
    Passage(const WeighedText& oldText, const WeighedText& newText, DiffBudget& budget)
        : m_old(oldText), m_new(newText), m_budget(budget) {}

    /// The letters that two pieces share, if they are that many in a hundred; else nothing.
    std::vector<EqualRun> alike(Span before, Span after, int percent) {
        const std::int32_t needed =
            (m_old.weight(before) + m_new.weight(after)) * percent;  // of 200
        // What differs so much in length cannot be alike.
        if (std::min(m_old.weight(before), m_new.weight(after)) * 200 < needed ||
            !m_budget.spend(std::int64_t{before.length()} * after.length()))
            return {};
        std::vector<EqualRun> runs = LetterMatch(m_old, before, m_new, after).runs();
        if (weightOf(m_old, runs) * 200 < needed) return {};
        return runs;
    }

    /// Pairs words so that as many letters as possible remain, in order.
    std::vector<EqualRun> wordByWord(Span before, Span after) {
        const std::vector<Span> oldWords = wordsIn(m_old, before);
        const std::vector<Span> newWords = wordsIn(m_new, after);
        if (oldWords.empty() || newWords.empty() || oldWords.size() > mostWords ||
            newWords.size() > mostWords)
            return {};
        const std::size_t width = newWords.size() + 1;
        std::vector<std::vector<EqualRun>> pairs(oldWords.size() * newWords.size());
        std::vector<std::int32_t> best((oldWords.size() + 1) * width);
        const auto at = [&](std::size_t i, std::size_t j) -> std::int32_t& {
            return best[i * width + j];
        };
        for (std::size_t i = oldWords.size(); i-- > 0;)
            for (std::size_t j = newWords.size(); j-- > 0;) {
                auto& pair = pairs[i * newWords.size() + j];
                if (oldWords[i].length() <= longestWord && newWords[j].length() <= longestWord)
                    pair = alike(oldWords[i], newWords[j], likeWord);
                at(i, j) = std::max(
                    {at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + weightOf(m_old, pair)});
            }
        std::vector<EqualRun> runs;
        for (std::size_t i = 0, j = 0; i < oldWords.size() && j < newWords.size();) {
            if (at(i, j) == at(i + 1, j)) {
                ++i;
            } else if (at(i, j) == at(i, j + 1)) {
                ++j;
            } else {
                const auto& pair = pairs[i++ * newWords.size() + j++];
                runs.insert(runs.end(), pair.begin(), pair.end());
            }
        }
        return runs;
    }

   private:
    const WeighedText& m_old;
    const WeighedText& m_new;
    DiffBudget& m_budget;
};

std::vector<EqualRun> innerRuns(const WeighedText& oldText, Span before, const WeighedText& newText,
                                Span after, DiffBudget& budget) {
    Passage passage(oldText, newText, budget);
    if (before.length() <= longestPassage && after.length() <= longestPassage)
        if (auto runs = passage.alike(before, after, likePassage); !runs.empty()) return runs;
    constexpr std::int32_t longest = longestWord * static_cast<std::int32_t>(mostWords);
    if (before.length() > longest || after.length() > longest) return {};
    return passage.wordByWord(before, after);
}

}  // namespace

std::vector<EqualRun> correctedWords(const WeighedText& oldText, Span before,
                                     const WeighedText& newText, Span after, DiffBudget& budget) {
    std::vector<EqualRun> runs;
    std::int32_t same = 0;
    const auto most = [&] { return std::min(before.length(), after.length()); };
    while (same < most() && oldText.at(before.begin + same) == newText.at(after.begin + same))
        ++same;
    if (same > 0) runs.push_back({before.begin, after.begin, same});
    before.begin += same;
    after.begin += same;
    same = 0;
    while (same < most() && oldText.at(before.end - same - 1) == newText.at(after.end - same - 1))
        ++same;
    before.end -= same;
    after.end -= same;
    const std::vector<EqualRun> between = innerRuns(oldText, before, newText, after, budget);
    runs.insert(runs.end(), between.begin(), between.end());
    if (same > 0) runs.push_back({before.end, after.end, same});
    return runs;
}

}  // namespace codebook
