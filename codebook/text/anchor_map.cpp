// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/anchor_map.h"

#include <algorithm>

#include "codebook/text/verbatim_places.h"

namespace codebook {

namespace {

Span shifted(const EqualRun& run, Span inside) {
    const std::int32_t by = run.newBegin - run.oldBegin;
    return {inside.begin + by, inside.end + by};
}

Span inOld(const EqualRun& run) { return {run.oldBegin, run.oldEnd()}; }

/// The first run that ends behind the position.
std::size_t runFrom(const std::vector<EqualRun>& runs, std::int32_t position) {
    const auto first = std::partition_point(
        runs.begin(), runs.end(), [&](const EqualRun& run) { return run.oldEnd() <= position; });
    return static_cast<std::size_t>(first - runs.begin());
}

}  // namespace

AnchorMap::AnchorMap(QStringView oldText, QStringView newText)
    : m_old(oldText), m_new(newText), m_diff(textDiff(m_old, m_new)) {
    m_weightBefore.reserve(m_diff.runs.size() + 1);
    std::int32_t weight = 0;
    m_weightBefore.push_back(weight);
    for (const EqualRun& run : m_diff.runs) {
        weight += m_old.weight(inOld(run));
        m_weightBefore.push_back(weight);
    }
}

double AnchorMap::unchangedShare() const {
    if (m_old.weight() == 0) return 1;
    std::int64_t weight = m_weightBefore.back();
    // Letters of a moved line may also have been found where it was.
    for (const EqualRun& run : m_diff.moved)
        weight += m_old.weight(inOld(run)) - inOrder(inOld(run)).weight;
    return static_cast<double>(weight) / m_old.weight();
}

bool AnchorMap::keepsWords(Span before, Span after) const {
    return before.length() == after.length() && m_old.slice(before) == m_new.slice(after);
}

bool AnchorMap::isPlausible(Span before, const Candidate& after) const {
    return after.weight > 0 && std::int64_t{after.weight} * 2 >= m_old.weight(before) &&
           std::int64_t{after.weight} * 4 >= m_new.weight(after.span);
}

bool AnchorMap::isLikeReplacement(Span before, Span after) const {
    constexpr std::int32_t always = 16;
    if (after.length() > 2 * before.length() + always) return false;
    return m_new.slice(after).find(U'\n') == std::u32string_view::npos ||
           m_old.slice(before).find(U'\n') != std::u32string_view::npos;
}

std::int32_t AnchorMap::beginOf(Span span, std::size_t firstRun) const {
    const EqualRun& run = m_diff.runs[firstRun];
    if (span.begin > run.oldBegin) return run.newBegin + (span.begin - run.oldBegin);
    const EqualRun last = firstRun == 0 ? EqualRun{} : m_diff.runs[firstRun - 1];
    const Span before{last.oldEnd(), run.oldBegin};
    const Span after{last.newEnd(), run.newBegin};
    if (before.isEmpty()) {
        std::int32_t begin = run.newBegin;
        if (!m_old.cutsWord(span.begin))
            while (begin > after.begin && m_new.cutsWord(begin)) --begin;
        return begin;
    }
    const bool holdsAll = span.begin == before.begin;
    return holdsAll && isLikeReplacement(before, after) ? after.begin : run.newBegin;
}

std::int32_t AnchorMap::endOf(Span span, std::size_t lastRun) const {
    const EqualRun& run = m_diff.runs[lastRun];
    if (span.end < run.oldEnd()) return run.newBegin + (span.end - run.oldBegin);
    const bool isLast = lastRun + 1 == m_diff.runs.size();
    const Span before{run.oldEnd(), isLast ? m_old.length() : m_diff.runs[lastRun + 1].oldBegin};
    const Span after{run.newEnd(), isLast ? m_new.length() : m_diff.runs[lastRun + 1].newBegin};
    if (before.isEmpty()) {
        std::int32_t end = run.newEnd();
        if (!m_old.cutsWord(span.end))
            while (end < after.end && m_new.cutsWord(end)) ++end;
        return end;
    }
    const bool holdsAll = span.end == before.end;
    return holdsAll && isLikeReplacement(before, after) ? after.end : run.newEnd();
}

/// What took the place of the words at the edges may begin or end with blanks that the span never
/// held.
Span AnchorMap::withoutOuterSpace(Span before, Span after) const {
    if (!m_old.isSpace(before.begin))
        while (after.begin < after.end && m_new.isSpace(after.begin)) ++after.begin;
    if (!m_old.isSpace(before.end - 1))
        while (after.begin < after.end && m_new.isSpace(after.end - 1)) --after.end;
    return after;
}

AnchorMap::Candidate AnchorMap::inOrder(Span span) const {
    const auto& runs = m_diff.runs;
    const std::size_t first = runFrom(runs, span.begin);
    if (first == runs.size() || runs[first].oldBegin >= span.end) return {};
    std::size_t last = runFrom(runs, span.end);
    if (last == runs.size() || runs[last].oldBegin >= span.end) --last;
    const auto shared = [&](std::size_t run) {
        return m_old.weight(inOld(runs[run]).intersection(span));
    };
    Candidate candidate;
    candidate.weight = shared(first);
    if (last > first)
        candidate.weight += m_weightBefore[last] - m_weightBefore[first + 1] + shared(last);
    candidate.span = withoutOuterSpace(span, {beginOf(span, first), endOf(span, last)});
    return candidate;
}

AnchorMap::Candidate AnchorMap::inMovedLines(Span span) const {
    Candidate best;
    for (std::size_t i = runFrom(m_diff.moved, span.begin);
         i < m_diff.moved.size() && m_diff.moved[i].oldBegin < span.end; ++i) {
        const Span shared = inOld(m_diff.moved[i]).intersection(span);
        const std::int32_t weight = m_old.weight(shared);
        if (weight > best.weight)
            best = {withoutOuterSpace(span, shifted(m_diff.moved[i], shared)), weight};
    }
    return best;
}

std::vector<Anchor> AnchorMap::forward(const std::vector<Span>& spans) const {
    std::vector<Anchor> anchors(spans.size());
    std::vector<std::size_t> open;
    std::vector<Span> wanted;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const Span span = spans[i];
        if (span.begin < 0 || span.isEmpty() || span.end > m_old.length()) continue;
        if (const Span moved = inMovedLines(span).span; keepsWords(span, moved)) {
            anchors[i] = {Anchor::Kind::Moved, moved};
        } else if (const Span same = inOrder(span).span; keepsWords(span, same)) {
            anchors[i] = {Anchor::Kind::Exact, same};
        } else {
            open.push_back(i);
            wanted.push_back(span);
        }
    }
    const auto places = verbatimPlaces(m_old, m_new, wanted);
    for (std::size_t i = 0; i < open.size(); ++i) {
        Anchor& anchor = anchors[open[i]];
        const Candidate stayed = inOrder(wanted[i]);
        const Candidate moved = inMovedLines(wanted[i]);
        const bool isMoved = moved.weight > stayed.weight;
        if (places[i])
            // Where the words stand among what remains around them, they never left.
            anchor = {places[i]->overlaps(stayed.span) ? Anchor::Kind::Exact : Anchor::Kind::Moved,
                      *places[i]};
        else if (isPlausible(wanted[i], isMoved ? moved : stayed))
            anchor = isMoved ? Anchor{Anchor::Kind::Moved, moved.span}
                             : Anchor{Anchor::Kind::Adjusted, stayed.span};
    }
    return anchors;
}

}  // namespace codebook
