// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main of test programs that show widgets: offscreen unless a platform is named, because CTest
// also runs them to ask which tests there are.
#include <gtest/gtest.h>

#include <QApplication>
#include <QTemporaryDir>

#include "app/desktop/look/look.h"

int main(int argumentCount, char** arguments) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    // Tests run side by side, and each clears its settings. Qt's own test mode would give all of
    // them one folder.
    const QTemporaryDir home;
    for (const char* folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(folder, home.filePath(QString::fromLatin1(folder)).toUtf8());
    QApplication application(argumentCount, arguments);
    QApplication::setOrganizationName(QStringLiteral("samsyn-tests"));
    QApplication::setApplicationName(QStringLiteral("samsyn-tests"));
    app::applyLook(application, app::Scheme::Light);
    ::testing::InitGoogleTest(&argumentCount, arguments);
    return RUN_ALL_TESTS();
}
