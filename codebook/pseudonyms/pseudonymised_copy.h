// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project in which the originals of marked names are truly gone: a file that never held them.
#pragma once

#include <QString>

#include "codebook/project/project.h"
#include "codebook/pseudonyms/pseudonym_overlay.h"

namespace codebook {

struct PseudonymisedCopy {
    int replaced = 0;  ///< names, in texts and elsewhere
    std::size_t documents = 0;
    std::size_t codings = 0;
    std::size_t leftOut = 0;  ///< codings and memos that wait to be placed in a revised text
};

/// Writes a new project with a number, history and files of its own; codings stand on the same
/// words, pseudonyms in place of names. Names and digests of source files, places of recordings,
/// marks and trails of earlier work stay behind, as does what waits to be placed.
/// @throws StoreError if the file exists or cannot be written; nothing is left behind then
PseudonymisedCopy writePseudonymisedCopy(const Project& project, const PseudonymOverlay& overlay,
                                         const QString& path);

}  // namespace codebook
