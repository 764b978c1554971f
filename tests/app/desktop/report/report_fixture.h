// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A drawn study of two coders with the report's workspace on it.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>

#include "app/desktop/report/report_workspace.h"
#include "app/desktop/session/session.h"
#include "tests/support/drawn_study.h"

namespace tests {

class ReportTest : public ::testing::Test {
   protected:
    void SetUp() override;
    void open(const QString& drawing);
    /// Two interviews, three codes, two coders, a saved cross-tab "By side".
    void openTwoInterviews();
    void openWorkspace();
    /// Waits until the workspace shows its last answer.
    void settle();
    /// What the page says, as plain text.
    QString words() const;
    /// Where a link of that beginning leads to, as it stands in the page the first time.
    QUrl link(const QString& beginning) const;
    void saveAnalysis(const QString& name, const QString& kind, const QString& text);
    void ask(const app::ReportRecipe& recipe);

    std::optional<StudyFolder> m_folder;
    std::unique_ptr<app::Session> session;
    std::unique_ptr<app::ReportWorkspace> workspace;
    QString failure;
};

}  // namespace tests
