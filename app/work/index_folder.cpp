// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/index_folder.h"

#include <QStandardPaths>

namespace app {

QString indexFolder(const QUuid& project) {
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return cache + QStringLiteral("/samsyn/") + project.toString(QUuid::WithoutBraces);
}

}  // namespace app
