// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Projects that other programs wrote.
#pragma once

#include "codebook/exchange/refi/qdpx_import.h"

namespace app {

/// True where the file's suffix says that it is a whole project, not a transcript.
bool isForeignProject(const QString& path);

/// What brings the file's project in; turns and speakers are recognised as in any transcript.
/// @throws codebook::FormatError
codebook::RefiImport foreignProject(const codebook::Project& project, const QString& path);

}  // namespace app
