// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codebook/exchange/codebook_entries.h"

namespace codebook {

/// The step that brings the project's codebook in line with the file: a code is known by its GUID,
/// else by its path; what the file says of it is changed, also its name and parent where the GUID
/// is known; all others are created below the right parent, in file order. Codes that the file does
/// not name stay as they are. Empty where nothing differs.
/// @param notes receives sentences on how many codes were created, changed and left unchanged
Command codebookImport(const Study& study, const CodebookEntries& file, QStringList& notes);

}  // namespace codebook
