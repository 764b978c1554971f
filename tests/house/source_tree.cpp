// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace tests {
namespace {

bool isLeftOut(const QString& topFolder) {
    return topFolder.startsWith(QLatin1String("build")) || topFolder == QLatin1String("samples");
}

bool isSource(const QString& path, const QByteArray& bytes) {
    static const QStringList suffixes{QStringLiteral(".sql"), QStringLiteral(".sh"),
                                      QStringLiteral(".py"), QStringLiteral(".in")};
    if (isCode(path) || isBuildFile(path) || bytes.startsWith("#!")) return true;
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&path](const QString& suffix) { return path.endsWith(suffix); });
}

void readInto(SourceTree& tree, const QDir& root, const QString& path) {
    QFile file(root.filePath(path));
    if (!file.open(QIODevice::ReadOnly)) return;
    const QByteArray bytes = file.readAll();
    if (isSource(path, bytes)) tree.emplace(path, QString::fromUtf8(bytes));
}

}  // namespace

SourceTree readSources(const QString& root) {
    const QDir directory(root);
    SourceTree tree;
    for (const QString& name : directory.entryList(QDir::Files)) readInto(tree, directory, name);
    for (const QString& folder : directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (isLeftOut(folder)) continue;
        QDirIterator files(directory.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) readInto(tree, directory, directory.relativeFilePath(files.next()));
    }
    return tree;
}

bool isHeader(const QString& path) { return path.endsWith(QLatin1String(".h")); }

bool isCode(const QString& path) {
    return isHeader(path) || path.endsWith(QLatin1String(".cpp")) ||
           path.endsWith(QLatin1String(".cpp.in")) || path.endsWith(QLatin1String(".h.in"));
}

bool isBuildFile(const QString& path) {
    return fileNameOf(path) == QLatin1String("CMakeLists.txt") ||
           path.endsWith(QLatin1String(".cmake"));
}

QString folderOf(const QString& path) {
    return path.left(std::max<qsizetype>(path.lastIndexOf(QLatin1Char('/')), 0));
}

QString fileNameOf(const QString& path) { return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1); }

}  // namespace tests
