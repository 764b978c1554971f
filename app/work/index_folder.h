// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the search index of a project lies.
#pragma once

#include <QString>
#include <QUuid>

namespace app {

/// In the user's cache, under the project's GUID: copies of a project share what they have in
/// common, and nothing is lost when it is deleted.
QString indexFolder(const QUuid& project);

}  // namespace app
