// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file that may not grow (RLIMIT_FSIZE) fails a write as a full disk does.
#include <gtest/gtest.h>

#include <QDir>

#include "tests/codebook/store/other_process.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;

TEST(FullDisk, changesNothingAndWorkGoesOnWhenThereIsRoom) {
    for (const int kilobytes : {1, 100, 150, 300, 1000, 5000}) {
        SCOPED_TRACE(kilobytes);
        const StudyFolder folder;
        const Snapshot before = snapshotOf(*richProject(folder.path()));
        const QStringList lines =
            said({QStringLiteral("fill"), folder.path(), QString::number(kilobytes * 1000)});
        ASSERT_EQ(lines.size(), 5);
        EXPECT_TRUE(lines[0].endsWith(QStringLiteral("nothing was changed.")) ||
                    lines[0].contains(QStringLiteral("nothing was changed in")))
            << lines[0].toStdString();
        EXPECT_TRUE(lines[0].contains(folder.path())) << lines[0].toStdString();
        EXPECT_EQ(lines[1], QStringLiteral("unchanged"));
        EXPECT_EQ(lines[2], QString());
        EXPECT_EQ(lines[3], QStringLiteral("1"));
        EXPECT_EQ(lines[4], QStringLiteral("unchanged"));
        const auto project = Project::open(folder.path(), drawnOptions());
        EXPECT_EQ(tests::lines(project->check()), "");
        while (snapshotOf(*project).codings.size() > before.codings.size()) project->undo();
        EXPECT_TRUE(snapshotOf(*project) == before);
    }
}

TEST(FullDisk, leavesNothingOfAProjectThatCouldNotBeMade) {
    for (const int bytes : {0, 1, 4096, 20'000, 60'000}) {
        SCOPED_TRACE(bytes);
        const StudyFolder folder;
        const QStringList lines =
            said({QStringLiteral("create"), folder.path(), QString::number(bytes)});
        ASSERT_EQ(lines.size(), 1);
        EXPECT_TRUE(lines[0].startsWith(QStringLiteral("error: "))) << lines[0].toStdString();
        EXPECT_TRUE(lines[0].contains(QStringLiteral("“%1”").arg(folder.path())))
            << lines[0].toStdString();
        EXPECT_TRUE(QDir(folder.folder.path()).isEmpty());
    }
}
