// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Projects that other programs wrote.
#pragma once

#include "codebook/exchange/programs/program_import.h"

namespace app {

/// True where the file or folder is a whole project, not a transcript: a .qdpx by its suffix, those
/// of QualCoder, Taguette and RQDA by what they hold.
bool isForeignProject(const QString& path);

/// What brings the file's project in; turns and speakers are recognised as in any transcript.
/// @param part which of several projects in one file; empty where there is one
/// @throws codebook::FormatError
codebook::RefiImport foreignProject(const codebook::Project& project, const QString& path,
                                    const QString& part = {});

}  // namespace app
