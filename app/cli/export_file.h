// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing what the project holds into files for others.
#pragma once

#include <QString>
#include <QStringList>

#include "app/cli/crosstab_asked.h"

namespace codebook {
class Project;
}

namespace app {

/// What can be exported, in the words of --what.
QStringList exportableThings();

/// Writes into the file, by its suffix; an existing file is replaced only when the new one is
/// whole.
/// @throws UsageError if suffix and thing do not go together; StoreError if the file cannot be
/// written
void exportFile(const codebook::Project& project, const QString& what, const QString& path,
                const CrossTabQuestion& question = {});

}  // namespace app
