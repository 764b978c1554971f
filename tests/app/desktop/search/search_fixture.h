// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A drawn study with a search workspace on it.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>

#include "app/desktop/search/search_workspace.h"
#include "app/desktop/session/session.h"
#include "indexer/index/index.h"
#include "tests/support/drawn_study.h"

namespace tests {

class SearchTest : public ::testing::Test {
   protected:
    void SetUp() override;
    void TearDown() override;
    /// The study in place of the one that every test begins with.
    void open(const QString& drawing);
    void openWorkspace();

    /// Waits until the page that is seen shows its answer.
    void settle();
    void ask(const QString& query);
    void ask(const char* query) { ask(QString::fromUtf8(query)); }
    /// "before [found] after" for each line, headings as "= name", one below the other.
    std::string lines() const;
    codebook::CodeId code(const char* path) const;
    /// "P1 trust" for each coding of the code, in their order.
    std::string codings(const char* path) const;

    std::optional<StudyFolder> m_folder;
    std::shared_ptr<indexer::Index> index;
    std::unique_ptr<app::Session> session;
    std::unique_ptr<app::SearchWorkspace> workspace;
};

}  // namespace tests
