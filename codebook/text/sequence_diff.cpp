// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/sequence_diff.h"

#include <algorithm>

namespace codebook {

namespace {

/// So often anchors divide a stretch further; each time costs one look at its elements.
constexpr int mostDivisions = 48;
/// Elements that differ in a stretch without anchors, at most; its memory grows with the square.
constexpr std::int32_t mostDifferences = 1'000;

struct Stretch {
    std::int32_t leftBegin = 0;
    std::int32_t leftEnd = 0;
    std::int32_t rightBegin = 0;
    std::int32_t rightEnd = 0;
    int divisions = 0;

    std::int32_t leftLength() const { return leftEnd - leftBegin; }
    std::int32_t rightLength() const { return rightEnd - rightBegin; }
    bool isOneSided() const { return leftLength() == 0 || rightLength() == 0; }
};

class Comparison {
   public:
    Comparison(const std::vector<std::int32_t>& left, const std::vector<std::int32_t>& right,
               std::int32_t numbers, DiffBudget& budget)
        : m_left(left),
          m_right(right),
          m_budget(budget),
          m_seen(static_cast<std::size_t>(numbers)) {}

    std::vector<SequenceMatch> matches() {
        m_open.push_back({0, static_cast<std::int32_t>(m_left.size()), 0,
                          static_cast<std::int32_t>(m_right.size()), 0});
        while (!m_open.empty()) {
            const Stretch next = m_open.back();
            m_open.pop_back();
            compare(next);
        }
        std::sort(m_matches.begin(), m_matches.end(),
                  [](const auto& a, const auto& b) { return a.left < b.left; });
        std::vector<SequenceMatch> joined;
        for (const SequenceMatch& match : m_matches) {
            const bool continues = !joined.empty() &&
                                   joined.back().left + joined.back().length == match.left &&
                                   joined.back().right + joined.back().length == match.right;
            if (continues)
                joined.back().length += match.length;
            else
                joined.push_back(match);
        }
        return joined;
    }

   private:
    /// Where a number stands in the stretch that is looked at; `round` says in which it was seen.
    struct Seen {
        std::int32_t round = 0;
        std::int32_t leftCount = 0;
        std::int32_t rightCount = 0;
        std::int32_t rightAt = 0;
    };
    struct Anchor {
        std::int32_t left;
        std::int32_t right;
    };

    std::int32_t left(std::int32_t at) const { return m_left[static_cast<std::size_t>(at)]; }
    std::int32_t right(std::int32_t at) const { return m_right[static_cast<std::size_t>(at)]; }

    void emit(std::int32_t leftAt, std::int32_t rightAt, std::int32_t length) {
        if (length > 0) m_matches.push_back({leftAt, rightAt, length});
    }

    void compare(Stretch in) {
        std::int32_t same = 0;
        while (in.leftBegin + same < in.leftEnd && in.rightBegin + same < in.rightEnd &&
               left(in.leftBegin + same) == right(in.rightBegin + same))
            ++same;
        emit(in.leftBegin, in.rightBegin, same);
        in.leftBegin += same;
        in.rightBegin += same;
        same = 0;
        while (in.leftBegin < in.leftEnd - same && in.rightBegin < in.rightEnd - same &&
               left(in.leftEnd - same - 1) == right(in.rightEnd - same - 1))
            ++same;
        in.leftEnd -= same;
        in.rightEnd -= same;
        emit(in.leftEnd, in.rightEnd, same);
        if (in.isOneSided() || m_budget.isSpent()) return;
        if (in.divisions < mostDivisions && divide(in)) return;
        compareWithoutAnchors(in);
    }

    /// Divides the stretch at what stands once on both sides; false where nothing does.
    bool divide(const Stretch& in) {
        if (!m_budget.spend(std::int64_t{in.leftLength()} + in.rightLength())) return false;
        const std::vector<Anchor> anchors = inOrder(anchorsOf(in));
        if (anchors.empty()) return false;
        Stretch gap{in.leftBegin, 0, in.rightBegin, 0, in.divisions + 1};
        for (const Anchor& anchor : anchors) {
            gap.leftEnd = anchor.left;
            gap.rightEnd = anchor.right;
            if (!gap.isOneSided()) m_open.push_back(gap);
            emit(anchor.left, anchor.right, 1);
            gap.leftBegin = anchor.left + 1;
            gap.rightBegin = anchor.right + 1;
        }
        gap.leftEnd = in.leftEnd;
        gap.rightEnd = in.rightEnd;
        if (!gap.isOneSided()) m_open.push_back(gap);
        return true;
    }

