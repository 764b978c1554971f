// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// New projects made behind the window.
#include "app/desktop/start/project_making.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/start/sample_studies.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "tests/support/drawn_study.h"

using app::ProjectMaking;
using app::ProjectPlan;

namespace {

constexpr int patience = 60'000;

class MakingAProject : public testing::Test {
   protected:
    ProjectPlan plan() const { return {m_folder.path(), QStringLiteral("Ada"), {}, {}}; }
    ProjectPlan samplePlan() const {
        ProjectPlan sample = plan();
        sample.sampleFolder = app::sampleStudies().at(0).folder;
        return sample;
    }
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder.path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    static void make(const ProjectPlan& plan) {
        ProjectMaking making(plan);
        QSignalSpy created(&making, &ProjectMaking::created);
        ASSERT_TRUE(created.wait(patience));
    }
    static QString failureOf(const ProjectPlan& plan) {
        ProjectMaking making(plan);
        QSignalSpy failed(&making, &ProjectMaking::failed);
        return failed.wait(patience) ? failed.first().first().toString() : QString();
    }
    std::unique_ptr<codebook::Project> opened() const {
        return codebook::Project::open(m_folder.path(), codebook::Project::OpenOptions());
    }

    tests::StudyFolder m_folder;
};

TEST_F(MakingAProject, fromNothingNamesItsCoder) {
    make(plan());
    const auto project = opened();
    EXPECT_EQ(project->coderName().toStdString(), "Ada");
    EXPECT_TRUE(project->study().codes.isEmpty());
    EXPECT_FALSE(project->undoText());
}

TEST_F(MakingAProject, fromACodebook) {
    ProjectPlan withCodes = plan();
    withCodes.codebookPath =
        write(QStringLiteral("codes.csv"), "name,parent\nTrust,\nLoss,Trust\n");
    make(withCodes);
    EXPECT_EQ(opened()->study().codes.count(), 2U);
}

TEST_F(MakingAProject, fromTheSampleStudyIsWhole) {
    ProjectMaking making(samplePlan());
    QSignalSpy created(&making, &ProjectMaking::created);
    QSignalSpy progressed(&making, &ProjectMaking::progressed);
    ASSERT_TRUE(created.wait(patience));
    EXPECT_GE(progressed.count(), 12);
    const auto project = opened();
    EXPECT_EQ(project->study().documents.count(), 12U);
    EXPECT_EQ(project->study().codes.count(), 36U);
    EXPECT_GT(project->study().codings.count(), 100U);
    EXPECT_FALSE(project->study().attributeValues.isEmpty());
    EXPECT_TRUE(project->check().isEmpty());
}

TEST_F(MakingAProject, leavesNoFileBehindWhereTheCodebookIsBroken) {
    ProjectPlan withCodes = plan();
    withCodes.codebookPath = write(QStringLiteral("codes.json"), "{ no codebook");
    EXPECT_FALSE(failureOf(withCodes).isEmpty());
    EXPECT_FALSE(QFile::exists(m_folder.path()));
    withCodes.codebookPath = m_folder.path(QStringLiteral("nowhere.csv"));
    EXPECT_TRUE(failureOf(withCodes).contains(QStringLiteral("nowhere.csv")));
}

TEST_F(MakingAProject, leavesAFileThatIsThereAlone) {
    write(QStringLiteral("study.samsyn"), "mine");
    EXPECT_FALSE(failureOf(plan()).isEmpty());
    QFile file(m_folder.path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "mine");
}

TEST_F(MakingAProject, stopsWhenAskedAndLeavesNothing) {
    ProjectMaking making(samplePlan());
    QSignalSpy cancelled(&making, &ProjectMaking::cancelled);
    QSignalSpy progressed(&making, &ProjectMaking::progressed);
    ASSERT_TRUE(progressed.wait(patience));
    making.cancel();
    ASSERT_TRUE(cancelled.wait(patience));
    EXPECT_FALSE(QFile::exists(m_folder.path()));
}

TEST_F(MakingAProject, goesAtOnceWhileItWorks) {
    for (const int wait : {0, 5, 50}) {
        auto making = std::make_unique<ProjectMaking>(samplePlan());
        QTest::qWait(wait);
        QElapsedTimer clock;
        clock.start();
        making.reset();
        EXPECT_LT(clock.elapsed(), 100);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !QFile::exists(m_folder.path()); }, patience));
        QTest::qWait(200);
    }
}

}  // namespace
