// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sample study 1 in a window.
#pragma once

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <memory>

#include "app/desktop/shell/main_window.h"
#include "codebook/model/study.h"

namespace tests {

/// A fresh folder, empty settings, and a window on the study in it.
class OpenedStudy : public ::testing::Test {
   protected:
    void SetUp() override;

    /// The sample study without its codings where `isCoded` is false.
    void openSample(bool isCoded);
    /// A project with nothing in it.
    void openEmpty();
    /// Closes the window, and opens the project anew.
    void reopen();

    app::Session& session() { return *m_window->session(); }
    const codebook::Study& study();
    /// Waits until the background work is done and everything is drawn.
    void settle();
    /// To whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1);
    void type(const QString& words);
    void trigger(const char* command);

    static QString sample(const QString& name);
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<app::MainWindow> m_window;

   private:
    void show();
};

}  // namespace tests
