// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a recording lies, written so that a project and its recordings can be moved together: a
// file below the project's folder by its path from there, any other by its whole path.
#pragma once

#include <QString>

namespace codebook {

/// What Step::setMedia stores for that file, of which a relative path counts from the current
/// folder. Slashes divide it on every system.
QString mediaPlace(const QString& projectPath, const QString& file);

/// The whole path of the recording that is stored as `place`, whether it is there or not; empty for
/// an empty place.
QString mediaFile(const QString& projectPath, const QString& place);

}  // namespace codebook
