// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/neighbours.h"

#include "codebook/analysis/unit_match.h"
#include "codebook/text/segmentation.h"

namespace codebook {

namespace {

/// Says whether a stretch holds at most so many words or characters.
class Gap {
   public:
    Gap(const Relation& relation, const Surroundings& surroundings)
        : m_relation(relation), m_surroundings(surroundings) {}

    bool isShort(Span between) {
        if (between.length() <= m_relation.distance) return true;
        if (m_relation.kind == Relation::Kind::NearCharacters) return false;
        // Far more than so many words: the beginning alone decides nearly always.
        constexpr std::int32_t longestWords = 64;
        const std::int64_t enough = (std::int64_t{m_relation.distance} + 1) * longestWords;
        if (between.length() > enough)
            if (wordsIn({between.begin, between.begin + static_cast<std::int32_t>(enough)}) >
                m_relation.distance + 1)
                return false;
        return wordsIn(between) <= m_relation.distance;
    }

   private:
    int wordsIn(Span span) {
        if (!m_text) m_text = m_surroundings.source.text(m_surroundings.document.id);
        return countWords(m_text->map.slice(m_text->text, span), m_surroundings.language);
    }

    const Relation& m_relation;
    const Surroundings& m_surroundings;
    std::shared_ptr<const DocumentText> m_text;
};

std::vector<bool> overlapping(const Passages& passages, const Passages& others) {
    std::vector<bool> beside(passages.size());
    auto other = others.begin();
    for (std::size_t i = 0; i < passages.size(); ++i) {
        const Span span = passages[i].span;
        while (other != others.end() && other->span.end <= span.begin) ++other;
        beside[i] = other != others.end() && other->span.begin < span.end;
    }
    return beside;
}

/// The nearest on either side decide: what lies farther has more words between.
std::vector<bool> near(const Passages& passages, const Passages& others, Gap gap) {
    std::vector<bool> beside(passages.size());
    auto next = others.begin();
    for (std::size_t i = 0; i < passages.size(); ++i) {
        const Span span = passages[i].span;
        while (next != others.end() && next->span.end <= span.begin) ++next;
        beside[i] =
            (next != others.end() &&
             (next->span.begin < span.end || gap.isShort({span.end, next->span.begin}))) ||
            (next != others.begin() && gap.isShort({std::prev(next)->span.end, span.begin}));
    }
    return beside;
}

std::vector<bool> inTurns(const Passages& passages, const Passages& others, std::int32_t distance,
                          const CodedDocument& document) {
    const Within within{Within::Unit::Turn, distance};
    const Passages matching = inSameUnit(document, passages, others, within);
    std::vector<bool> beside(passages.size());
    auto match = matching.begin();
    for (std::size_t i = 0; i < passages.size() && match != matching.end(); ++i) {
        beside[i] = match->span == passages[i].span;
        if (beside[i]) ++match;
    }
    return beside;
}

}  // namespace

std::vector<bool> standBeside(const Passages& passages, const Passages& others,
                              const Relation& relation, const Surroundings& surroundings) {
    if (others.empty()) return std::vector<bool>(passages.size());
    switch (relation.kind) {
        case Relation::Kind::Overlap:
            return overlapping(passages, others);
        case Relation::Kind::NearWords:
        case Relation::Kind::NearCharacters:
            return near(passages, others, Gap(relation, surroundings));
        case Relation::Kind::NearTurns:
            return inTurns(passages, others, relation.distance, surroundings.document);
        case Relation::Kind::SameDocument:
            return std::vector<bool>(passages.size(), true);
    }
    return {};
}

}  // namespace codebook
