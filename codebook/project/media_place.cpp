// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/media_place.h"

#include <QDir>
#include <QFileInfo>

namespace codebook {

namespace {

QDir folderOf(const QString& projectPath) {
    return QDir(QDir::cleanPath(QFileInfo(projectPath).absolutePath()));
}

}  // namespace

QString mediaPlace(const QString& projectPath, const QString& file) {
    if (file.isEmpty()) return {};
    const QString whole = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    const QString fromProject = folderOf(projectPath).relativeFilePath(whole);
    const bool isBelow = !fromProject.startsWith(QLatin1String("../")) &&
                         fromProject != QLatin1String("..") && QDir::isRelativePath(fromProject);
    return isBelow ? fromProject : whole;
}

QString mediaFile(const QString& projectPath, const QString& place) {
    if (place.isEmpty()) return {};
    return QDir::cleanPath(folderOf(projectPath).absoluteFilePath(place));
}

}  // namespace codebook
