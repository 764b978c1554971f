// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Holds what a tree includes and links against the table of rooms: what neither compiler nor linker
// can see, since every header lies below one root.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include "tests/house/room_table.h"
#include "tests/house/source_tree.h"

namespace tests {

/// The module (`QtCore`) of each header of Qt by its name (`QString`, `qglobal.h`).
using QtModules = QHash<QString, QString>;

/// The modules of the Qt that is installed.
QtModules installedQtModules();

/// One sentence, `PATH:LINE: …`, for each #include that the table does not allow: of a room or a
/// library that is not the room's to use, of a library in a header, of another room's internal
/// header, of a header that nobody knows; and for each file that lies in no room.
QStringList forbiddenIncludes(const SourceTree& tree, const RoomTable& table,
                              const QtModules& modules);

/// One sentence for each room or library that a room's CMakeLists.txt links against the table.
QStringList forbiddenLinks(const SourceTree& tree, const RoomTable& table);

}  // namespace tests
