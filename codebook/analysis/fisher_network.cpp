// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A partial table is known by what its rows still have to give; how it came there matters only
// through its weight so far, the product of 1/n! over its cells. Logarithms throughout.
#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

#include "codebook/analysis/fisher_exact.h"
#include "codebook/analysis/fisher_two_by_two.h"
#include "codebook/analysis/too_much_work.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// Rows' remaining counts, largest first, without zeros: rows may change places freely.
using Remaining = std::vector<std::int32_t>;

struct RemainingHash {
    std::size_t operator()(const Remaining& rows) const {
        std::uint64_t hash = 1469598103934665603u;
        for (const std::int32_t row : rows)
            hash = (hash ^ static_cast<std::uint64_t>(row)) * 0x9E3779B97F4A7C15u;
        return static_cast<std::size_t>(hash ^ (hash >> 29));
    }
};

/// All ways to a node that share one weight.
struct Past {
    double logWeight;
    double ways;
};

struct Node {
    std::vector<Past> pasts;
    std::size_t nextMerge = 64;
    double logHeaviest = 0;  ///< no completion weighs more
    double logLightest = 0;  ///< no completion weighs less
    double logTotal = 0;     ///< all completions together
};

using Stage = std::unordered_map<Remaining, Node, RemainingHash>;

/// Weights closer than this are one: far below the tie tolerance, far above rounding.
constexpr double kSameWeight = 1e-11;
constexpr std::int64_t kLargestTotal = 1'000'000;

void mergeEqualWeights(std::vector<Past>& pasts) {
    std::sort(pasts.begin(), pasts.end(),
              [](const Past& a, const Past& b) { return a.logWeight < b.logWeight; });
    std::size_t kept = 0;
    for (const Past& past : pasts) {
        if (kept > 0 && past.logWeight - pasts[kept - 1].logWeight <= kSameWeight)
            pasts[kept - 1].ways += past.ways;
        else
            pasts[kept++] = past;
    }
    pasts.resize(kept);
}

class Network {
   public:
    Network(const ContingencyTable& table, std::int64_t workLimit);
    /// The p value, or nothing when the work limit was reached.
    std::optional<double> p();

   private:
    void expand(const Remaining& rows, Node& node);
    void deal(std::size_t row, std::int32_t left, double logStep);
    void arrive(double logStep);
    Node& child();
    double heaviest(const Remaining& rows) const;
    double lightest(const Remaining& rows) const;
    double lightestByRow(const std::int32_t* from, const std::int32_t* fromEnd,
                         const std::int32_t* caps, const std::int32_t* capsEnd) const;
    bool isExhausted() const { return m_work > m_workLimit; }

    std::vector<double> m_logFactorial;
    std::vector<std::int32_t> m_columns;  ///< dealt in this order, largest first
    Remaining m_start;
    double m_logConstant = 0;   ///< turns a whole table's weight into its probability
    double m_logThreshold = 0;  ///< the observed table's weight, with its tolerance
    std::int64_t m_workLimit;
    std::int64_t m_work = 0;
    double m_p = 0;

    std::size_t m_stage = 0;  ///< columns dealt, the one being dealt included
    Stage m_next;
    // While a node is being expanded:
    const Remaining* m_rows = nullptr;
    const std::vector<Past>* m_pasts = nullptr;
    std::vector<double> m_cumulated;  ///< Σ ways · exp(logWeight − m_scale) of the first i pasts
    double m_scale = 0;
    std::vector<std::int32_t> m_capacityAfter;  ///< what the rows from i on can take
    Remaining m_dealt;                          ///< the rows after this deal, in m_rows' order
    Remaining m_key;
};

