// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether coders come together or part as they go on.
#pragma once

#include <vector>

#include "codebook/agreement/project_agreement.h"
#include "codebook/analysis/coefficient.h"

namespace codebook {

struct Drift {
    /// Krippendorff's alpha of the first document, of the first two, and so on to all.
    std::vector<Coefficient> soFar;
    Coefficient firstHalf;   ///< of the earlier documents alone
    Coefficient secondHalf;  ///< of the later ones, the middle one included
};

/// Of one code. @param order places in agreement.documents(), in the order of coding
Drift driftOf(const ProjectAgreement& agreement, std::size_t code,
              const std::vector<std::size_t>& order);

}  // namespace codebook