    std::vector<Anchor> anchorsOf(const Stretch& in) {
        ++m_round;
        const auto seen = [&](std::int32_t number) -> Seen& {
            Seen& entry = m_seen[static_cast<std::size_t>(number)];
            if (entry.round != m_round) entry = {m_round, 0, 0, 0};
            return entry;
        };
        for (std::int32_t at = in.leftBegin; at < in.leftEnd; ++at) ++seen(left(at)).leftCount;
        for (std::int32_t at = in.rightBegin; at < in.rightEnd; ++at) {
            Seen& entry = seen(right(at));
            ++entry.rightCount;
            entry.rightAt = at;
        }
        std::vector<Anchor> anchors;
        for (std::int32_t at = in.leftBegin; at < in.leftEnd; ++at) {
            const Seen& entry = seen(left(at));
            if (entry.leftCount == 1 && entry.rightCount == 1)
                anchors.push_back({at, entry.rightAt});
        }
        return anchors;
    }

    /// The longest list of anchors that ascends on the right too (they do on the left).
    static std::vector<Anchor> inOrder(const std::vector<Anchor>& anchors) {
        std::vector<std::size_t> ends;  // of the best list of each length: its last anchor
        std::vector<std::size_t> before(anchors.size());
        for (std::size_t i = 0; i < anchors.size(); ++i) {
            const auto place = std::lower_bound(
                ends.begin(), ends.end(), i,
                [&](std::size_t a, std::size_t b) { return anchors[a].right < anchors[b].right; });
            before[i] = place == ends.begin() ? anchors.size() : *std::prev(place);
            if (place == ends.end())
                ends.push_back(i);
            else
                *place = i;
        }
        std::vector<Anchor> longest;
        if (ends.empty()) return longest;
        for (std::size_t i = ends.back(); i != anchors.size(); i = before[i])
            longest.push_back(anchors[i]);
        std::reverse(longest.begin(), longest.end());
        return longest;
    }

    /// Myers's greedy walk. `reach` is, for each diagonal (left minus right), how far to the left
    /// sequence's end a path with so many differences comes; `history` keeps it for the way back.
    void compareWithoutAnchors(const Stretch& in) {
        const std::int32_t most = std::min(mostDifferences, in.leftLength() + in.rightLength());
        if (std::abs(in.leftLength() - in.rightLength()) > most) return;
        std::vector<std::int32_t> reach(static_cast<std::size_t>(2 * most + 3));
        const auto at = [&](std::int32_t diagonal) -> std::int32_t& {
            return reach[static_cast<std::size_t>(diagonal + most + 1)];
        };
        std::vector<std::vector<std::int32_t>> history;
        for (std::int32_t differences = 0; differences <= most; ++differences) {
            history.emplace_back(reach.begin() + (most + 1 - differences),
                                 reach.begin() + (most + 2 + differences));
            for (std::int32_t k = -differences; k <= differences; k += 2) {
                const bool isDown =
                    k == -differences || (k != differences && at(k - 1) < at(k + 1));
                const std::int32_t start = isDown ? at(k + 1) : at(k - 1) + 1;
                std::int32_t x = start;
                while (x < in.leftLength() && x - k < in.rightLength() &&
                       left(in.leftBegin + x) == right(in.rightBegin + x - k))
                    ++x;
                at(k) = x;
                if (!m_budget.spend(1 + x - start)) return;
                if (x >= in.leftLength() && x - k >= in.rightLength())
                    return emitPath(in, history, differences);
            }
        }
    }

    void emitPath(const Stretch& in, const std::vector<std::vector<std::int32_t>>& history,
                  std::int32_t differences) {
        std::int32_t x = in.leftLength();
        std::int32_t y = in.rightLength();
        for (std::int32_t d = differences; d >= 0; --d) {
            const auto& reach = history[static_cast<std::size_t>(d)];  // diagonals -d to d
            const auto at = [&](std::int32_t k) { return reach[static_cast<std::size_t>(k + d)]; };
            const std::int32_t k = x - y;
            const bool isDown = k == -d || (k != d && at(k - 1) < at(k + 1));
            const std::int32_t beforeK = isDown ? k + 1 : k - 1;
            // The first walk starts at the corner; every other one with a step aside.
            const std::int32_t beforeX = d == 0 ? 0 : at(beforeK);
            const std::int32_t start = d == 0 ? 0 : isDown ? beforeX : beforeX + 1;
            emit(in.leftBegin + start, in.rightBegin + start - k, x - start);
            x = beforeX;
            y = beforeX - beforeK;
        }
    }

    const std::vector<std::int32_t>& m_left;
    const std::vector<std::int32_t>& m_right;
    DiffBudget& m_budget;
    std::vector<Seen> m_seen;  // by number
    std::int32_t m_round = 0;
    std::vector<Stretch> m_open;
    std::vector<SequenceMatch> m_matches;
};

}  // namespace

std::vector<SequenceMatch> sequenceMatches(const std::vector<std::int32_t>& left,
                                           const std::vector<std::int32_t>& right,
                                           std::int32_t numbers, DiffBudget& budget) {
    return Comparison(left, right, numbers, budget).matches();
}

}  // namespace codebook
