// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The comments of a Word document stand in a part of their own (word/comments.xml); who answers
// whom in another.
#pragma once

#include "indexer/import/docx/docx_package.h"
#include "indexer/import/flow/source_comments.h"

namespace indexer {

/// All comments in the order of the part.
/// @throws codebook::FormatError if the part is damaged
std::vector<WrittenComment> docxComments(const DocxPackage& package, const SourceFile& file);

}  // namespace indexer
