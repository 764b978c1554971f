// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codebook/exchange/refi/brought_rows.h"
#include "codebook/exchange/refi/project_rows.h"
#include "codebook/exchange/refi/qdpx_file.h"

namespace codebook::refi {

/// Puts the rows of a project that Samsyn wrote, exactly as they were.
/// @throws FormatError where a row or text that they refer to is missing
void putOwnRows(const codebook::Project& project, const QdpxFile& file, ProjectRows rows,
                BroughtRows& to);

}  // namespace codebook::refi
