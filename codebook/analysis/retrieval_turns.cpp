// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "codebook/analysis/neighbours.h"
#include "codebook/analysis/retrieval.h"
#include "codebook/analysis/unit_match.h"

namespace codebook {

void tellTurns(RetrievalResult& result, const Study& study, const TextSource& source) {
    const TurnAttributes attributes(study);
    std::set<CaseId> cases;
    CodedDocument document;
    for (RetrievedPassage& passage : result.passages) {
        if (!document.turns || document.id != passage.place.document) {
            document.id = passage.place.document;
            document.turns = source.turns(document.id);
        }
        const TurnRange range = turnsOverlapping(*document.turns, passage.place.span);
        if (!range.isEmpty()) passage.turn = range.first + 1;
        for (const CaseId person : casesSpeaking(document, passage.place.span, attributes))
            cases.insert(person);
    }
    result.cases = static_cast<std::int32_t>(cases.size());
}

}  // namespace codebook
