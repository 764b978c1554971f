// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keeps a house easy to walk through, as far as a machine can tell. Each function returns one
// sentence, `PATH[:LINE]: …`, for each place that breaks its rule.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <set>

#include "tests/house/source_tree.h"

namespace tests {

/// Files of more lines than `most`.
QStringList tooLong(const SourceTree& tree, int most);
/// Files without the two SPDX lines at their head.
QStringList withoutLicence(const SourceTree& tree);
/// Files, and folders of files, whose name says nothing: utils, common, misc, helpers, base,
/// manager.
QStringList withoutNoun(const SourceTree& tree);
/// Lines that promise to be finished later.
QStringList leftOpen(const SourceTree& tree);
/// Lines that name a folder of somebody's machine.
QStringList machinePaths(const SourceTree& tree);
/// .cpp files that are not among `built`, the paths from the root of what is compiled.
QStringList neverBuilt(const SourceTree& tree, const std::set<QString>& built);

/// What is compiled, as paths from `root`, by CMake's compile_commands.json.
std::set<QString> builtSources(const QByteArray& compileCommands, const QString& root);

}  // namespace tests
