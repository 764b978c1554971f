// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far alpha may be off, found by drawing anew.
#pragma once

#include <optional>
#include <vector>

#include "codebook/agreement/krippendorff.h"

namespace codebook {

/// The distribution of alpha over many draws.
struct Bootstrap {
    int draws = 0;
    int undefinedDraws = 0;  ///< without variation; left out of everything below
    std::uint64_t seed = 0;
    double mean = 0;
    double deviation = 0;
    double low = 0;   ///< the 2.5 % quantile
    double high = 0;  ///< the 97.5 % quantile
    /// The share of draws in which alpha reaches the value.
    double shareAtLeast(double alpha) const;

    std::vector<double> sorted;
};

/// Krippendorff's own ("Bootstrapping distributions for alpha"): De stays, and each unit's pairs
/// are drawn from all observed pairs with replacement. None where alpha is undefined.
std::optional<Bootstrap> pairBootstrap(const UnitCounts& counts, const SquaredDistance& distance,
                                       int draws, std::uint64_t seed);

/// What is drawn as a whole: a unit, or everything of one document.
struct BootstrapBlock {
    Coincidences coincidences;
    std::int64_t times = 1;
};
/// Draws as many blocks as there are, with replacement.
std::optional<Bootstrap> blockBootstrap(const std::vector<BootstrapBlock>& blocks,
                                        const SquaredDistance& distance, int draws,
                                        std::uint64_t seed);
/// Cohen's kappa over draws of whole blocks, each with its two coders' table.
std::optional<Bootstrap> kappaBootstrap(const std::vector<PairTable>& blocks, int draws,
                                        std::uint64_t seed);
/// The units as blocks.
std::vector<BootstrapBlock> unitBlocks(const UnitCounts& counts);

}  // namespace codebook
