// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/case_codes.h"

#include <map>
#include <set>

#include "codebook/analysis/coded_documents.h"
#include "codebook/analysis/passages.h"
#include "codebook/analysis/unit_match.h"
#include "codebook/text/collation.h"

namespace codebook {

namespace {

std::vector<CaseId> casesByName(const Study& study, const QString& language) {
    std::vector<CaseId> cases;
    for (const Case& person : study.cases) cases.push_back(person.id);
    const Collator collator(language);
    std::stable_sort(cases.begin(), cases.end(), [&](CaseId a, CaseId b) {
        return collator.compare(study.cases.at(a).name, study.cases.at(b).name) < 0;
    });
    return cases;
}

/// Who speaks in a place, each once.
class Speaking {
   public:
    Speaking(const Study& study, const TextSource& source) : m_people(study), m_source(source) {}

    std::set<CaseId> in(const Place& place) {
        if (m_document.id != place.document) {
            m_document.id = place.document;
            m_document.turns = m_source.turns(place.document);
        }
        const auto speaking = casesSpeaking(m_document, place.span, m_people);
        return {speaking.begin(), speaking.end()};
    }

   private:
    TurnAttributes m_people;
    const TextSource& m_source;
    CodedDocument m_document;
};

}  // namespace

CaseCodeTable caseCodes(const Study& study, const TextSource& source,
                        const std::vector<AxisCategory>& categories, const QString& language) {
    CaseCodeTable table;
    table.cases = casesByName(study, language);
    std::map<CaseId, std::size_t> rows;
    for (const CaseId person : table.cases) rows.emplace(person, rows.size());
    table.counts.assign(table.cases.size(), std::vector<std::int64_t>(categories.size()));
    for (const AxisCategory& category : categories) table.codes << category.label();
    Speaking speaking(study, source);
    for (const CodedDocument& document : codedDocuments(study, source, false)) {
        for (const Coding* coding : document.codings)
            if (speaking.in({document.id, coding->span}).empty()) ++table.unspoken;
        for (std::size_t column = 0; column < categories.size(); ++column) {
            const CodeMask& mask = *categories[column].codeSets.front();
            std::vector<const Coding*> codings;
            for (const Coding* coding : document.codings)
                if (mask[static_cast<std::size_t>(coding->code.value)]) codings.push_back(coding);
            for (const Passage& passage : passagesOf(codings))
                for (const CaseId person : speaking.in({document.id, passage.span}))
                    ++table.counts[rows.at(person)][column];
        }
    }
    return table;
}

std::vector<NegativeCase> negativeCases(const Study& study, const TextSource& source,
                                        const Axis& rows, const Axis& columns, std::size_t row,
                                        std::size_t column, const CrossTabOptions& options,
                                        const QString& language) {
    const Axis asked{{}, {rows.categories[row]}};
    const Axis met{{}, {columns.categories[column]}};
    const Axis anything{{}, {AxisCategory{{QString()}, {}, {}, {}}}};
    const CrossTab cell = crossTab(study, source, asked, met, options);
    const CrossTab whole = crossTab(study, source, asked, anything, options);
    Speaking speaking(study, source);
    std::set<CaseId> inCell;
    for (const Place& place : cell.cells[0][0].places) inCell.merge(speaking.in(place));
    std::map<CaseId, std::vector<Place>> breaking;
    for (const Place& place : whole.cells[0][0].places)
        for (const CaseId person : speaking.in(place))
            if (!inCell.contains(person)) breaking[person].push_back(place);
    std::vector<NegativeCase> cases;
    for (const CaseId person : casesByName(study, language))
        if (const auto found = breaking.find(person); found != breaking.end())
            cases.push_back({person, found->second, whole.cells[0][0].codings});
    return cases;
}

}  // namespace codebook
