// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main of test programs that show widgets: offscreen unless a platform is named, because CTest
// also runs them to ask which tests there are.
#include <gtest/gtest.h>

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "app/desktop/look/look.h"

int main(int argumentCount, char** arguments) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    // Tests run side by side, and each clears its settings.
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argumentCount, arguments);
    QApplication::setOrganizationName(QStringLiteral("samsyn-tests"));
    QApplication::setApplicationName(QStringLiteral("samsyn-tests"));
    app::applyLook(application, app::Scheme::Light);
    ::testing::InitGoogleTest(&argumentCount, arguments);
    return RUN_ALL_TESTS();
}
