// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What became of the mutants, in some lines for a person.
#pragma once

#include <QString>

#include <vector>

#include "tests/mutations/trial.h"

namespace tests {

/// How many were imported and refused and for which reasons, the slowest, the largest, and a line
/// for each law that was broken.
QString summaryOf(const std::vector<Outcome>& outcomes);

/// The reason without what is different in each file: names in quotes, numbers, places.
QString reasonClass(const QString& reason);

}  // namespace tests
