// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/unit_alignment.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>
#include <memory>
#include <numeric>

namespace codebook {

namespace {

constexpr int millisecondsForOne = 5000;

/// Which units hang together through tuples.
class Parts {
   public:
    explicit Parts(std::size_t units) : m_parents(units) {
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }
    std::int32_t rootOf(std::int32_t unit) {
        std::int32_t& parent = m_parents[static_cast<std::size_t>(unit)];
        if (parent != unit) parent = rootOf(parent);
        return parent;
    }
    void join(std::int32_t a, std::int32_t b) {
        m_parents[static_cast<std::size_t>(rootOf(a))] = rootOf(b);
    }

   private:
    std::vector<std::int32_t> m_parents;
};

using Problem = std::unique_ptr<glp_prob, decltype(&glp_delete_prob)>;

/// Rows are units, columns tuples, all of them binary.
Problem packing(const std::vector<const AlignedTuple*>& tuples) {
    Problem problem(glp_create_prob(), &glp_delete_prob);
    glp_set_obj_dir(problem.get(), GLP_MAX);
    std::vector<std::int32_t> units;
    for (const AlignedTuple* tuple : tuples)
        units.insert(units.end(), tuple->units.begin(), tuple->units.end());
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    glp_add_rows(problem.get(), static_cast<int>(units.size()));
    for (int row = 1; row <= static_cast<int>(units.size()); ++row)
        glp_set_row_bnds(problem.get(), row, GLP_UP, 0, 1);
    glp_add_cols(problem.get(), static_cast<int>(tuples.size()));
    int column = 0;
    for (const AlignedTuple* tuple : tuples) {
        ++column;
        glp_set_obj_coef(problem.get(), column, tuple->saving);
        glp_set_col_kind(problem.get(), column, GLP_BV);
        std::vector<int> rows{0};
        std::vector<double> ones(tuple->units.size() + 1, 1.0);
        for (const std::int32_t unit : tuple->units)
            rows.push_back(static_cast<int>(std::lower_bound(units.begin(), units.end(), unit) -
                                            units.begin()) +
                           1);
        glp_set_mat_col(problem.get(), column, static_cast<int>(tuple->units.size()), rows.data(),
                        ones.data());
    }
    return problem;
}

std::optional<double> bestOf(const std::vector<const AlignedTuple*>& tuples) {
    if (tuples.size() == 1) return tuples.front()->saving;
    const Problem problem = packing(tuples);
    glp_smcp simplex;
    glp_init_smcp(&simplex);
    simplex.msg_lev = GLP_MSG_OFF;
    simplex.tm_lim = millisecondsForOne;
    if (glp_simplex(problem.get(), &simplex) != 0 || glp_get_status(problem.get()) != GLP_OPT)
        return {};
    bool isWhole = true;  // always so for two coders, whose matrix is totally unimodular
    for (int column = 1; column <= static_cast<int>(tuples.size()); ++column) {
        const double share = glp_get_col_prim(problem.get(), column);
        isWhole = isWhole && std::abs(share - std::round(share)) < 1e-9;
    }
    if (isWhole) return glp_get_obj_val(problem.get());
    glp_iocp integer;
    glp_init_iocp(&integer);
    integer.msg_lev = GLP_MSG_OFF;
    integer.tm_lim = millisecondsForOne;
    if (glp_intopt(problem.get(), &integer) != 0 || glp_mip_status(problem.get()) != GLP_OPT)
        return {};
    return glp_mip_obj_val(problem.get());
}

}  // namespace

std::optional<double> largestSaving(const std::vector<AlignedTuple>& tuples, std::size_t units) {
    Parts parts(units);
    for (const AlignedTuple& tuple : tuples)
        for (const std::int32_t unit : tuple.units) parts.join(tuple.units.front(), unit);
    std::vector<std::vector<const AlignedTuple*>> ofPart(units);
    for (const AlignedTuple& tuple : tuples)
        ofPart[static_cast<std::size_t>(parts.rootOf(tuple.units.front()))].push_back(&tuple);
    double saved = 0;
    for (const auto& part : ofPart) {
        if (part.empty()) continue;
        const auto best = bestOf(part);
        if (!best) return {};
        saved += *best;
    }
    return saved;
}

}  // namespace codebook
