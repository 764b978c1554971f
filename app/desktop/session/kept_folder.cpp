// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/kept_folder.h"

#include <QFileDialog>
#include <QSettings>

namespace app {

namespace {

QString keyOf(const QString& purpose) { return QStringLiteral("folders/") + purpose; }

}  // namespace

QString keptFolder(const QString& purpose, const QString& otherwise) {
    const QSettings settings;
    for (const QString& key : {keyOf(purpose), keyOf(QStringLiteral("any"))}) {
        QString folder = settings.value(key).toString();
        if (!folder.isEmpty() && QFileInfo(folder).isDir()) return folder;
    }
    return otherwise;
}

void keepFolder(const QString& purpose, const QString& chosen) {
    const QString folder = QFileInfo(chosen).absolutePath();
    QSettings settings;
    settings.setValue(keyOf(purpose), folder);
    settings.setValue(keyOf(QStringLiteral("any")), folder);
}

void beginInKeptFolder(QFileDialog& dialog, const QString& purpose, const QString& otherwise) {
    const QString folder = keptFolder(purpose, otherwise);
    if (!folder.isEmpty()) dialog.setDirectory(folder);
    QObject::connect(&dialog, &QFileDialog::filesSelected, &dialog,
                     [purpose](const QStringList& chosen) {
                         if (!chosen.isEmpty()) keepFolder(purpose, chosen.front());
                     });
}

}  // namespace app
