// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/unitizing_family.h"

#include <algorithm>

#include "codebook/agreement/estimate.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// A square table of lengths, with the sums that the formulas name by dots.
struct Lengths {
    explicit Lengths(std::size_t categories)
        : q(categories), cells(categories * categories, 0), squares(categories, 0) {}

    double& at(std::size_t c, std::size_t k) { return cells[c * q + k]; }
    double at(std::size_t c, std::size_t k) const { return cells[c * q + k]; }
    double row(std::size_t c) const {
        double sum = 0;
        for (std::size_t k = 0; k < q; ++k) sum += at(c, k);
        return sum;
    }
    double total() const {
        double sum = 0;
        for (const double cell : cells) sum += cell;
        return sum;
    }
    double diagonal() const {
        double sum = 0;
        for (std::size_t c = 0; c < q; ++c) sum += at(c, c);
        return sum;
    }
    double squaresTotal() const {
        double sum = 0;
        for (const double square : squares) sum += square;
        return sum;
    }
    /// ε: what chance would make of it, the same unit not paired with itself.
    Lengths expected() const {
        Lengths result(q);
        const double all = total();
        const double rest = all * all - squaresTotal();
        for (std::size_t c = 0; c < q; ++c)
            for (std::size_t k = 0; k < q; ++k)
                result.at(c, k) =
                    rest > 0 ? all * (row(c) * row(k) - (c == k ? squares[c] : 0)) / rest : 0;
        return result;
    }

    std::size_t q;
    std::vector<double> cells;
    std::vector<double> squares;  ///< T_c; of gaps their length
};

/// A coder's whole continuum, gaps as units of the category after the last.
std::vector<ContinuumUnit> withGaps(const Continuum& continuum, std::size_t coder) {
    const auto gap = static_cast<std::int32_t>(continuum.categories.size());
    std::vector<ContinuumUnit> sections;
    double at = continuum.begin;
    for (const ContinuumUnit& unit : continuum.units[coder]) {
        if (unit.begin > at) sections.push_back({at, unit.begin, gap});
        sections.push_back(unit);
        at = unit.end;
    }
    if (continuum.end > at) sections.push_back({at, continuum.end, gap});
    return sections;
}

/// The two tables: of everything, and of what two coders coded.
struct Tables {
    explicit Tables(std::size_t categories) : all(categories + 1), coded(categories) {}
    Lengths all;
    Lengths coded;
};

void addPair(const std::vector<ContinuumUnit>& own, const std::vector<ContinuumUnit>& other,
             double each, Tables& tables) {
    const auto gap = tables.coded.q;
    std::size_t j = 0;
    for (const ContinuumUnit& section : own) {
        const auto c = static_cast<std::size_t>(section.category);
        double coded = 0;
        while (j < other.size() && other[j].end <= section.begin) ++j;
        for (std::size_t i = j; i < other.size() && other[i].begin < section.end; ++i) {
            const double shared =
                std::min(section.end, other[i].end) - std::max(section.begin, other[i].begin);
            const auto k = static_cast<std::size_t>(other[i].category);
            tables.all.at(c, k) += shared * each;
            if (c == gap || k == gap) continue;
            tables.coded.at(c, k) += shared * each;
            coded += shared;
        }
        if (c != gap) tables.coded.squares[c] += coded * coded * each;
    }
}

Tables tablesOf(const Continuum& continuum) {
    Tables tables(static_cast<std::size_t>(continuum.categories.size()));
    std::vector<std::vector<ContinuumUnit>> sections;
    for (std::size_t coder = 0; coder < continuum.coderCount(); ++coder)
        sections.push_back(withGaps(continuum, coder));
    const double each = 1 / static_cast<double>(continuum.coderCount() - 1);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        for (const ContinuumUnit& section : sections[i]) {
            // A gap is no unit: chance pairs it with itself place by place, a unit as a whole.
            const bool isGap = section.category == continuum.categories.size();
            tables.all.squares[static_cast<std::size_t>(section.category)] +=
                section.length() * (isGap ? 1 : section.length());
        }
        for (std::size_t j = 0; j < sections.size(); ++j)
            if (i != j) addPair(sections[i], sections[j], each, tables);
    }
    return tables;
}

/// 1 − observed/expected disagreement, of lengths.
Coefficient ratio(double observed, double expected, double scale, const QString& reason) {
    if (!(expected > 1e-12 * scale)) return Coefficient::undefined(reason);
    return Coefficient::of(1 - observed / expected);
}

void tellCoded(const Lengths& coded, const Lengths& all, UnitizingFamily& result) {
    const QString nothingShared = Words::tr("There is no text that two coders coded.");
    const double total = coded.total();
    const Lengths chance = coded.expected();
    result.cu = ratio(total - coded.diagonal(), total - chance.diagonal(), total,
                      total > 0 ? noVariation() : nothingShared);
    result.cuCoverage = Coefficient::of(total / all.total());
    for (std::size_t k = 0; k < coded.q; ++k) {
        const double own = coded.row(k);
        const double ofAll = all.row(k);
        result.kuCoverage.push_back(
            ofAll > 0 ? Coefficient::of(own / ofAll)
                      : Coefficient::undefined(Words::tr("Nobody used this code.")));
        if (!(own > 0)) {
            result.ku.push_back(Coefficient::undefined(nothingShared));
            continue;
        }
        const double expected = chance.row(k) - chance.at(k, k);
        result.ku.push_back(
            ratio(chance.row(k) / own * (own - coded.at(k, k)), expected, total, noVariation()));
    }
}

}  // namespace

UnitizingFamily unitizingFamily(const Continuum& continuum) {
    UnitizingFamily result;
    const auto categories = static_cast<std::size_t>(continuum.categories.size());
    QString reason;
    if (continuum.coderCount() < 2)
        reason = oneCoderOnly();
    else if (overlapsItself(continuum))
        reason = Words::tr("Units of one coder overlap; compute code by code instead.");
    else if (!(continuum.length() > 0))
        reason = Words::tr("There is no text.");
    if (!reason.isEmpty()) {
        result.u = result.barU = result.cu = result.cuCoverage = Coefficient::undefined(reason);
        result.ku.assign(categories, result.u);
        result.kuCoverage.assign(categories, result.u);
        return result;
    }
    const Tables tables = tablesOf(continuum);
    const Lengths chance = tables.all.expected();
    const double total = tables.all.total();
    result.u =
        ratio(total - tables.all.diagonal(), total - chance.diagonal(), total, noVariation());
    const std::size_t gap = categories;
    const bool hasGaps = tables.all.row(gap) > 0;
    result.barU = ratio(tables.all.row(gap) - tables.all.at(gap, gap),
                        hasGaps ? chance.row(gap) - chance.at(gap, gap) : 0, total,
                        hasGaps ? Words::tr("Nothing was coded.")
                                : Words::tr("There are no gaps: everything was coded."));
    tellCoded(tables.coded, tables.all, result);
    return result;
}

}  // namespace codebook
