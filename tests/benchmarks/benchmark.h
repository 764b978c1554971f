// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be measured, by name. Later ones may use what earlier ones left in the studies' folder,
// but each can run alone.
#pragma once

#include <vector>

#include "tests/benchmarks/made_studies.h"
#include "tests/benchmarks/measurement.h"

namespace tests {

struct Benchmark {
    const char* name;
    void (*run)(MadeStudies& studies, Scoreboard& scoreboard);
};

std::vector<Benchmark> agreementBenchmarks();
std::vector<Benchmark> analysisBenchmarks();
std::vector<Benchmark> importBenchmarks();
std::vector<Benchmark> mergeBenchmarks();
std::vector<Benchmark> searchBenchmarks();
std::vector<Benchmark> storeBenchmarks();

}  // namespace tests
