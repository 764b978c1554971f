// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main of every test program below the window: no Gui is linked, so a core that needs one
// fails here first.
#include <gtest/gtest.h>

#include <QCoreApplication>

int main(int argumentCount, char** arguments) {
    const QCoreApplication application(argumentCount, arguments);
    ::testing::InitGoogleTest(&argumentCount, arguments);
    return RUN_ALL_TESTS();
}
