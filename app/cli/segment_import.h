// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables that MAXQDA, ATLAS.ti and NVivo write: coded segments, lists of codes, variables.
#pragma once

#include "app/cli/command.h"
#include "app/work/input_files.h"

namespace app {

/// Places the segments of the file and codes them; with --dry-run only tells.
int runSegmentImport(const Arguments& arguments, const QString& file);
/// The two below print with --dry-run what they take the columns for.
/// A codebook of ours, or a list of codes by --columns and its headers.
codebook::CodebookEntries codesIn(const Arguments& arguments, const codebook::Project& project,
                                  const QString& file);
/// A table of cases of ours, or one of variables by --columns and its headers.
indexer::CaseSheet variablesIn(const Arguments& arguments, const codebook::Project& project,
                               const QString& file);
QCommandLineOption sheetOption();
QCommandLineOption dryRunOption();

}  // namespace app
