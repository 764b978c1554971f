// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/unit_match.h"

#include <algorithm>

namespace codebook {

std::vector<CaseId> casesSpeaking(const CodedDocument& document, Span span,
                                  const TurnAttributes& attributes) {
    std::vector<CaseId> cases;
    const TurnRange range = turnsOverlapping(*document.turns, span);
    for (std::int32_t turn = range.first; turn < range.last; ++turn) {
        const auto speaker = (*document.turns)[static_cast<std::size_t>(turn)].speaker;
        if (const CaseId person = attributes.person(document.id, speaker)) cases.push_back(person);
    }
    return cases;
}

Passages inSameUnit(const CodedDocument& document, const Passages& passages, const Passages& others,
                    const Within& within) {
    if (others.empty()) return {};
    if (within.unit == Within::Unit::Document) return passages;
    std::vector<bool> near(document.turns->size());
    for (const Passage& other : others) {
        const TurnRange range = turnsOverlapping(*document.turns, other.span);
        if (range.isEmpty()) continue;
        const auto last = std::min<std::int64_t>(std::int64_t{range.last} + within.turns,
                                                 static_cast<std::int64_t>(near.size()));
        for (auto turn = std::max<std::int64_t>(std::int64_t{range.first} - within.turns, 0);
             turn < last; ++turn)
            near[static_cast<std::size_t>(turn)] = true;
    }
    Passages matching;
    for (const Passage& passage : passages) {
        const TurnRange range = turnsOverlapping(*document.turns, passage.span);
        for (std::int32_t turn = range.first; turn < range.last; ++turn) {
            if (!near[static_cast<std::size_t>(turn)]) continue;
            matching.push_back(passage);
            break;
        }
    }
    return matching;
}

Passages inside(const Passages& passages, const Passages& others) {
    Passages matching;
    auto other = others.begin();
    for (const Passage& passage : passages) {
        while (other != others.end() && other->span.end < passage.span.end) ++other;
        if (other != others.end() && other->span.begin <= passage.span.begin)
            matching.push_back(passage);
    }
    return matching;
}

Passages followedBy(const CodedDocument& document, const Passages& passages, const Passages& others,
                    std::int32_t turns) {
    Passages matching;
    for (const Passage& passage : passages) {
        const auto next = std::lower_bound(
            others.begin(), others.end(), passage.span.end,
            [](const Passage& other, std::int32_t end) { return other.span.begin < end; });
        if (next == others.end()) break;
        if (turns != Within::AnyDistance) {
            const TurnRange from = turnsOverlapping(*document.turns, passage.span);
            const TurnRange to = turnsOverlapping(*document.turns, next->span);
            if (from.isEmpty() || to.isEmpty() || to.first - (from.last - 1) > turns) continue;
        }
        matching.push_back(passage);
    }
    return matching;
}

Passages inCases(const CodedDocument& document, const Passages& passages, const CaseSet& cases,
                 const TurnAttributes& attributes) {
    Passages matching;
    for (const Passage& passage : passages) {
        const auto speaking = casesSpeaking(document, passage.span, attributes);
        if (std::any_of(speaking.begin(), speaking.end(),
                        [&](CaseId person) { return cases.contains(person.value); }))
            matching.push_back(passage);
    }
    return matching;
}

}  // namespace codebook
