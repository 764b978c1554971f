// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A drawn study of two coders with a workspace of agreement on it.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>

#include "app/desktop/agreement/agreement_workspace.h"
#include "app/desktop/session/session.h"
#include "tests/support/drawn_study.h"

namespace tests {

class AgreementTest : public ::testing::Test {
   protected:
    void SetUp() override;
    void open(const QString& drawing);
    /// Two interviews, three codes, two coders who agree on "law" alone.
    void openTwoInterviews();
    void openWorkspace();
    /// Waits until the workspace shows its last answer.
    void settle();
    void ask(const app::AgreementAsked& asked);
    /// What stands in the row of the code under the coefficient's key.
    QString shown(const char* code, const char* key) const;
    void addCoding(const char* document, const char* words, const char* path, const char* coder);

    std::optional<StudyFolder> m_folder;
    std::unique_ptr<app::Session> session;
    std::unique_ptr<app::AgreementWorkspace> workspace;
};

}  // namespace tests
