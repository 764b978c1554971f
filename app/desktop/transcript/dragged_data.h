// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codes and passages while they are dragged from one part of the window to another.
#pragma once

#include <QMimeData>

#include <memory>
#include <vector>

#include "codebook/model/ids.h"
#include "codebook/text/span.h"

namespace app {

/// Codes, as decimal numbers of CodeId with commas between them.
inline constexpr const char* CodesMime = "application/x-samsyn-codes";
/// "DOCUMENT,BEGIN,END"; the words stand beside it as plain text.
inline constexpr const char* PassageMime = "application/x-samsyn-passage";

/// Empty where the data holds no codes or is spoilt.
std::vector<codebook::CodeId> draggedCodes(const QMimeData& data);
std::unique_ptr<QMimeData> passageData(codebook::DocumentId document, codebook::Span span,
                                       const QString& words);

}  // namespace app
