// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/text_diff.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "codebook/text/corrected_words.h"
#include "codebook/text/sequence_diff.h"

namespace codebook {

namespace {

/// Two texts of 2 MB without anything in common cost a tenth of this.
constexpr std::int64_t budgetInSteps = 300'000'000;
/// A line of so many code points without blanks that is the same in both texts is the same line,
/// whatever was changed around it.
constexpr std::int32_t telling = 12;
/// Dropping a run makes the change around it larger, so that its neighbours may have to go too.
constexpr int mostRounds = 16;

struct Run : EqualRun {
    bool isTelling = false;
};

/// Numbers for pieces of text: equal ones get equal numbers.
class PieceNumbers {
   public:
    std::int32_t number(std::u32string_view piece) {
        return m_numbers.try_emplace(piece, static_cast<std::int32_t>(m_numbers.size()))
            .first->second;
    }
    std::vector<std::int32_t> numbers(const WeighedText& text, const std::vector<Span>& pieces) {
        std::vector<std::int32_t> all;
        all.reserve(pieces.size());
        for (const Span piece : pieces) all.push_back(number(text.slice(piece)));
        return all;
    }
    std::int32_t count() const { return static_cast<std::int32_t>(m_numbers.size()); }

   private:
    std::unordered_map<std::u32string_view, std::int32_t> m_numbers;
};

class Diff {
   public:
    Diff(const WeighedText& oldText, const WeighedText& newText)
        : m_old(oldText), m_new(newText), m_budget(budgetInSteps) {}

    TextDiff result() {
        compareLines();
        compareBetween([&](Span before, Span after, std::vector<Run>& found) {
            compareTokens(before, after, found);
        });
        dropChance();
        compareBetween([&](Span before, Span after, std::vector<Run>& found) {
            for (const EqualRun& run : correctedWords(m_old, before, m_new, after, m_budget))
                found.push_back({run, false});
        });
        dropChance();
        TextDiff diff;
        diff.runs.assign(m_runs.begin(), m_runs.end());
        diff.moved = std::move(m_moved);
        return diff;
    }

   private:
    void compareLines() {
        const std::vector<Span> oldLines = linesOf(m_old);
        const std::vector<Span> newLines = linesOf(m_new);
        PieceNumbers numbers;
        const auto left = numbers.numbers(m_old, oldLines);
        const auto right = numbers.numbers(m_new, newLines);
        const auto matches = sequenceMatches(left, right, numbers.count(), m_budget);
        std::vector<std::int32_t> matchOf(oldLines.size(), -1);
        std::vector<bool> isMatched(newLines.size());
        for (const SequenceMatch& match : matches) {
            for (std::int32_t i = 0; i < match.length; ++i) {
                matchOf[static_cast<std::size_t>(match.left + i)] = match.right + i;
                isMatched[static_cast<std::size_t>(match.right + i)] = true;
            }
            m_runs.push_back(lineRun(oldLines, match.left, newLines, match.right, match.length));
        }
        join();
        findMoved(oldLines, newLines, left, right, numbers.count(), matchOf, isMatched);
    }

    /// Lines that match, with the line ends between them and, where both have one, behind them.
    Run lineRun(const std::vector<Span>& oldLines, std::int32_t oldAt,
                const std::vector<Span>& newLines, std::int32_t newAt, std::int32_t count) const {
        const std::int32_t oldBegin = oldLines[static_cast<std::size_t>(oldAt)].begin;
        const std::int32_t newBegin = newLines[static_cast<std::size_t>(newAt)].begin;
        std::int32_t oldEnd = oldLines[static_cast<std::size_t>(oldAt + count - 1)].end;
        const std::int32_t newEnd = newLines[static_cast<std::size_t>(newAt + count - 1)].end;
        bool isTelling = false;
        for (std::int32_t i = oldAt; i < oldAt + count && !isTelling; ++i)
            isTelling = m_old.weight(oldLines[static_cast<std::size_t>(i)]) >= telling;
        if (oldEnd < m_old.length() && newEnd < m_new.length()) ++oldEnd;
        return {{oldBegin, newBegin, oldEnd - oldBegin}, isTelling};
    }

