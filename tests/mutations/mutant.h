// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files that are tried: each is what its seed and its number make of the samples, so that one
// can be made again alone.
#pragma once

#include <cstdint>
#include <vector>

#include "tests/support/sample_transcripts.h"

namespace tests {

/// The samples of formats that are read, and an archive of some of them.
std::vector<SampleFile> samplesToSpoil();

/// A sample spoilt in one to five ways, named after its number and the sample, sometimes with
/// another format's suffix.
SampleFile mutantOf(const std::vector<SampleFile>& samples, std::uint64_t seed, int number);

}  // namespace tests
