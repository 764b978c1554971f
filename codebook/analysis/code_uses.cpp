// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/code_uses.h"

#include "codebook/model/code_tree.h"

namespace codebook {

namespace {

template <class Id>
std::size_t indexOf(Id id) {
    return static_cast<std::size_t>(id.value);
}

/// What reading one document's turns costs, in codings looked at.
constexpr std::size_t CostOfTurns = 500;

}  // namespace

bool SpokenStretches::knows(DocumentId document) const {
    return indexOf(document) < m_byDocument.size() && m_byDocument[indexOf(document)].has_value();
}

void SpokenStretches::forget(DocumentId document) {
    if (indexOf(document) < m_byDocument.size()) m_byDocument[indexOf(document)].reset();
}

const std::vector<SpokenStretches::Stretch>& SpokenStretches::of(const TurnAttributes& people,
                                                                 const TextSource& source,
                                                                 DocumentId document) {
    if (indexOf(document) >= m_byDocument.size()) m_byDocument.resize(indexOf(document) + 1);
    auto& known = m_byDocument[indexOf(document)];
    if (known) return *known;
    std::vector<Stretch> stretches;
    for (const Turn& turn : *source.turns(document))
        if (const CaseId person = people.person(document, turn.speaker))
            stretches.push_back({turn.span, person});
    stretches.shrink_to_fit();
    return known.emplace(std::move(stretches));
}

CodeUses::CodeUses(const Study& study, std::vector<bool> isCounted)
    : m_study(&study),
      m_isCounted(std::move(isCounted)),
      m_effective(study.codes.idLimit()),
      m_uses(study.codes.idLimit()),
      m_casesOfCode(study.codes.idLimit()) {
    const CodeTree tree(study);
    for (const Code& code : study.codes) m_effective[indexOf(code.id)] = tree.effective(code.id);
    m_isUsedIn.resize(study.codes.idLimit() * study.documents.idLimit());
}

bool CodeUses::countCodings(std::size_t codings) {
    const auto limit = static_cast<std::int32_t>(m_study->codings.idLimit());
    const auto end = static_cast<std::int32_t>(std::min(
        static_cast<std::size_t>(limit), static_cast<std::size_t>(m_nextCoding) + codings));
    const std::size_t documents = m_study->documents.idLimit();
    for (; m_nextCoding < end; ++m_nextCoding) {
        const Coding* coding = m_study->codings.find(CodingId{m_nextCoding});
        if (!coding || !counts(*coding)) continue;
        const std::size_t code = indexOf(m_effective[indexOf(coding->code)]);
        ++m_uses[code].codings;
        auto isUsed = m_isUsedIn[code * documents + indexOf(coding->document)];
        if (!isUsed) ++m_uses[code].documents;
        isUsed = true;
    }
    if (m_nextCoding < limit) return false;
    m_isUsedIn = {};
    return true;
}

bool CodeUses::counts(const Coding& coding) const {
    return coding.isPlaced && indexOf(coding.coder) < m_isCounted.size() &&
           m_isCounted[indexOf(coding.coder)];
}

const CodeUse& CodeUses::of(CodeId code) const {
    static const CodeUse none;
    return indexOf(code) < m_uses.size() ? m_uses[indexOf(code)] : none;
}

bool CodeUses::countCases(const TextSource& source, SpokenStretches& stretches,
                          std::size_t codings) {
    if (!m_people) m_people.emplace(*m_study);
    const auto limit = static_cast<std::int32_t>(m_study->codings.idLimit());
    for (std::size_t cost = 0; cost < codings && m_next < limit; ++cost, ++m_next) {
        const Coding* coding = m_study->codings.find(CodingId{m_next});
        if (!coding || !counts(*coding)) continue;
        if (!stretches.knows(coding->document)) cost += CostOfTurns;
        const auto& spoken = stretches.of(*m_people, source, coding->document);
        const CodeId code = m_effective[indexOf(coding->code)];
        auto stretch = std::partition_point(spoken.begin(), spoken.end(), [&](const auto& each) {
            return each.span.end <= coding->span.begin;
        });
        for (; stretch != spoken.end() && stretch->span.begin < coding->span.end; ++stretch) {
            std::vector<bool>& cases = m_casesOfCode[indexOf(code)];
            if (cases.empty()) cases.resize(m_study->cases.idLimit());
            if (!cases[indexOf(stretch->person)]) ++m_uses[indexOf(code)].cases;
            cases[indexOf(stretch->person)] = true;
        }
    }
    m_casesAreCounted = m_next >= limit;
    return m_casesAreCounted;
}

}  // namespace codebook
