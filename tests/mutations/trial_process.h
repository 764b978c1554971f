// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs trials in processes that may die, in batches while all goes well and one by one to find out
// who was to blame.
#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

#include "tests/mutations/trial.h"

namespace tests {

/// Outcomes of the whole range, ascending. A mutant stands accused only for what it also does
/// alone; if a batch goes wrong though each of it goes well alone, its first mutant tells.
/// @param program this program, which does what tryMutants does when asked with --try
/// @param progressed called with the number of mutants that are done
std::vector<Outcome> outcomesOf(const QString& program, std::uint64_t seed, Range range,
                                const std::function<void(int done)>& progressed);

/// Whether the outcome is as it has to be: within the limits, nothing broken.
bool isGood(const Outcome& outcome);

}  // namespace tests