Network::Network(const ContingencyTable& table, std::int64_t workLimit) : m_workLimit(workLimit) {
    m_logFactorial.resize(static_cast<std::size_t>(table.total()) + 1, 0.0);
    long double sum = 0;
    for (std::size_t n = 2; n < m_logFactorial.size(); ++n) {
        sum += std::log(static_cast<long double>(n));
        m_logFactorial[n] = static_cast<double>(sum);
    }
    const auto logFactorial = [this](std::int64_t n) {
        return m_logFactorial[static_cast<std::size_t>(n)];
    };
    for (const std::int64_t total : table.rowTotals()) {
        m_start.push_back(static_cast<std::int32_t>(total));
        m_logConstant += logFactorial(total);
    }
    for (const std::int64_t total : table.columnTotals()) {
        m_columns.push_back(static_cast<std::int32_t>(total));
        m_logConstant += logFactorial(total);
    }
    m_logConstant -= m_logFactorial.back();
    for (const std::int64_t count : table.counts) m_logThreshold -= logFactorial(count);
    m_logThreshold += std::log1p(1e-7);
    // The shorter side is what a node remembers.
    if (m_start.size() > m_columns.size()) std::swap(m_start, m_columns);
    std::sort(m_start.rbegin(), m_start.rend());
    std::sort(m_columns.rbegin(), m_columns.rend());
}

std::optional<double> Network::p() {
    Stage current;
    current[m_start].pasts.push_back({0.0, 1.0});
    for (m_stage = 1; m_stage <= m_columns.size(); ++m_stage) {
        m_next.clear();
        for (auto& [rows, node] : current) {
            expand(rows, node);
            if (isExhausted()) return std::nullopt;
            node.pasts = {};
        }
        std::swap(current, m_next);
    }
    return std::min(1.0, m_p);
}

void Network::expand(const Remaining& rows, Node& node) {
    if (node.pasts.empty()) return;
    mergeEqualWeights(node.pasts);
    m_rows = &rows;
    m_pasts = &node.pasts;
    m_scale = node.pasts.back().logWeight;
    m_cumulated.assign(1, 0.0);
    for (const Past& past : node.pasts)
        m_cumulated.push_back(m_cumulated.back() + past.ways * std::exp(past.logWeight - m_scale));
    m_capacityAfter.assign(rows.size() + 1, 0);
    for (std::size_t row = rows.size(); row-- > 0;)
        m_capacityAfter[row] = m_capacityAfter[row + 1] + rows[row];
    m_dealt = rows;
    deal(0, m_columns[m_stage - 1], 0.0);
}

void Network::deal(std::size_t row, std::int32_t left, double logStep) {
    if (++m_work > m_workLimit) return;
    if (row == m_rows->size()) {
        arrive(logStep);
        return;
    }
    const std::int32_t available = (*m_rows)[row];
    const std::int32_t most = std::min(available, left);
    for (std::int32_t n = std::max(0, left - m_capacityAfter[row + 1]); n <= most; ++n) {
        m_dealt[row] = available - n;
        deal(row + 1, left - n, logStep - m_logFactorial[static_cast<std::size_t>(n)]);
        if (isExhausted()) return;
    }
    m_dealt[row] = available;
}

void Network::arrive(double logStep) {
    Node& node = child();
    const auto lighter = [](double bound, const Past& past) { return bound < past.logWeight; };
    const double allBelow = m_logThreshold - logStep - node.logHeaviest;
    const auto firstOpen = std::upper_bound(m_pasts->begin(), m_pasts->end(), allBelow, lighter);
    const auto counted = static_cast<std::size_t>(firstOpen - m_pasts->begin());
    m_p += m_cumulated[counted] * std::exp(m_scale + logStep + node.logTotal + m_logConstant);
    const double noneAbove = m_logThreshold - logStep - node.logLightest;
    const auto firstDropped = std::upper_bound(firstOpen, m_pasts->end(), noneAbove, lighter);
    if (m_stage == m_columns.size()) return;
    for (auto past = firstOpen; past != firstDropped; ++past)
        node.pasts.push_back({past->logWeight + logStep, past->ways});
    m_work += firstDropped - firstOpen;
    if (node.pasts.size() >= node.nextMerge) {
        mergeEqualWeights(node.pasts);
        node.nextMerge = std::max<std::size_t>(64, 2 * node.pasts.size());
    }
}