    void findMoved(const std::vector<Span>& oldLines, const std::vector<Span>& newLines,
                   const std::vector<std::int32_t>& left, const std::vector<std::int32_t>& right,
                   std::int32_t numbers, const std::vector<std::int32_t>& matchOf,
                   std::vector<bool> isMatched) {
        std::vector<std::int32_t> oldCount(static_cast<std::size_t>(numbers));
        std::vector<std::int32_t> newCount(static_cast<std::size_t>(numbers));
        std::vector<std::int32_t> newAt(static_cast<std::size_t>(numbers));
        for (const std::int32_t number : left) ++oldCount[static_cast<std::size_t>(number)];
        for (std::size_t i = 0; i < right.size(); ++i) {
            ++newCount[static_cast<std::size_t>(right[i])];
            newAt[static_cast<std::size_t>(right[i])] = static_cast<std::int32_t>(i);
        }
        const auto isFree = [&](std::int32_t oldLine, std::int32_t newLine) {
            const auto from = static_cast<std::size_t>(oldLine);
            const auto to = static_cast<std::size_t>(newLine);
            return from < left.size() && to < right.size() && matchOf[from] < 0 && !isMatched[to] &&
                   left[from] == right[to];
        };
        std::int32_t done = 0;  // old lines that moved already
        for (std::int32_t i = 0; i < static_cast<std::int32_t>(left.size()); ++i) {
            const auto number = static_cast<std::size_t>(left[static_cast<std::size_t>(i)]);
            const bool isUnique = oldCount[number] == 1 && newCount[number] == 1;
            if (i < done || !isUnique || !isFree(i, newAt[number]) ||
                m_old.weight(oldLines[static_cast<std::size_t>(i)]) < telling)
                continue;
            const std::int32_t to = newAt[number];
            std::int32_t before = 0;
            while (i - before > done && to > before && isFree(i - before - 1, to - before - 1))
                ++before;
            std::int32_t after = 1;
            while (isFree(i + after, to + after)) ++after;
            for (std::int32_t line = to - before; line < to + after; ++line)
                isMatched[static_cast<std::size_t>(line)] = true;
            m_moved.push_back(lineRun(oldLines, i - before, newLines, to - before, before + after));
            done = i + after;
        }
    }

    void compareTokens(Span before, Span after, std::vector<Run>& found) {
        const std::vector<Span> oldTokens = tokensOf(m_old, before);
        const std::vector<Span> newTokens = tokensOf(m_new, after);
        PieceNumbers numbers;
        const auto left = numbers.numbers(m_old, oldTokens);
        const auto right = numbers.numbers(m_new, newTokens);
        for (const SequenceMatch& match : sequenceMatches(left, right, numbers.count(), m_budget)) {
            const std::int32_t begin = oldTokens[static_cast<std::size_t>(match.left)].begin;
            const auto last = static_cast<std::size_t>(match.left + match.length - 1);
            found.push_back({{begin, newTokens[static_cast<std::size_t>(match.right)].begin,
                              oldTokens[last].end - begin},
                             false});
        }
    }

    /// Calls `compare` for every stretch that was replaced, and puts what it finds in between.
    template <class Compare>
    void compareBetween(Compare compare) {
        std::vector<Run> all;
        std::int32_t oldAt = 0;
        std::int32_t newAt = 0;
        const auto gap = [&](std::int32_t oldEnd, std::int32_t newEnd) {
            if (oldAt < oldEnd && newAt < newEnd) compare({oldAt, oldEnd}, {newAt, newEnd}, all);
        };
        for (const Run& run : m_runs) {
            gap(run.oldBegin, run.newBegin);
            all.push_back(run);
            oldAt = run.oldEnd();
            newAt = run.newEnd();
        }
        gap(m_old.length(), m_new.length());
        m_runs = std::move(all);
        join();
    }

    void join() {
        std::vector<Run> joined;
        for (const Run& run : m_runs) {
            const bool continues = !joined.empty() && joined.back().oldEnd() == run.oldBegin &&
                                   joined.back().newEnd() == run.newBegin;
            if (!continues) {
                joined.push_back(run);
                continue;
            }
            joined.back().length += run.length;
            joined.back().isTelling = joined.back().isTelling || run.isTelling;
        }
        m_runs = std::move(joined);
    }

    /// How much was replaced between two runs, or a run and an end of the texts. What was only
    /// taken out or put in is no replacement.
    std::int32_t replaced(Span before, Span after) const {
        return std::min(m_old.weight(before), m_new.weight(after));
    }

    void dropChance() {
        for (int round = 0; round < mostRounds; ++round) {
            std::vector<Run> kept;
            std::int32_t oldAt = 0;
            std::int32_t newAt = 0;
            for (std::size_t i = 0; i < m_runs.size(); ++i) {
                const Run& run = m_runs[i];
                const bool isLast = i + 1 == m_runs.size();
                const std::int32_t oldNext = isLast ? m_old.length() : m_runs[i + 1].oldBegin;
                const std::int32_t newNext = isLast ? m_new.length() : m_runs[i + 1].newBegin;
                const std::int32_t beside =
                    std::min(replaced({oldAt, run.oldBegin}, {newAt, run.newBegin}),
                             replaced({run.oldEnd(), oldNext}, {run.newEnd(), newNext}));
                const std::int32_t weight = m_old.weight({run.oldBegin, run.oldEnd()});
                if (!run.isTelling && weight * 2 < beside) continue;
                kept.push_back(run);
                oldAt = run.oldEnd();
                newAt = run.newEnd();
            }
            const bool isDone = kept.size() == m_runs.size();
            m_runs = std::move(kept);
            if (isDone) return;
        }
    }

    const WeighedText& m_old;
    const WeighedText& m_new;
    DiffBudget m_budget;
    std::vector<Run> m_runs;
    std::vector<EqualRun> m_moved;
};

}  // namespace

TextDiff textDiff(const WeighedText& oldText, const WeighedText& newText) {
    return Diff(oldText, newText).result();
}

}  // namespace codebook
