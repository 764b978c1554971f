// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How soon the figures of agreement follow a coding, in the workspace itself.
#pragma once

#include "tests/benchmarks/measurement.h"

namespace tests {

/// @param isSmall tries everything and measures nothing
void measureFollowing(bool isSmall, Scoreboard& scoreboard);

}  // namespace tests
