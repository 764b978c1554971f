// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include "codebook/project/project.h"

namespace codebook {

struct RefiExport {
    QByteArray bytes;
    /// What the standard has no place for, a sentence each. It is in the file all the same, where
    /// Samsyn finds it again.
    QStringList notCarried;
};

/// The whole project as REFI-QDA 1.5 (.qdpx): project.qde, the texts in sources/, and samsyn.json
/// with everything else. The same project always gives the same bytes.
/// @throws StoreError
RefiExport qdpxOf(const Project& project);

/// The codebook alone (.qdc). @throws Conflict where there is no code
RefiExport qdcOf(const Project& project);

}  // namespace codebook
