// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "codebook/exchange/coding_rows.h"
#include "codebook/model/change.h"
#include "codebook/model/study.h"

namespace codebook {

class Project;

/// The step that adds the file's codings, whole or not at all. A row that says what a coding of the
/// project, or an earlier row, says already (same document, span, code and coder) is skipped. Codes
/// and coders that do not exist are created; parents of such codes too, and all can be coded with.
/// Every document's text is fetched once.
/// @param now milliseconds since 1970, UTC: when codings were made of which the file does not say
/// @param notes receives sentences on what was added, skipped and created
/// @throws Conflict naming the first line that cannot be taken and the number of others: a document
/// that is not there or not alone in its name, a span outside its text, text that differs from the
/// span's, an ambiguous code or a folder
Command codingImport(const Study& study, const TextSource& texts, const CodingRows& file,
                     std::int64_t now, QStringList& notes);
Command codingImport(const Project& project, const CodingRows& file, QStringList& notes);

}  // namespace codebook
