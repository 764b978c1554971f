// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import took the columns of a spreadsheet of answers for, so that it can be corrected.
#pragma once

#include <vector>

#include "app/cli/json.h"
#include "indexer/import/project_import.h"

namespace app {

class Arguments;

/// Prints a table of each spreadsheet's columns under the list of files; not in formats
/// and files that have one list only.
void printAnswerColumns(const indexer::ImportReport& report, const Arguments& arguments);
/// Adds respondents, answers, sheet and columns {name, role, type, reason} to the entry of a
/// spreadsheet; the type of attributes only.
void addAnswersJson(Json& entry, const indexer::ImportedFile& file);
/// What --columns says. @throws UsageError
std::vector<indexer::ColumnChoice> givenColumns(const Arguments& arguments);

}  // namespace app
