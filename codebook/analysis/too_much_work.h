// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one sentence with which an exact test gives up.
#pragma once

#include "codebook/analysis/coefficient.h"
#include "codebook/words.h"

namespace codebook {

inline Coefficient tooMuchWork() {
    return Coefficient::undefined(
        Words::tr("The table is too large for Fisher’s exact test; use the Monte Carlo p."));
}

}  // namespace codebook
