// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A drawn study in a session, and what tests of its panels ask again and again.
#pragma once

#include <gtest/gtest.h>

#include <QCoreApplication>

#include <memory>

#include "app/desktop/session/session.h"
#include "codebook/model/code_tree.h"
#include "tests/support/drawn_study.h"

namespace tests {

class SessionTest : public ::testing::Test {
   protected:
    void open(const QString& drawing);
    void openRich();
    /// Two documents, three codes of two perspectives, two coders.
    void openTwoInterviews();

    codebook::CodeId code(const char* path) const;
    /// Codes words as Ada.
    void addCoding(const char* document, const char* words, const char* path);
    void removeCoding(codebook::CodingId coding);
    /// Lets timers of no length and queued calls happen.
    static void settle();
    /// Writes what the widget looks like into the build folder, in light and in dark.
    static void portray(QWidget& widget, const QString& name);

    StudyFolder m_folder;
    std::unique_ptr<app::Session> session;
};

}  // namespace tests
