// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/crosstab.h"

#include <map>
#include <tuple>

#include "codebook/analysis/code_sets.h"
#include "codebook/analysis/coded_documents.h"
#include "codebook/analysis/counting.h"
#include "codebook/analysis/passages.h"
#include "codebook/analysis/unit_match.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// What restricts codings beside their codes. Categories that share a filter share its work.
struct Filter {
    CoderId coder;
    std::vector<PlaceCondition> places;
    bool contradicts = false;  ///< row and column ask for different coders
    bool operator<(const Filter& other) const {
        return std::tie(coder, places, contradicts) <
               std::tie(other.coder, other.places, other.contradicts);
    }
};

Filter joined(const AxisCategory& row, const AxisCategory& column) {
    Filter filter;
    filter.coder = row.coder ? row.coder : column.coder;
    filter.contradicts = row.coder && column.coder && row.coder != column.coder;
    filter.places = row.places;
    filter.places.insert(filter.places.end(), column.places.begin(), column.places.end());
    return filter;
}

/// Builds one table; the members are the steps' shared material.
class Tabulation {
   public:
    Tabulation(const Study& study, const TextSource& source, const Axis& rows, const Axis& columns,
               const CrossTabOptions& options)
        : m_study(study),
          m_rows(rows.categories),
          m_columns(columns.categories),
          m_options(options),
          m_attributes(study),
          m_counter(options.count, study, source, m_attributes),
          m_documents(codedDocuments(study, source, needsTurns())),
          m_sets(m_rows, m_columns, study.codes.idLimit()),
          m_isCounted(study.codings.idLimit()) {}

    CrossTab result() {
        CrossTab table;
        for (const AxisCategory& row : m_rows) {
            table.rows << row.label();
            table.rowLabels.push_back(row.labels);
        }
        for (const AxisCategory& column : m_columns) {
            table.columns << column.label();
            table.columnLabels.push_back(column.labels);
        }
        table.cells.assign(m_rows.size(), std::vector<CrossTabCell>(m_columns.size()));
        m_keys.assign(m_rows.size(), std::vector<std::vector<ThingKey>>(m_columns.size()));
        keepWhere();
        for (const auto& [filter, cells] : cellsByFilter())
            if (!filter.contradicts) fill(filter, cells, table);
        finish(table);
        addExclusions(table);
        return table;
    }

   private:
    using Cell = std::pair<std::size_t, std::size_t>;
    using SetIndex = CodeSets::Index;

    bool needsTurns() const {
        const auto restricts = [](const std::vector<AxisCategory>& categories) {
            return std::any_of(
                categories.begin(), categories.end(),
                [](const AxisCategory& category) { return !category.places.empty(); });
        };
        const auto unit = m_options.within.unit;
        return m_options.where || restricts(m_rows) || restricts(m_columns) ||
               unit == Within::Unit::Turn || unit == Within::Unit::Case ||
               unit == Within::Unit::Then || m_options.count == CountOf::DistinctTurns ||
               m_options.count == CountOf::DistinctCases;
    }

    void keepWhere() {
        if (!m_options.where) return;
        for (CodedDocument& document : m_documents) {
            std::vector<const Coding*> kept;
            std::vector<TurnRange> ranges;
            for (std::size_t i = 0; i < document.codings.size(); ++i) {
                if (liesIn(document, i, *m_options.where)) {
                    kept.push_back(document.codings[i]);
                    ranges.push_back(document.turnRanges[i]);
                } else if (m_sets.isOnRows(document.codings[i]->code)) {
                    ++m_outsideWhere;
                }
            }
            document.codings = std::move(kept);
            document.turnRanges = std::move(ranges);
        }
    }

    void stopIfCancelled() const {
        if (m_options.isCancelled && m_options.isCancelled()) throw Interrupted();
    }

    std::map<Filter, std::vector<Cell>> cellsByFilter() const {
        std::map<Filter, std::vector<Cell>> cells;
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            for (std::size_t column = 0; column < m_columns.size(); ++column)
                cells[joined(m_rows[row], m_columns[column])].emplace_back(row, column);
        return cells;
    }

