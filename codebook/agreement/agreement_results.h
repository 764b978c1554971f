// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every coefficient that a kind of data has, by name: what the command line prints and the window
// shows.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

#include "codebook/agreement/boundary_similarity.h"
#include "codebook/agreement/continuum.h"
#include "codebook/agreement/estimate.h"
#include "codebook/agreement/krippendorff.h"
#include "codebook/agreement/reliability_data.h"
#include "codebook/agreement/weights.h"

namespace codebook {

struct ResultOptions {
    MeasurementLevel level = MeasurementLevel::Nominal;
    WeightKind weightKind = WeightKind::Identity;
    std::vector<std::vector<double>> customWeights;  ///< of the categories in their order
    /// δ² of the categories, in place of the level's: of sets of codes.
    std::vector<double> distances;
    int bootstrapDraws = 0;        ///< 0: none
    bool bootstrapsUnits = false;  ///< else Krippendorff's own, of pairs
    std::uint64_t seed = 1;

    bool isWeighted() const { return weightKind != WeightKind::Identity || !customWeights.empty(); }
};

struct AgreementResult {
    QString key;    ///< as JSON has it: "cohenKappa"
    QString label;  ///< as a table has it: "Cohen’s κ"
    Estimate estimate;
    /// Of each category, where the key stands for many.
    std::vector<std::pair<QString, Coefficient>> byCategory;
};

struct AgreementResults {
    std::int64_t units = 0;  ///< of a continuum, its units
    std::int64_t coders = 0;
    std::vector<AgreementResult> results;
    /// The share of each category in everything that was coded.
    std::vector<std::pair<QString, double>> prevalence;
    QStringList notes;  ///< what was left out, drawn, or chosen; sentences

    /// None where this data has no such coefficient.
    const AgreementResult* find(const QString& key) const;
};

/// @throws FormatError if the weights do not fit the categories
AgreementResults resultsOf(const ReliabilityData& given, const ResultOptions& options = {});
/// Where nobody knows who coded what.
AgreementResults resultsOf(const UnitCounts& counts, const QStringList& categories,
                           const ResultOptions& options = {});
/// Two coders' table; the standard errors are those for tables.
AgreementResults resultsOf(const PairTable& table, const QStringList& categories,
                           const ResultOptions& options = {});
AgreementResults resultsOf(const Continuum& continuum, std::uint64_t seed = 1);
AgreementResults resultsOf(const std::vector<Masses>& coders);

/// One sentence on what the numbers amount to, and a second one where rare or frequent codes make
/// them easy to misread.
QString interpretation(const AgreementResults& results);

}  // namespace codebook
