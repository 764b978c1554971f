// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/counting.h"

#include "codebook/text/segmentation.h"

namespace codebook {

const std::vector<std::int32_t>& ThingCounter::wordBegins(DocumentId document) {
    const auto [entry, isNew] = m_wordBegins.try_emplace(document.value);
    if (isNew)
        for (const Span word :
             words(m_source.text(document)->text, m_study.documents.at(document).language))
            entry->second.push_back(word.begin);
    return entry->second;
}

void ThingCounter::addKeys(const CodedDocument& document, const Passage& passage,
                           std::vector<ThingKey>& keys) {
    const std::int32_t id = document.id.value;
    switch (m_count) {
        case CountOf::DistinctPassages:
            keys.push_back({id, passage.span.begin, passage.span.end});
            break;
        case CountOf::DistinctCodings:
            for (const CodingId coding : passage.codings) keys.push_back({coding.value, 0, 0});
            break;
        case CountOf::DistinctDocuments:
            keys.push_back({id, 0, 0});
            break;
        case CountOf::DistinctWords: {
            const auto& begins = wordBegins(document.id);
            auto word = std::lower_bound(begins.begin(), begins.end(), passage.span.begin);
            for (; word != begins.end() && *word < passage.span.end; ++word)
                keys.push_back({id, *word, 0});
            break;
        }
        case CountOf::DistinctTurns:
        case CountOf::DistinctCases: {
            const TurnRange range = turnsOverlapping(*document.turns, passage.span);
            for (std::int32_t turn = range.first; turn < range.last; ++turn) {
                if (m_count == CountOf::DistinctTurns) {
                    keys.push_back({id, turn, 0});
                    continue;
                }
                const auto& spoken = (*document.turns)[static_cast<std::size_t>(turn)];
                if (const CaseId person = m_attributes.person(document.id, spoken.speaker))
                    keys.push_back({person.value, 0, 0});
            }
            break;
        }
    }
}

std::int64_t countDistinct(std::vector<ThingKey>& keys) {
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return static_cast<std::int64_t>(keys.size());
}

}  // namespace codebook
