// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of one kind lie in one folder mostly: dialogues begin where they were left.
#pragma once

#include <QString>

class QFileDialog;

namespace app {

/// Where files for this purpose were chosen last; else where files were chosen last for anything;
/// else `otherwise`. Folders that are gone do not count.
QString keptFolder(const QString& purpose, const QString& otherwise = {});
/// The file, or the folder itself, was chosen for this purpose.
void keepFolder(const QString& purpose, const QString& chosen);
/// The dialogue begins in that folder, and what is chosen in it is kept.
void beginInKeptFolder(QFileDialog& dialog, const QString& purpose, const QString& otherwise = {});

}  // namespace app
