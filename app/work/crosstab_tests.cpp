// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/crosstab_tests.h"

#include <map>

#include "codebook/error.h"
#include "codebook/model/turn_attributes.h"
#include "codebook/words.h"

namespace app {

using codebook::CrossTab;
using codebook::Place;

namespace {

constexpr int MostPermutations = 9999;
/// Beyond so many cells a random table costs too much to make ten thousand of them.
constexpr std::int64_t CellsInAll = 8'000'000;
/// Fewer would not tell p = .01 from p = .05.
constexpr std::int64_t LeastPermutations = 199;
constexpr std::size_t MostCellsForFisher = 400;

int permutationsFor(std::size_t cells) {
    const auto affordable = CellsInAll / static_cast<std::int64_t>(std::max<std::size_t>(1, cells));
    if (affordable < LeastPermutations) return 0;
    return static_cast<int>(std::min<std::int64_t>(MostPermutations, affordable));
}

/// Names the cluster that a place belongs to.
class Clusters {
   public:
    Clusters(const QString& together, const codebook::Study& study,
             const codebook::TextSource& source)
        : m_source(source) {
        if (together == QLatin1String("cases"))
            m_people.emplace(study);
        else if (together != QLatin1String("documents"))
            throw codebook::Conflict(
                codebook::Words::tr("A permutation keeps documents or cases together, not “%1”.")
                    .arg(together));
    }

    /// Who speaks first in the place; a document stands for those whom no case speaks for.
    std::int64_t of(const Place& place) {
        const std::int64_t ofDocument = -static_cast<std::int64_t>(place.document.value);
        if (!m_people) return ofDocument;
        auto& turns = m_turns[place.document.value];
        if (!turns) turns = m_source.turns(place.document);
        const codebook::TurnRange range = codebook::turnsOverlapping(*turns, place.span);
        for (std::int32_t turn = range.first; turn < range.last; ++turn) {
            const auto speaker = (*turns)[static_cast<std::size_t>(turn)].speaker;
            if (const auto person = m_people->person(place.document, speaker)) return person.value;
        }
        return ofDocument;
    }

   private:
    const codebook::TextSource& m_source;
    std::optional<codebook::TurnAttributes> m_people;
    std::map<std::int32_t, std::shared_ptr<const codebook::Turns>> m_turns;
};

}  // namespace

codebook::ContingencyTable countsOf(const CrossTab& table) {
    codebook::ContingencyTable counts;
    counts.rowLabels = table.rows;
    counts.columnLabels = table.columns;
    for (const auto& row : table.cells)
        for (const codebook::CrossTabCell& cell : row) counts.counts.push_back(cell.count);
    return counts;
}

codebook::CoefficientMatrix residualsOf(const CrossTab& table) {
    codebook::TableTestOptions options;
    options.permutations = 0;
    options.fisherWorkLimit = 0;
    return codebook::tableTests(countsOf(table), options).adjustedResiduals;
}

CrossTabTests testsOf(const CrossTab& table, const CrossTabQuestion& question,
                      const codebook::Study& study, const codebook::TextSource& source) {
    Clusters clusters(question.together, study, source);
    std::vector<codebook::ClusteredUnit> units;
    for (std::size_t row = 0; row < table.cells.size(); ++row)
        for (std::size_t column = 0; column < table.cells[row].size(); ++column)
            for (const Place& place : table.cells[row][column].places)
                units.push_back({static_cast<std::int64_t>(row), static_cast<std::int64_t>(column),
                                 clusters.of(place)});
    const auto cells = static_cast<std::size_t>(table.rows.size() * table.columns.size());
    codebook::TableTestOptions options;
    options.permutations = permutationsFor(cells);
    if (cells > MostCellsForFisher) options.fisherWorkLimit = 0;
    CrossTabTests result;
    result.tests = codebook::tableTests(countsOf(table), options);
    result.clustered = codebook::clusteredPermutationP(units, options.permutations, 1);
    const bool countsPeople =
        question.count == QLatin1String("documents") || question.count == QLatin1String("cases");
    if (countsPeople) result.dependence = codebook::UnitDependence::SeveralCells;
    return result;
}

}  // namespace app
