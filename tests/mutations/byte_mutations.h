// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes wrong with bytes on their way: bits, blocks, ends, lengths, and markup that is written
// once too often.
#pragma once

#include <QByteArray>

#include <vector>

#include "tests/mutations/chance.h"
#include "tests/support/sample_transcripts.h"

namespace tests {

/// Changes the bytes in one way that chance chooses. May leave them as they are, where that way
/// does not fit.
/// @param others whose bytes may be mixed in
void mutateBytes(QByteArray& bytes, const std::vector<SampleFile>& others, Chance& chance);

}  // namespace tests
