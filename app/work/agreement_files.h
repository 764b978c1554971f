// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codings from anywhere, in files, to have their agreement computed.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "codebook/agreement/boundary_similarity.h"
#include "codebook/agreement/continuum.h"
#include "codebook/agreement/krippendorff.h"
#include "codebook/agreement/reliability_data.h"
#include "codebook/agreement/set_distance.h"

namespace app {

struct RatingsQuestion {
    codebook::MeasurementLevel level = codebook::MeasurementLevel::Nominal;
    /// Set where the cells are sets of codes, as a|b; a cell with only | is the empty set.
    std::optional<codebook::SetDistance> setDistance;
    /// The categories that could be used, in their order; empty: those that were.
    QStringList scale;
};

struct Ratings {
    codebook::ReliabilityData data;
    std::vector<double> distances;  ///< of sets, else empty
};

/// A unit a row, a coder a column, a header; an empty cell is missing. Categories that are all
/// numbers stand in their order as numbers, others as plain text. @throws FormatError naming file
/// and line if a value is not on the scale, or is no number where the level asks for one
Ratings ratingsIn(const QString& path, const RatingsQuestion& question);

struct CountedRatings {
    codebook::UnitCounts counts;
    QStringList categories;
};
/// A unit a row, a category a column, a header; a first column that holds names is passed over.
/// @throws FormatError
CountedRatings ratingCountsIn(const QString& path);

struct CrossedRatings {
    codebook::PairTable table;
    QStringList categories;
};
/// The first coder's categories down, the second's across, both with labels. @throws FormatError
CrossedRatings crossedRatingsIn(const QString& path);

/// Header coder,begin,end,code; half-open. @param coders who coded, also those without a segment
/// @throws FormatError
codebook::Continuum continuumIn(const QString& path, double begin, double end,
                                const QStringList& coders = {});

struct SegmentSizes {
    QStringList coders;
    std::vector<codebook::Masses> masses;
};
/// A coder a row: the name, then the sizes of the segments. @throws FormatError
SegmentSizes segmentSizesIn(const QString& path);

/// A square table of agreement weights, with or without labels. @throws FormatError
std::vector<std::vector<double>> weightsIn(const QString& path);

}  // namespace app
