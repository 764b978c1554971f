// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/boundary_similarity.h"

#include <cstdlib>
#include <numeric>
#include <set>

#include "codebook/agreement/estimate.h"
#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {

namespace {

std::set<std::int64_t> boundariesOf(const Masses& masses) {
    std::set<std::int64_t> boundaries;
    std::int64_t at = 0;
    for (std::size_t i = 0; i + 1 < masses.size(); ++i) boundaries.insert(at += masses[i]);
    return boundaries;
}

std::int64_t lengthOf(const Masses& masses) {
    return std::accumulate(masses.begin(), masses.end(), std::int64_t{0});
}

/// Takes boundaries out of both that lie exactly so far apart; the leftmost first.
double transposed(std::set<std::int64_t>& left, std::set<std::int64_t>& right, std::int64_t span) {
    double found = 0;
    std::set<std::int64_t> all = left;
    all.insert(right.begin(), right.end());
    for (const std::int64_t at : all) {
        const bool isRight = left.contains(at) && right.contains(at + span);
        const bool isLeft = !isRight && right.contains(at) && left.contains(at + span);
        if (!isRight && !isLeft) continue;
        (isRight ? left : right).erase(at);
        (isRight ? right : left).erase(at + span);
        ++found;
    }
    return found;
}

Coefficient corrected(double actual, double expected) {
    if (!(1 - expected > 1e-12)) return Coefficient::undefined(noVariation());
    return Coefficient::of((actual - expected) / (1 - expected));
}

}  // namespace

BoundaryEdits boundaryEdits(const Masses& left, const Masses& right, int near) {
    if (lengthOf(left) != lengthOf(right))
        throw FormatError(
            Words::tr("The coders’ segments do not add up to the same length: %1 and %2.")
                .arg(lengthOf(left))
                .arg(lengthOf(right)));
    BoundaryEdits edits;
    edits.places = static_cast<double>(lengthOf(left)) - 1;
    auto a = boundariesOf(left);
    auto b = boundariesOf(right);
    edits.matches = transposed(a, b, 0);
    for (int span = 1; span < near; ++span) {
        const double found = transposed(a, b, span);
        edits.transpositions += found;
        edits.transpositionCost += found * span / near;
    }
    edits.additions = static_cast<double>(a.size() + b.size());
    return edits;
}

Coefficient boundarySimilarity(const BoundaryEdits& edits) {
    if (edits.compared() == 0) return Coefficient::undefined(Words::tr("Nobody set a boundary."));
    return Coefficient::of(1 - edits.cost() / edits.compared());
}

Coefficient segmentationSimilarity(const BoundaryEdits& edits) {
    if (edits.places < 1)
        return Coefficient::undefined(Words::tr("There is no place for a boundary."));
    return Coefficient::of(1 - edits.cost() / edits.places);
}

SegmentationAgreement segmentationAgreement(const std::vector<Masses>& coders, int near) {
    SegmentationAgreement result;
    if (coders.size() < 2) {
        result.boundarySimilarity = result.segmentationSimilarity = result.fleissKappa =
            result.scottPi = Coefficient::undefined(oneCoderOnly());
        return result;
    }
    BoundaryEdits sum;
    std::vector<double> rates;
    double productOfRates = 0;
    double pairs = 0;
    for (std::size_t i = 0; i < coders.size(); ++i) {
        const double places = static_cast<double>(lengthOf(coders[i])) - 1;
        rates.push_back(places > 0 ? static_cast<double>(coders[i].size() - 1) / places : 0);
        for (std::size_t j = 0; j < i; ++j) {
            const BoundaryEdits edits = boundaryEdits(coders[j], coders[i], near);
            sum.matches += edits.matches;
            sum.additions += edits.additions;
            sum.transpositions += edits.transpositions;
            sum.transpositionCost += edits.transpositionCost;
            sum.places += edits.places;
            productOfRates += rates[i] * rates[j];
            ++pairs;
        }
    }
    result.boundarySimilarity = boundarySimilarity(sum);
    result.segmentationSimilarity = segmentationSimilarity(sum);
    if (!result.boundarySimilarity) {
        result.fleissKappa = result.scottPi = result.boundarySimilarity;
        return result;
    }
    const double rate =
        std::accumulate(rates.begin(), rates.end(), 0.0) / static_cast<double>(rates.size());
    result.fleissKappa = corrected(*result.boundarySimilarity, productOfRates / pairs);
    result.scottPi = corrected(*result.boundarySimilarity, rate * rate);
    return result;
}

}  // namespace codebook
