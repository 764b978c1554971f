// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Krippendorff's first alpha for unitizing (1995, "On the reliability of unitizing continuous
// data"; in the form of 2004, Content Analysis, 2nd ed., section 11.4): are units begun and ended
// alike?
#pragma once

#include <vector>

#include "codebook/agreement/continuum.h"
#include "codebook/analysis/coefficient.h"

namespace codebook {

struct UnitizingDisagreement {
    double observed = 0;  ///< Do
    double expected = 0;  ///< De, by the formula of 2004; 0 where nothing was coded
    Coefficient alpha;    ///< 1 − Do/De
};

struct UnitizingAlpha {
    std::vector<UnitizingDisagreement> byCategory;
    Coefficient all;  ///< 1 − ΣDo/ΣDe
};

/// Each category by itself, so that categories may overlap; a coder's units of one category may
/// not. Adjacent units are not joined. Depends on how fine the positions are, which must be whole
/// numbers.
UnitizingAlpha unitizingAlpha(const Continuum& continuum);

}  // namespace codebook