    /// The passages of every code set in one document, under a filter.
    std::vector<Passages> passagesIn(const CodedDocument& document, const Filter& filter) {
        std::vector<std::vector<const Coding*>> bySet(m_sets.count());
        const std::vector<bool> turns = filter.places.empty()
                                            ? std::vector<bool>()
                                            : turnsMeeting(document, filter.places, m_attributes);
        for (std::size_t i = 0; i < document.codings.size(); ++i) {
            const Coding* coding = document.codings[i];
            if (filter.coder && coding->coder != filter.coder) continue;
            if (!filter.places.empty() && !liesIn(document, i, turns)) continue;
            for (const SetIndex set : m_sets.ofCode(coding->code)) bySet[set].push_back(coding);
        }
        std::vector<Passages> passages;
        passages.reserve(bySet.size());
        for (const auto& codings : bySet) passages.push_back(passagesOf(codings));
        return passages;
    }

    void fill(const Filter& filter, const std::vector<Cell>& cells, CrossTab& table) {
        std::vector<std::vector<Passages>> byDocument;
        byDocument.reserve(m_documents.size());
        for (const CodedDocument& document : m_documents) {
            stopIfCancelled();
            byDocument.push_back(passagesIn(document, filter));
        }
        std::vector<CaseSet> casesOfSet;
        if (m_options.within.unit == Within::Unit::Case) casesOfSet = casesBySet(byDocument);
        std::vector<std::vector<SetIndex>> setsOfCells;
        setsOfCells.reserve(cells.size());
        for (const Cell& cell : cells)
            setsOfCells.push_back(m_sets.ofCell(cell.first, cell.second));
        // Document by document: one document's passages stay at hand while all cells look at them.
        for (std::size_t i = 0; i < m_documents.size(); ++i) {
            stopIfCancelled();
            fillDocument(m_documents[i], byDocument[i], cells, setsOfCells, casesOfSet, table);
        }
    }

