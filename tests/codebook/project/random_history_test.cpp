// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Long histories that nobody would think of. A failure names its seed.
#include <gtest/gtest.h>

#include "codebook/error.h"
#include "tests/codebook/project/any_step.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;

namespace {

/// Carries the step out; false where the study refused it, which must not have changed anything.
bool isDone(Project& project, AnyStep& steps) {
    const std::size_t before = project.journal().size();
    try {
        project.execute(steps.of(project));
    } catch (const Conflict&) {
        EXPECT_EQ(project.journal().size(), before);
        return false;
    }
    return project.journal().size() > before;
}

class RandomHistory : public testing::TestWithParam<unsigned> {
   protected:
    void SetUp() override {
        m_path = m_folder.path();
        m_project = richProject(m_path);
    }
    void reopenAs(const QString& coder) {
        m_project.reset();
        m_project = Project::open(m_path, drawnOptions(coder));
    }
    void expectSound() {
        ASSERT_EQ(lines(danglingIn(m_project->study())), "");
        ASSERT_EQ(lines(m_project->check()), "");
        ASSERT_TRUE(freshSnapshot(m_path) == snapshotOf(*m_project));
    }

    StudyFolder m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
};

}  // namespace

TEST_P(RandomHistory, goesBackAndForthThroughTheSameStudies) {
    AnyStep steps(GetParam());
    std::vector<Snapshot> past{snapshotOf(*m_project)};  // the last is the present
    std::vector<Snapshot> future;
    for (int round = 0; round < 200; ++round) {
        SCOPED_TRACE("round " + std::to_string(round));
        const int choice = steps.below(10);
        if (choice < 3 && past.size() > 1) {
            EXPECT_EQ(lines(m_project->undo().leftAlone), "");
            future.push_back(past.back());
            past.pop_back();
        } else if (choice < 5 && !future.empty()) {
            EXPECT_EQ(lines(m_project->redo().leftAlone), "");
            past.push_back(future.back());
            future.pop_back();
        } else if (choice == 5) {
            reopenAs(QStringLiteral("Ada"));
        } else if (isDone(*m_project, steps)) {
            past.push_back(snapshotOf(*m_project));
            future.clear();
        }
        ASSERT_TRUE(snapshotOf(*m_project) == past.back());
        expectSound();
        if (HasFatalFailure()) return;
    }
    for (; past.size() > 1; past.pop_back()) {
        m_project->undo();
        ASSERT_TRUE(snapshotOf(*m_project) == past[past.size() - 2]);
    }
    expectSound();
}

TEST_P(RandomHistory, staysSoundWhenThreePeopleUndoAmongEachOther) {
    AnyStep steps(GetParam() + 1000);
    for (int round = 0; round < 250; ++round) {
        SCOPED_TRACE("round " + std::to_string(round));
        const int choice = steps.below(12);
        if (choice < 3 && m_project->undoText())
            m_project->undo();
        else if (choice < 5 && m_project->redoText())
            m_project->redo();
        else if (choice < 7)
            reopenAs(QStringLiteral("Coder %1").arg(steps.below(3)));
        else
            isDone(*m_project, steps);
        expectSound();
        if (HasFatalFailure()) return;
    }
}

INSTANTIATE_TEST_SUITE_P(, RandomHistory, testing::Range(1U, 6U));
