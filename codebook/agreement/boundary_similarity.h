// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How alike two cuttings of a text into segments are: Fournier (2013), "Evaluating text
// segmentation using boundary edit distance".
#pragma once

#include <cstdint>
#include <vector>

#include "codebook/analysis/coefficient.h"

namespace codebook {

/// The sizes of the segments, in order; each at least 1.
using Masses = std::vector<std::int64_t>;

struct BoundaryEdits {
    double matches = 0;
    double additions = 0;          ///< boundaries that only one of the two has
    double transpositions = 0;     ///< boundaries that are near, within n_t − 1
    double transpositionCost = 0;  ///< Σ span/n_t
    double places = 0;             ///< where there could be a boundary

    double compared() const { return additions + transpositions + matches; }
    double cost() const { return additions + transpositionCost; }
};

/// @param near n_t: boundaries less than this apart are near misses
BoundaryEdits boundaryEdits(const Masses& left, const Masses& right, int near = 2);
/// B = 1 − (A + Σ T·span/n_t)/(A + T + matches); there is one kind of boundary, so no
/// substitutions.
Coefficient boundarySimilarity(const BoundaryEdits& edits);
/// S of Fournier and Inkpen (2012): the same cost over all places.
Coefficient segmentationSimilarity(const BoundaryEdits& edits);

struct SegmentationAgreement {
    /// Of all pairs of coders: 1 − the sum of costs over the sum of what was compared.
    Coefficient boundarySimilarity;
    Coefficient segmentationSimilarity;
    Coefficient fleissKappa;  ///< with the coders' own rates of boundaries
    Coefficient scottPi;      ///< with their common rate
};
/// @throws FormatError if the coders' segments do not add up to the same length
SegmentationAgreement segmentationAgreement(const std::vector<Masses>& coders, int near = 2);

}  // namespace codebook