    void fillDocument(const CodedDocument& document, const std::vector<Passages>& passages,
                      const std::vector<Cell>& cells,
                      const std::vector<std::vector<SetIndex>>& setsOfCells,
                      const std::vector<CaseSet>& casesOfSet, CrossTab& table) {
        // Under a case a document holds cells whose column stands in another of the case's.
        const bool meetsHere = m_options.within.unit != Within::Unit::Case;
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            const std::vector<SetIndex>& sets = setsOfCells[cell];
            const Passages& first = passages[sets.front()];
            if (first.empty() || (meetsHere && passages[sets.back()].empty())) continue;
            if (sets.size() == 1)
                add(cells[cell], document, first, table);
            else
                add(cells[cell], document, meeting(document, passages, sets, casesOfSet), table);
        }
    }

    std::vector<CaseSet> casesBySet(const std::vector<std::vector<Passages>>& byDocument) const {
        std::vector<CaseSet> cases(m_sets.count());
        for (std::size_t i = 0; i < m_documents.size(); ++i)
            for (SetIndex set = 0; set < m_sets.count(); ++set)
                for (const Passage& passage : byDocument[i][set])
                    for (const CaseId person :
                         casesSpeaking(m_documents[i], passage.span, m_attributes))
                        cases[set].insert(person.value);
        return cases;
    }

    Passages meeting(const CodedDocument& document, const std::vector<Passages>& passages,
                     const std::vector<SetIndex>& sets, const std::vector<CaseSet>& cases) const {
        // Nothing is copied before something is known to meet: most pairs of codes never do.
        const Passages* remaining = &passages[sets.front()];
        Passages met;
        for (std::size_t i = 1; i < sets.size() && !remaining->empty(); ++i) {
            met = meetingOne(document, *remaining, passages[sets[i]], sets[i], cases);
            remaining = &met;
        }
        return met;
    }

    Passages meetingOne(const CodedDocument& document, const Passages& remaining,
                        const Passages& others, SetIndex set,
                        const std::vector<CaseSet>& cases) const {
        switch (m_options.within.unit) {
            case Within::Unit::Overlap:
                return intersection(remaining, others, m_study.codings);
            case Within::Unit::Case:
                return inCases(document, remaining, cases[set], m_attributes);
            case Within::Unit::Nested:
                return inside(remaining, others);
            case Within::Unit::Then:
                return followedBy(document, remaining, others, m_options.within.turns);
            default:
                return inSameUnit(document, remaining, others, m_options.within);
        }
    }

    void add(const Cell& at, const CodedDocument& document, const Passages& passages,
             CrossTab& table) {
        CrossTabCell& cell = table.cells[at.first][at.second];
        for (const Passage& passage : passages) {
            m_counter.addKeys(document, passage, m_keys[at.first][at.second]);
            cell.places.push_back({document.id, passage.span});
            cell.codings.insert(cell.codings.end(), passage.codings.begin(), passage.codings.end());
            for (const CodingId coding : passage.codings)
                m_isCounted[static_cast<std::size_t>(coding.value)] = true;
        }
    }

    void finish(CrossTab& table) {
        std::vector<ThingKey> all;
        std::vector<std::vector<ThingKey>> ofColumns(m_columns.size());
        std::int64_t sum = 0;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            std::vector<ThingKey> ofRow;
            for (std::size_t column = 0; column < m_columns.size(); ++column) {
                std::vector<ThingKey>& keys = m_keys[row][column];
                CrossTabCell& cell = table.cells[row][column];
                cell.count = countDistinct(keys);
                sum += cell.count;
                std::sort(cell.codings.begin(), cell.codings.end());
                cell.codings.erase(std::unique(cell.codings.begin(), cell.codings.end()),
                                   cell.codings.end());
                ofRow.insert(ofRow.end(), keys.begin(), keys.end());
                ofColumns[column].insert(ofColumns[column].end(), keys.begin(), keys.end());
            }
            all.insert(all.end(), ofRow.begin(), ofRow.end());
            table.rowTotals.push_back(countDistinct(ofRow));
        }
        for (auto& keys : ofColumns) table.columnTotals.push_back(countDistinct(keys));
        table.total = countDistinct(all);
        table.cellsShareThings = sum != table.total;
    }

    void addExclusions(CrossTab& table) const {
        if (m_outsideWhere > 0)
            table.excluded.push_back(
                {Words::tr("codings of the rows in turns that do not meet the condition"),
                 m_outsideWhere, Exclusion::Kind::OutsideWhere});
        std::int64_t waiting = 0;
        for (const Coding& coding : m_study.codings)
            if (!coding.isPlaced && m_sets.isOnRows(coding.code)) ++waiting;
        if (waiting > 0)
            table.excluded.push_back(
                {Words::tr("codings of the rows that wait to be placed in a revised text"), waiting,
                 Exclusion::Kind::Waiting});
        std::int64_t unmet = 0;
        for (const CodedDocument& document : m_documents)
            for (const Coding* coding : document.codings)
                if (m_sets.isOnRows(coding->code) &&
                    !m_isCounted[static_cast<std::size_t>(coding->id.value)])
                    ++unmet;
        if (unmet > 0)
            table.excluded.push_back({Words::tr("codings of the rows that no column meets"), unmet,
                                      Exclusion::Kind::Unmet});
    }

    const Study& m_study;
    const std::vector<AxisCategory>& m_rows;
    const std::vector<AxisCategory>& m_columns;
    const CrossTabOptions& m_options;
    TurnAttributes m_attributes;
    ThingCounter m_counter;
    std::vector<CodedDocument> m_documents;
    CodeSets m_sets;
    std::vector<std::vector<std::vector<ThingKey>>> m_keys;
    std::vector<bool> m_isCounted;  // by CodingId::value
    std::int64_t m_outsideWhere = 0;
};

}  // namespace

CrossTab crossTab(const Study& study, const TextSource& source, const Axis& rows,
                  const Axis& columns, const CrossTabOptions& options) {
    return Tabulation(study, source, rows, columns, options).result();
}

}  // namespace codebook