Node& Network::child() {
    m_key = m_dealt;
    std::sort(m_key.rbegin(), m_key.rend());
    while (!m_key.empty() && m_key.back() == 0) m_key.pop_back();
    const auto [place, isNew] = m_next.try_emplace(m_key);
    Node& node = place->second;
    if (!isNew) return node;
    m_work += static_cast<std::int64_t>(4 + m_key.size() * (m_columns.size() - m_stage));
    if (m_stage == m_columns.size()) return node;
    std::int32_t total = 0;
    for (const std::int32_t row : m_key) {
        total += row;
        node.logTotal -= m_logFactorial[static_cast<std::size_t>(row)];
    }
    for (std::size_t column = m_stage; column < m_columns.size(); ++column)
        node.logTotal -= m_logFactorial[static_cast<std::size_t>(m_columns[column])];
    node.logTotal += m_logFactorial[static_cast<std::size_t>(total)];
    const bool isUnique = m_stage + 1 == m_columns.size();
    node.logHeaviest = isUnique ? node.logTotal : heaviest(m_key);
    node.logLightest = isUnique ? node.logTotal : std::min(node.logHeaviest, lightest(m_key));
    return node;
}

/// Weak duality: for any multipliers, Σ log x! ≥ Σ min over x of (log x! − λx), plus what the
/// margins give back. With λ near the logarithm of the expected count the gap is small.
double Network::heaviest(const Remaining& rows) const {
    const auto columns = static_cast<double>(m_columns.size() - m_stage);
    const double half = 0.5;
    double spread = 0;
    for (const std::int32_t row : rows) spread += row + half * columns;
    double bound = 0;
    std::vector<double> logColumn;
    for (std::size_t column = m_stage; column < m_columns.size(); ++column) {
        logColumn.push_back(std::log(m_columns[column] + half * static_cast<double>(rows.size())) -
                            std::log(spread));
        bound += logColumn.back() * m_columns[column];
    }
    for (const std::int32_t row : rows) {
        const double logRow = std::log(row + half * columns);
        bound += logRow * row;
        for (std::size_t column = 0; column < logColumn.size(); ++column) {
            const double lambda = logRow + logColumn[column];
            const auto best = static_cast<std::int32_t>(
                std::min<double>(std::min(row, m_columns[m_stage + column]), std::exp(lambda)));
            bound += m_logFactorial[static_cast<std::size_t>(best)] - lambda * best;
        }
    }
    return -bound;
}

/// The most uneven filling of each row alone (then of each column alone), the other side being only
/// a limit: Σ log x! is convex, so no table is more uneven.
double Network::lightest(const Remaining& rows) const {
    const std::int32_t* columns = m_columns.data() + m_stage;
    const std::int32_t* columnsEnd = m_columns.data() + m_columns.size();
    const std::int32_t* first = rows.data();
    const std::int32_t* last = first + rows.size();
    return -std::min(lightestByRow(first, last, columns, columnsEnd),
                     lightestByRow(columns, columnsEnd, first, last));
}

double Network::lightestByRow(const std::int32_t* from, const std::int32_t* fromEnd,
                              const std::int32_t* caps, const std::int32_t* capsEnd) const {
    double bound = 0;
    for (; from != fromEnd; ++from) {
        std::int32_t left = *from;
        for (const std::int32_t* cap = caps; cap != capsEnd && left > 0; ++cap) {
            const std::int32_t filled = std::min(left, *cap);
            bound += m_logFactorial[static_cast<std::size_t>(filled)];
            left -= filled;
        }
    }
    return bound;
}

}  // namespace

FisherExact fisherExact(const ContingencyTable& table, std::int64_t workLimit) {
    if (table.rows() == 2 && table.columns() == 2) return fisherTwoByTwo(table, workLimit);
    const Coefficient oneSided = Coefficient::undefined(
        Words::tr("A one-sided test exists only for tables of two rows and two columns."));
    if (table.total() > kLargestTotal) return {tooMuchWork(), oneSided, oneSided};
    const std::optional<double> p = Network(table, workLimit).p();
    return {p ? Coefficient::of(*p) : tooMuchWork(), oneSided, oneSided};
}

}  // namespace codebook
