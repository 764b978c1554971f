// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The varying variable is held as one small list of counts a cluster; an arrangement is the list of
// the clusters' labels, and its table is the sum of the lists under equal labels.
#include <algorithm>
#include <map>
#include <utility>

#include "codebook/analysis/permutation_test.h"
#include "codebook/analysis/random_source.h"
#include "codebook/words.h"

namespace codebook {

namespace {

constexpr double kTieTolerance = 1 - 1e-7;

struct Tally {
    std::size_t category;
    std::int64_t count;
};

struct Cluster {
    std::vector<Tally> tallies;  ///< of the variable that may vary within the cluster
    std::int64_t size = 0;
};

/// Dense numbers for names, in the order of the names.
class Numbering {
   public:
    void add(std::int64_t name) { m_numbers.emplace(name, 0); }
    void close() {
        std::size_t next = 0;
        for (auto& [name, number] : m_numbers) number = next++;
    }
    std::size_t operator()(std::int64_t name) const { return m_numbers.at(name); }
    std::size_t size() const { return m_numbers.size(); }

   private:
    std::map<std::int64_t, std::size_t> m_numbers;
};

/// Which of a unit's two variables.
using Variable = std::int64_t ClusteredUnit::*;

class Design {
   public:
    Design(const std::vector<ClusteredUnit>& units, Variable varying, Variable constant);

    bool isConstantWithin() const { return m_isConstant; }
    std::size_t categories() const { return m_categoryTotals.size(); }
    std::size_t labels() const { return m_labelCount; }
    double chiSquare(const std::vector<std::size_t>& labelOf);

    std::vector<std::size_t> observed;  ///< label of each cluster

   private:
    std::vector<Cluster> m_clusters;
    std::vector<std::int64_t> m_categoryTotals;
    std::size_t m_labelCount = 0;
    std::int64_t m_total = 0;
    bool m_isConstant = true;
    std::vector<std::int64_t> m_table;  ///< label after label
    std::vector<std::int64_t> m_labelTotals;
};

Design::Design(const std::vector<ClusteredUnit>& units, Variable varying, Variable constant)
    : m_total(static_cast<std::int64_t>(units.size())) {
    Numbering categories;
    Numbering labels;
    Numbering clusters;
    for (const ClusteredUnit& unit : units) {
        categories.add(unit.*varying);
        labels.add(unit.*constant);
        clusters.add(unit.cluster);
    }
    categories.close();
    labels.close();
    clusters.close();
    m_labelCount = labels.size();
    m_categoryTotals.resize(categories.size(), 0);
    m_clusters.resize(clusters.size());
    observed.resize(clusters.size(), 0);
    std::map<std::pair<std::size_t, std::size_t>, std::int64_t> counts;
    for (const ClusteredUnit& unit : units) {
        const std::size_t cluster = clusters(unit.cluster);
        const std::size_t label = labels(unit.*constant);
        const std::size_t category = categories(unit.*varying);
        if (m_clusters[cluster].size++ == 0)
            observed[cluster] = label;
        else if (observed[cluster] != label)
            m_isConstant = false;
        ++m_categoryTotals[category];
        ++counts[{cluster, category}];
    }
    for (const auto& [place, count] : counts)
        m_clusters[place.first].tallies.push_back({place.second, count});
}

double Design::chiSquare(const std::vector<std::size_t>& labelOf) {
    m_table.assign(m_labelCount * categories(), 0);
    m_labelTotals.assign(m_labelCount, 0);
    for (std::size_t cluster = 0; cluster < m_clusters.size(); ++cluster) {
        const std::size_t label = labelOf[cluster];
        m_labelTotals[label] += m_clusters[cluster].size;
        for (const Tally& tally : m_clusters[cluster].tallies)
            m_table[label * categories() + tally.category] += tally.count;
    }
    double sum = 0;
    std::size_t cell = 0;
    for (const std::int64_t labelTotal : m_labelTotals) {
        for (const std::int64_t categoryTotal : m_categoryTotals) {
            const double expected = static_cast<double>(labelTotal) *
                                    static_cast<double>(categoryTotal) /
                                    static_cast<double>(m_total);
            const double apart = static_cast<double>(m_table[cell++]) - expected;
            sum += apart * apart / expected;
        }
    }
    return sum;
}

/// Distinct ways to hand the labels out, or more than the limit.
double arrangements(const std::vector<std::size_t>& labels, double limit) {
    std::map<std::size_t, double> used;
    double ways = 1;
    double placed = 0;
    for (const std::size_t label : labels) {
        ways *= ++placed / ++used[label];
        if (ways > limit * 2) return ways;  // no factor is below 1
    }
    return ways;
}

ClusteredPermutation tested(Design& design, int permutations, std::uint64_t seed) {
    ClusteredPermutation result;
    result.clusters = static_cast<std::int64_t>(design.observed.size());
    if (design.categories() < 2 || design.labels() < 2) {
        result.p = Coefficient::undefined(Words::tr("Only one row or one column has any counts."));
        return result;
    }
    const double threshold = design.chiSquare(design.observed) * kTieTolerance;
    std::vector<std::size_t> labels = design.observed;
    result.isExact = arrangements(labels, permutations) < permutations + 1.5;
    std::int64_t asLarge = 0;
    std::int64_t tried = 0;
    if (result.isExact) {
        std::sort(labels.begin(), labels.end());
        do {
            ++tried;
            if (design.chiSquare(labels) >= threshold) ++asLarge;
        } while (std::next_permutation(labels.begin(), labels.end()));
    } else {
        RandomSource random(seed);
        for (asLarge = tried = 1; tried <= permutations; ++tried) {
            random.shuffle(labels);
            if (design.chiSquare(labels) >= threshold) ++asLarge;
        }
    }
    result.p = Coefficient::of(static_cast<double>(asLarge) / static_cast<double>(tried));
    return result;
}

}  // namespace

ClusteredPermutation clusteredPermutationP(const std::vector<ClusteredUnit>& units,
                                           int permutations, std::uint64_t seed) {
    if (units.empty() || permutations <= 0)
        return {Coefficient::undefined(units.empty()
                                           ? Words::tr("There are no units.")
                                           : Words::tr("No permutations were asked for."))};
    Design byColumn(units, &ClusteredUnit::row, &ClusteredUnit::column);
    if (byColumn.isConstantWithin()) return tested(byColumn, permutations, seed);
    Design byRow(units, &ClusteredUnit::column, &ClusteredUnit::row);
    if (byRow.isConstantWithin()) return tested(byRow, permutations, seed);
    return {Coefficient::undefined(
                Words::tr("Rows and columns both vary within an interview, so that whole "
                          "interviews cannot change places.")),
            static_cast<std::int64_t>(byRow.observed.size())};
}

}  // namespace codebook
