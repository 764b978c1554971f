// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project that somebody else has open, and projects where one may only read.
#include <gtest/gtest.h>

#include <QDir>

#include <sys/stat.h>

#include "codebook/error.h"
#include "tests/codebook/store/other_process.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;

namespace {

QStringList filesIn(const StudyFolder& folder) {
    return QDir(folder.folder.path()).entryList(QDir::Files | QDir::Hidden);
}

const QStringList oneFile{QStringLiteral("study.samsyn")};

/// Sets the rights on the folder and the project in it, and gives them back in the end.
class Rights {
   public:
    Rights(const StudyFolder& folder, mode_t ofFolder, mode_t ofFile)
        : m_folder(QFile::encodeName(folder.folder.path())) {
        ::chmod(QFile::encodeName(folder.path()).constData(), ofFile);
        ::chmod(m_folder.constData(), ofFolder);
    }
    ~Rights() { ::chmod(m_folder.constData(), 0700); }
    Rights(const Rights&) = delete;
    Rights& operator=(const Rights&) = delete;

   private:
    QByteArray m_folder;
};

QStringList triedAsNobody(const StudyFolder& folder) {
    return said({QStringLiteral("--as-nobody"), QStringLiteral("try"), folder.path()});
}

}  // namespace

TEST(ClosedProject, isOneFileAlsoAfterItWasReadMeanwhile) {
    const StudyFolder folder;
    {
        const auto project = richProject(folder.path());
        freshSnapshot(folder.path());
        EXPECT_GT(filesIn(folder).size(), 1);
    }
    EXPECT_EQ(filesIn(folder), oneFile);
    freshSnapshot(folder.path());
    EXPECT_EQ(filesIn(folder), oneFile);
}

TEST(OpenTwice, isWrittenByTheFirstAndReadByTheSecond) {
    const StudyFolder folder;
    richProject(folder.path());
    OtherProcess first({QStringLiteral("hold"), folder.path()});
    EXPECT_EQ(first.line(), QStringLiteral("writable"));
    const auto second = Project::open(folder.path(), drawnOptions(QStringLiteral("Bo")));
    EXPECT_TRUE(second->isReadOnly());
    EXPECT_EQ(second->readOnlyReason(), QStringLiteral("it is open in another window or program"));
    EXPECT_EQ(lines(second->check()), "");
    try {
        second->undo();
    } catch (const Conflict&) {  // Bo has nothing to undo
    }
    Step step(second->study(), QStringLiteral("Add"));
    step.addCase(QStringLiteral("x"));
    try {
        second->execute(step.command());
        FAIL() << "the second wrote";
    } catch (const StoreError& error) {
        EXPECT_EQ(error.message(),
                  QStringLiteral("“%1” is open read-only, because it is open in another window or "
                                 "program; nothing was changed.")
                      .arg(folder.path()));
    }
    first.rest();
    // Who opens it then may write.
    EXPECT_FALSE(Project::open(folder.path(), drawnOptions())->isReadOnly());
}

TEST(OpenTwice, inOneProcessIsTheSame) {
    const StudyFolder folder;
    const auto first = richProject(folder.path());
    const auto second = Project::open(folder.path(), drawnOptions());
    EXPECT_FALSE(first->isReadOnly());
    EXPECT_TRUE(second->isReadOnly());
    EXPECT_EQ(said({QStringLiteral("try"), folder.path()}).front(),
              QStringLiteral("it is open in another window or program"));
    first->undo();
    EXPECT_TRUE(snapshotOf(*first) == freshSnapshot(folder.path()));
}

TEST(OpenTwice, theLockGoesWithAProcessThatIsKilled) {
    const StudyFolder folder;
    richProject(folder.path());
    OtherProcess first({QStringLiteral("hold"), folder.path()});
    first.line();
    first.kill();
    EXPECT_FALSE(Project::open(folder.path(), drawnOptions())->isReadOnly());
}

TEST(OpenTwice, theSecondSeesWhatTheFirstHasDoneWhenItOpens) {
    const StudyFolder folder;
    const auto first = richProject(folder.path());
    first->undo();
    const QStringList lines = said({QStringLiteral("try"), folder.path()});
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[1], QString::number(first->study().codings.count()));
}

TEST(ReadOnlyPlace, isReadAndSaysWhy) {
    struct Place {
        mode_t folder;
        mode_t file;
        const char* reason;
    };
    for (const Place& place : {Place{0555, 0444, "the file is not writable"},
                               Place{0777, 0444, "the file is not writable"},
                               Place{0555, 0666, "its folder is not writable"}}) {
        SCOPED_TRACE(place.reason);
        const StudyFolder folder;
        const Snapshot before = snapshotOf(*richProject(folder.path()));
        {
            const Rights rights(folder, place.folder, place.file);
            const QStringList lines = triedAsNobody(folder);
            ASSERT_EQ(lines.size(), 3);
            EXPECT_EQ(lines[0], QString::fromLatin1(place.reason));
            EXPECT_EQ(lines[1], QString::number(before.study.codings.count()));
            EXPECT_TRUE(lines[2].endsWith(QStringLiteral("nothing was changed.")));
            EXPECT_EQ(filesIn(folder), oneFile);
        }
        EXPECT_TRUE(freshSnapshot(folder.path()) == before);
    }
}

TEST(ReadOnlyPlace, isReadAlsoWhileSomebodyElseWritesThere) {
    const StudyFolder folder;
    const auto project = richProject(folder.path());
    project->undo();
    for (const char* name : {"-wal", "-shm"})
        ::chmod(QFile::encodeName(folder.path() + QLatin1String(name)).constData(), 0644);
    const Rights rights(folder, 0755, 0644);
    const QStringList lines = triedAsNobody(folder);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0], QStringLiteral("the file is not writable"));
    EXPECT_EQ(lines[1], QString::number(project->study().codings.count()));
}

TEST(ReadOnlyPlace, takesNoNewProject) {
    const StudyFolder folder;
    const Rights rights(folder, 0555, 0444);
    const QStringList lines =
        said({QStringLiteral("--as-nobody"), QStringLiteral("create"), folder.path()});
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(
        lines[0].startsWith(QStringLiteral("error: “%1” cannot be created").arg(folder.path())))
        << lines[0].toStdString();
    EXPECT_EQ(filesIn(folder), QStringList());
}

TEST(ReadOnlyPlace, saysThatItMayNotRead) {
    const StudyFolder folder;
    richProject(folder.path());
    const Rights rights(folder, 0755, 0600);
    if (::geteuid() != 0) ::chmod(QFile::encodeName(folder.path()).constData(), 0);
    const QStringList lines = triedAsNobody(folder);
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(
        lines[0].startsWith(QStringLiteral("error: “%1” cannot be read").arg(folder.path())))
        << lines[0].toStdString();
}
