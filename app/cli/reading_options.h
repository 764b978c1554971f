// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person says of how a transcript is read, for every command that reads one.
#pragma once

#include "app/cli/command.h"
#include "indexer/import/transcript.h"

namespace app {

/// --encoding, --speakers, --speaker-pattern. The language differs from command to command.
std::vector<QCommandLineOption> readingOptions();
/// What they say. @throws UsageError
indexer::ReadOptions readingFrom(const Arguments& arguments);

}  // namespace app
