// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Projects under odd names and in odd places, and files that claim to be one.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <sys/stat.h>
#include <unistd.h>

#include "codebook/error.h"
#include "codebook/store/migrations.h"
#include "codebook/store/store.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;

namespace {

/// Makes a database as any program would.
void writeDatabase(const QString& path, const QStringList& statements) {
    {
        QSqlDatabase file =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("any program"));
        file.setDatabaseName(path);
        EXPECT_TRUE(file.open());
        QSqlQuery query(file);
        for (const QString& sql : statements) EXPECT_TRUE(query.exec(sql)) << sql.toStdString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("any program"));
}

QString refusal(const QString& path) {
    try {
        Store::open(path);
        return {};
    } catch (const StoreError& error) {
        return error.message();
    }
}

const QString ourMark = QStringLiteral("PRAGMA application_id = %1").arg(0x53414D53);

/// Names that mean something in an address, to a shell, or to nobody.
const QStringList oddNames{QStringLiteral("50% of it?mode=memory#1 &c.samsyn"),
                           QStringLiteral("å🙂 שלום.samsyn"),
                           QStringLiteral("file:x;y=1.samsyn"),
                           QStringLiteral("%41%2f.samsyn"),
                           QStringLiteral("'\"`\\ \n.samsyn"),
                           QStringLiteral("-wal")};

/// Does the work without the superuser's rights, in a process of its own.
void asNobody(const std::function<void()>& work) {
    constexpr uid_t nobody = 65534;
    EXPECT_EXIT(
        {
            if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) ::_exit(2);
            work();
            ::_exit(testing::Test::HasFailure() ? 1 : 0);
        },
        testing::ExitedWithCode(0), "");
}

}  // namespace

TEST(Opening, takesAnyNameThatAFileMayHave) {
    for (const QString& name : oddNames) {
        SCOPED_TRACE(name.toStdString());
        const StudyFolder folder;
        const Snapshot before = snapshotOf(*richProject(folder.path(name)));
        EXPECT_EQ(QDir(folder.folder.path()).entryList(QDir::Files | QDir::Hidden),
                  QStringList{name});
        const auto project = Project::open(folder.path(name), drawnOptions());
        EXPECT_FALSE(project->isReadOnly());
        EXPECT_TRUE(snapshotOf(*project) == before);
        const QString copy = folder.path(QStringLiteral("copy of ") + name);
        project->saveCopy(copy);
        EXPECT_TRUE(freshSnapshot(copy) == before);
    }
}

TEST(Opening, takesAnyNameInAFolderThatMayOnlyBeRead) {
    for (const QString& name : oddNames) {
        SCOPED_TRACE(name.toStdString());
        const StudyFolder folder;
        const QString inside = folder.path(QStringLiteral("in 100%? #"));
        ASSERT_TRUE(QDir().mkpath(inside));
        const QString path = inside + u'/' + name;
        const Snapshot before = snapshotOf(*richProject(path));
        ASSERT_EQ(::chmod(QFile::encodeName(path).constData(), 0644), 0);
        ASSERT_EQ(::chmod(QFile::encodeName(inside).constData(), 0555), 0);
        ASSERT_EQ(::chmod(QFile::encodeName(folder.folder.path()).constData(), 0755), 0);
        asNobody([&] {
            const auto project = Project::open(path, drawnOptions());
            EXPECT_TRUE(project->isReadOnly());
            EXPECT_TRUE(snapshotOf(*project) == before);
            EXPECT_EQ(lines(project->check()), "");
            EXPECT_THROW(project->undo(), StoreError);
        });
        ASSERT_EQ(::chmod(QFile::encodeName(inside).constData(), 0755), 0);
    }
}

TEST(Opening, leavesAloneWhatOnlyBearsOurMark) {
    const StudyFolder folder;
    const QString path = folder.path();
    writeDatabase(path, {ourMark, QStringLiteral("CREATE TABLE theirs (word TEXT)")});
    EXPECT_EQ(refusal(path), QStringLiteral("“%1” is not a whole Samsyn project.").arg(path));
    {
        QSqlDatabase file =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("after"));
        file.setDatabaseName(path);
        ASSERT_TRUE(file.open());
        EXPECT_EQ(file.tables(), QStringList{QStringLiteral("theirs")});
    }
    QSqlDatabase::removeDatabase(QStringLiteral("after"));
}

TEST(Opening, refusesAProjectWithoutItsTables) {
    const StudyFolder folder;
    writeDatabase(folder.path(),
                  {ourMark, QStringLiteral("PRAGMA user_version = %1").arg(currentSchemaVersion()),
                   QStringLiteral("CREATE TABLE meta (name TEXT, value TEXT)")});
    EXPECT_EQ(refusal(folder.path()),
              QStringLiteral("“%1” is not a whole Samsyn project.").arg(folder.path()));
    writeDatabase(folder.path(), {QStringLiteral("INSERT INTO meta VALUES ('project', "
                                                 "'00112233-4455-6677-8899-aabbccddeeff')")});
    EXPECT_THROW(Project::open(folder.path(), drawnOptions()), StoreError);
    writeDatabase(folder.path(), {QStringLiteral("DROP TABLE meta")});
    EXPECT_NE(refusal(folder.path()), QString());
}

TEST(Opening, followsALinkToTheProjectAndItsLock) {
    const StudyFolder folder;
    const auto project = richProject(folder.path());
    const QString link = folder.path(QStringLiteral("link.samsyn"));
    ASSERT_TRUE(QFile::link(folder.path(), link));
    const auto second = Project::open(link, drawnOptions());
    EXPECT_TRUE(second->isReadOnly());
    EXPECT_TRUE(snapshotOf(*second) == snapshotOf(*project));
}

TEST(Copy, replacesTheFileThatIsThereOnlyByAWholeOne) {
    const StudyFolder folder;
    const auto project = richProject(folder.path());
    const QString copy = folder.path(QStringLiteral("copy.samsyn"));
    for (int again = 0; again < 2; ++again) {
        project->saveCopy(copy);
        EXPECT_TRUE(freshSnapshot(copy) == snapshotOf(*project));
        project->undo();
    }
    // Where the copy cannot take its name, what bears it stays.
    const QString taken = folder.path(QStringLiteral("taken"));
    ASSERT_TRUE(QDir().mkpath(taken + QStringLiteral("/x")));
    EXPECT_THROW(project->saveCopy(taken), StoreError);
    EXPECT_TRUE(QFile::exists(taken + QStringLiteral("/x")));
    EXPECT_FALSE(QFile::exists(taken + QStringLiteral(".unfinished")));
    EXPECT_THROW(project->saveCopy(folder.path()), StoreError);
    EXPECT_EQ(lines(project->check()), "");
}
