// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes of many rows, done by somebody else on another thread.
#include <gtest/gtest.h>

#include <thread>

#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/store/merge_report.h"
#include "codebook/store/store.h"
#include "codebook/store/write_progress.h"
#include "tests/support/drawn_study.h"

using namespace codebook;
using namespace tests;

namespace {

class LongWrite : public testing::Test {
   protected:
    LongWrite() : m_project(drawProject(m_folder.path(), QStringLiteral("+ trust\nP1: I trust."))) {
        m_project->runLongWritesWith([this](const QString& text, WriteProgress& progress,
                                            const std::function<void()>& work) {
            m_told << text;
            m_total = progress.total();
            std::exception_ptr thrown;
            std::thread thread([&] {
                try {
                    if (m_isStopped) progress.stop();
                    work();
                } catch (...) {
                    thrown = std::current_exception();
                }
            });
            if (m_meanwhile) m_meanwhile();
            thread.join();
            m_done = progress.done();
            if (thrown) std::rethrow_exception(thrown);
        });
    }
    void addCodes(int count) {
        Step step(m_project->study(), QStringLiteral("Add codes"));
        for (int i = 0; i < count; ++i) {
            Code code;
            code.name = QStringLiteral("code %1").arg(i);
            step.addCode(code, QUuid());
        }
        m_project->execute(step.command());
    }

    StudyFolder m_folder;
    std::unique_ptr<Project> m_project;
    QStringList m_told;
    int m_total = 0;
    int m_done = 0;
    bool m_isStopped = false;
    std::function<void()> m_meanwhile;
};

}  // namespace

TEST_F(LongWrite, isOneOfManyRows) {
    addCodes(3);
    EXPECT_TRUE(m_told.isEmpty());
    addCodes(500);
    EXPECT_EQ(m_told, QStringList{QStringLiteral("Add codes")});
    EXPECT_EQ(m_total, 500);
    EXPECT_EQ(m_done, 500);
    EXPECT_EQ(m_project->study().codes.count(), 504U);
    m_project->undo();
    EXPECT_EQ(m_told.size(), 3) << "what so many held before is read, and then written";
    EXPECT_EQ(m_project->study().codes.count(), 4U);
    EXPECT_EQ(lines(m_project->check()), "");
}

TEST_F(LongWrite, changesNothingWhereItIsStopped) {
    m_isStopped = true;
    const std::size_t steps = m_project->journal().size();
    EXPECT_THROW(addCodes(500), Interrupted);
    EXPECT_EQ(m_project->study().codes.count(), 1U);
    EXPECT_EQ(m_project->journal().size(), steps);
    EXPECT_EQ(lines(m_project->check()), "");
    m_isStopped = false;
    addCodes(500);
    EXPECT_EQ(m_project->study().codes.count(), 501U) << "it can be done afterwards";
    m_isStopped = true;
    EXPECT_THROW(m_project->undo(), Interrupted) << "already while it is read what they held";
    EXPECT_EQ(m_project->study().codes.count(), 501U);
    m_isStopped = false;
    m_project->undo();
    EXPECT_EQ(m_project->study().codes.count(), 1U);
    EXPECT_EQ(lines(m_project->check()), "");
}

TEST_F(LongWrite, letsReadMeanwhileAndNothingElse) {
    QString read;
    QString refused;
    m_meanwhile = [&] {
        const DocumentId document = documentNamed(m_project->study(), QStringLiteral("doc"));
        read = m_project->text(document)->text;
        try {
            addCodes(1);
        } catch (const Conflict& conflict) {
            refused = conflict.message();
        }
    };
    addCodes(500);
    EXPECT_EQ(read.toStdString(), "P1: I trust.");
    EXPECT_EQ(refused.toStdString(), "Something is being written; nothing was changed.");
    EXPECT_EQ(m_project->study().codes.count(), 501U);
}

TEST_F(LongWrite, isAMergeWhateverItsSize) {
    const QString copy = m_folder.path(QStringLiteral("theirs.samsyn"));
    m_project->saveCopy(copy);
    m_project->mergeWith({copy}, true);
    EXPECT_EQ(m_told, QStringList{QStringLiteral("Merge with “theirs.samsyn”")});
}

TEST_F(LongWrite, doesNotKeepAnybodyFromWhatNeverChanges) {
    m_project.reset();
    const SharedStore shared(Store::open(m_folder.path()));
    const auto held = shared.operator->();
    QString path;
    std::thread other([&] { path = shared.asOpened().path(); });
    other.join();
    EXPECT_EQ(path.toStdString(), held->path().toStdString());
}
