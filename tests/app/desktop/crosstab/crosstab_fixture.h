// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A drawn study with a workspace of cross-tabs on it.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>

#include "app/desktop/crosstab/crosstab_workspace.h"
#include "app/desktop/session/session.h"
#include "tests/support/drawn_study.h"

namespace tests {

class CrossTabTest : public ::testing::Test {
   protected:
    void open(const QString& drawing);
    /// Two interviews, three codes of two perspectives, two coders, an attribute.
    void openTwoInterviews();
    void openWorkspace();

    static app::CrossTabQuestion question(const char* rows, const char* columns,
                                          const char* within = "overlap");
    /// Waits until the workspace shows its answer.
    void settle();
    void ask(const app::CrossTabQuestion& question);
    /// "2 0 | 2" for each row: the table on the screen, margins behind the bar.
    std::string shown() const;
    void addCoding(const char* document, const char* words, const char* path);

    std::optional<StudyFolder> m_folder;
    std::unique_ptr<app::Session> session;
    std::unique_ptr<app::CrossTabWorkspace> workspace;
};

}  // namespace tests
