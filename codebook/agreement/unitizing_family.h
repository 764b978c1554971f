// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The family of alphas for unitizing that Krippendorff, Mathet, Bouvry and Widlöcher (2016, "On the
// reliability of unitizing textual continua: Further developments") put in place of the first.
#pragma once

#include <vector>

#include "codebook/agreement/continuum.h"
#include "codebook/analysis/coefficient.h"

namespace codebook {

struct UnitizingFamily {
    Coefficient u;                ///< uα: units, their codes, and gaps alike
    Coefficient barU;             ///< |uα: what was found worth coding, whatever the code
    Coefficient cu;               ///< cuα: the codes, where two coders coded
    std::vector<Coefficient> ku;  ///< (k)uα: one code, where two coders coded
    /// The share of the coders' text on which cuα rests, and of each code's.
    Coefficient cuCoverage;
    std::vector<Coefficient> kuCoverage;
};

/// With three coders and more, T* of cuα is read pair by pair (equation 10). One coder's units must
/// not overlap.
UnitizingFamily unitizingFamily(const Continuum& continuum);

}  // namespace codebook
