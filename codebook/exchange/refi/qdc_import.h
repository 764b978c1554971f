// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codebook/exchange/codebook_entries.h"

namespace codebook {

/// A codebook file of the exchange standard (.qdc), or the codebook of a project.qde. What Samsyn
/// wrote together into a description is taken apart again. @throws FormatError
CodebookEntries readQdc(const QByteArray& bytes, const QString& fileName);

}  // namespace codebook
