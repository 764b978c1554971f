// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sources of the house as text, read from disk or drawn in a test.
#pragma once

#include <QString>
#include <QStringList>

#include <map>

namespace tests {

/// Each source's text by its path from the root, with `/`.
using SourceTree = std::map<QString, QString>;

/// What people wrote below `root`: code, CMake, SQL, scripts. Samples, hidden folders and builds
/// are left out.
SourceTree readSources(const QString& root);

/// A header or a .cpp file, generated ones' templates included.
bool isCode(const QString& path);
bool isHeader(const QString& path);
bool isBuildFile(const QString& path);

/// The path without its last part; empty for a file in the root.
QString folderOf(const QString& path);
QString fileNameOf(const QString& path);

}  // namespace tests
