// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A process that is killed loses nothing that it had said was done, and leaves a sound project.
#include <gtest/gtest.h>

#include <QThread>

#include <random>

#include "tests/codebook/store/other_process.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;

TEST(KilledWriter, losesNothingItHadSaidWasDone) {
    const StudyFolder folder;
    std::size_t acknowledged = richProject(folder.path())->journal().size();
    std::mt19937 random(20260102);
    std::size_t roundsWithWork = 0;
    for (int round = 0; round < 80; ++round) {
        SCOPED_TRACE("round " + std::to_string(round));
        OtherProcess writer({QStringLiteral("work"), folder.path()});
        // Half are killed anywhere, also while they open the project, half while they write.
        for (auto lines = round % 2 == 0 ? 0 : 1 + random() % 12; lines > 0; --lines)
            acknowledged = std::max<std::size_t>(acknowledged, writer.line().toULong());
        QThread::usleep(random() % 25'000);
        const QStringList unread = writer.kill();
        if (!unread.isEmpty()) {
            ++roundsWithWork;
            acknowledged = std::max<std::size_t>(acknowledged, unread.back().toULong());
        }
        // Seen first by somebody who may only read, so that nobody has repaired anything before.
        const Snapshot asLeft = freshSnapshot(folder.path());
        const auto project = Project::open(folder.path(), drawnOptions());
        ASSERT_FALSE(project->isReadOnly()) << project->readOnlyReason().toStdString();
        const std::size_t lines = project->journal().size();
        ASSERT_GE(lines, acknowledged);
        // At most the one step is there that was done and could not be told any more.
        ASSERT_LE(lines, acknowledged + 1);
        acknowledged = lines;
        ASSERT_TRUE(snapshotOf(*project) == asLeft);
        ASSERT_EQ(tests::lines(danglingIn(project->study())), "");
        if (round % 8 == 7) {
            ASSERT_EQ(tests::lines(project->check()), "");
        }
    }
    EXPECT_GT(roundsWithWork, 20U);
    EXPECT_EQ(tests::lines(Project::open(folder.path(), drawnOptions())->check()), "");
}

TEST(KilledWriter, leavesAWholeProjectOrNoneWhenItWasMakingOne) {
    std::mt19937 random(20260102);
    for (int round = 0; round < 40; ++round) {
        const StudyFolder folder;
        OtherProcess writer({QStringLiteral("create"), folder.path()});
        QThread::usleep(random() % 40'000);
        writer.kill();
        if (!QFile::exists(folder.path())) continue;
        const auto project = Project::open(folder.path(), drawnOptions());
        EXPECT_EQ(project->journal().size(), 1U);
        EXPECT_EQ(project->study().coders.count(), 1U);
        EXPECT_EQ(lines(project->check()), "");
    }
}
