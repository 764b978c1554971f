// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Projects of older versions, with scripts that later versions might bring.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include "codebook/error.h"
#include "codebook/store/database.h"
#include "codebook/store/migrations.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;

namespace {

QStringList scriptsAnd(const QStringList& later) { return migrationScripts() + later; }

std::unique_ptr<Database> opened(const QString& path,
                                 Database::Access access = Database::Access::ReadWrite) {
    return Database::open(path, access);
}

int versionOf(Database& database) {
    return database.single(QStringLiteral("PRAGMA user_version")).toInt();
}

int tablesNamed(Database& database, const char* name) {
    return database
        .single(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = '%1'")
                    .arg(QLatin1String(name)))
        .toInt();
}

QString refusal(Database& database, const QStringList& scripts) {
    try {
        migrate(database, scripts);
        return {};
    } catch (const StoreError& error) {
        EXPECT_TRUE(error.message().contains(database.path()));
        EXPECT_TRUE(error.message().endsWith(u'.'));
        return error.message();
    }
}

QStringList filesIn(const StudyFolder& folder) {
    return QDir(folder.folder.path()).entryList(QDir::Files | QDir::Hidden);
}

QString copyIn(const StudyFolder& folder) {
    return folder.path() + QStringLiteral(".before-schema-%1").arg(currentSchemaVersion() + 1);
}

const QString laterScript = QStringLiteral("CREATE TABLE mood (id INTEGER PRIMARY KEY);\n");

}  // namespace

TEST(Migration, runsEachScriptOnceAndTellsHowFarItCame) {
    const StudyFolder folder;
    const auto database = Database::create(folder.path());
    const QStringList scripts{QStringLiteral("CREATE TABLE a (x);\n"),
                              QStringLiteral("INSERT INTO a VALUES (1);\n")};
    migrate(*database, scripts.mid(0, 1));
    EXPECT_EQ(versionOf(*database), 1);
    for (int again = 0; again < 3; ++again) {
        migrate(*database, scripts);
        EXPECT_EQ(versionOf(*database), 2);
        EXPECT_EQ(database->single(QStringLiteral("SELECT count(*) FROM a")).toInt(), 1);
    }
}

TEST(Migration, ofANewProjectKeepsNoCopy) {
    const StudyFolder folder;
    migrate(*Database::create(folder.path()));
    EXPECT_EQ(filesIn(folder), QStringList{QStringLiteral("study.samsyn")});
}

TEST(Migration, keepsACopyOfTheProjectAsItWas) {
    const StudyFolder folder;
    const Snapshot before = snapshotOf(*richProject(folder.path()));
    {
        const auto database = opened(folder.path());
        migrate(*database, scriptsAnd({laterScript}));
        EXPECT_EQ(versionOf(*database), currentSchemaVersion() + 1);
        EXPECT_EQ(tablesNamed(*database, "mood"), 1);
    }
    EXPECT_EQ(filesIn(folder),
              (QStringList{QStringLiteral("study.samsyn"), QFileInfo(copyIn(folder)).fileName()}));
    const auto copy = Project::open(copyIn(folder), drawnOptions());
    EXPECT_TRUE(snapshotOf(*copy) == before);
    EXPECT_EQ(lines(copy->check()), "");
    EXPECT_TRUE(copy->undoText().has_value());
    EXPECT_THROW(Project::open(folder.path(), drawnOptions()), StoreError);
}

TEST(Migration, leavesACopyAloneThatIsThereAlready) {
    const StudyFolder folder;
    richProject(folder.path());
    QFile kept(copyIn(folder));
    ASSERT_TRUE(kept.open(QIODevice::WriteOnly));
    kept.write("kept");
    kept.close();
    migrate(*opened(folder.path()), scriptsAnd({laterScript}));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), QByteArray("kept"));
}

TEST(Migration, trustsNoCopyThatWasNotFinished) {
    const StudyFolder folder;
    const Snapshot before = snapshotOf(*richProject(folder.path()));
    QFile half(copyIn(folder) + QStringLiteral(".unfinished"));
    ASSERT_TRUE(half.open(QIODevice::WriteOnly));
    half.write("half a copy, when the disk was full");
    half.close();
    migrate(*opened(folder.path()), scriptsAnd({laterScript}));
    EXPECT_FALSE(half.exists());
    EXPECT_TRUE(freshSnapshot(copyIn(folder)) == before);
}

TEST(Migration, changesNothingThatItCouldNotCopyFirst) {
    const StudyFolder folder;
    const Snapshot before = snapshotOf(*richProject(folder.path()));
    // Stands where the copy is written.
    ASSERT_TRUE(QDir().mkpath(copyIn(folder) + QStringLiteral(".unfinished/x")));
    EXPECT_EQ(refusal(*opened(folder.path()), scriptsAnd({laterScript})),
              QStringLiteral("“%1” comes from an older Samsyn and could not be copied before "
                             "bringing it up to date; nothing was changed.")
                  .arg(folder.path()));
    const auto project = Project::open(folder.path(), drawnOptions());
    EXPECT_TRUE(snapshotOf(*project) == before);
    EXPECT_EQ(lines(project->check()), "");
}

TEST(Migration, thatFailsLeavesTheVersionBeforeIt) {
    const StudyFolder folder;
    const Snapshot before = snapshotOf(*richProject(folder.path()));
    {
        const auto database = opened(folder.path());
        EXPECT_NE(refusal(*database,
                          scriptsAnd({laterScript + QStringLiteral("INSERT INTO nowhere VALUES "
                                                                   "(1);\n")})),
                  QString());
        EXPECT_EQ(versionOf(*database), currentSchemaVersion());
        EXPECT_EQ(tablesNamed(*database, "mood"), 0);
    }
    const auto project = Project::open(folder.path(), drawnOptions());
    EXPECT_TRUE(snapshotOf(*project) == before);
    EXPECT_EQ(lines(project->check()), "");
}

TEST(Migration, thatFailsHalfWayGoesOnFromThere) {
    const StudyFolder folder;
    richProject(folder.path());
    const auto database = opened(folder.path());
    EXPECT_NE(refusal(*database, scriptsAnd({laterScript, QStringLiteral("NONSENSE;\n")})),
              QString());
    EXPECT_EQ(versionOf(*database), currentSchemaVersion() + 1);
    migrate(*database, scriptsAnd({laterScript, QStringLiteral("DROP TABLE mood;\n")}));
    EXPECT_EQ(versionOf(*database), currentSchemaVersion() + 2);
    EXPECT_EQ(tablesNamed(*database, "mood"), 0);
}

TEST(Migration, isNotForSomebodyWhoMayOnlyRead) {
    const StudyFolder folder;
    richProject(folder.path());
    EXPECT_EQ(
        refusal(*opened(folder.path(), Database::Access::ReadOnly), scriptsAnd({laterScript})),
        QStringLiteral("“%1” comes from an older Samsyn and must be opened for writing once.")
            .arg(folder.path()));
    EXPECT_EQ(filesIn(folder), QStringList{QStringLiteral("study.samsyn")});
}

TEST(Migration, refusesAVersionThatThereNeverWas) {
    const StudyFolder folder;
    const Snapshot before = snapshotOf(*richProject(folder.path()));
    for (const int version : {-1, -2'000'000'000}) {
        opened(folder.path())->execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
        EXPECT_EQ(refusal(*opened(folder.path()), migrationScripts()),
                  QStringLiteral("“%1” is damaged: its schema has an impossible number.")
                      .arg(folder.path()));
        EXPECT_THROW(Project::open(folder.path(), drawnOptions()), StoreError);
    }
    opened(folder.path())
        ->execute(QStringLiteral("PRAGMA user_version = %1").arg(currentSchemaVersion()));
    EXPECT_TRUE(freshSnapshot(folder.path()) == before);
}

TEST(MigrationScript, isReadStatementByStatement) {
    const StudyFolder folder;
    const auto database = Database::create(folder.path());
    migrate(*database, {QStringLiteral("-- CREATE TABLE not_this (x);\n"
                                       "\n"
                                       "   -- a comment; with a semicolon;\n"
                                       "CREATE TABLE a (\n"
                                       "    x TEXT,\n"
                                       "    -- between two columns;\n"
                                       "    y TEXT\n"
                                       ");\r\n"
                                       "  INSERT INTO a VALUES ('one; two', 'three');  \n"
                                       "INSERT INTO a\n"
                                       "  VALUES ('-- no comment', 'å🙂');\n"
                                       "CREATE TABLE b (z)")});
    EXPECT_EQ(tablesNamed(*database, "a"), 1);
    EXPECT_EQ(tablesNamed(*database, "not_this"), 0);
    EXPECT_EQ(database->single(QStringLiteral("SELECT count(*) FROM a")).toInt(), 2);
    EXPECT_EQ(database->single(QStringLiteral("SELECT x FROM a")).toString(),
              QStringLiteral("one; two"));
    EXPECT_EQ(database->single(QStringLiteral("SELECT y FROM a WHERE x LIKE '--%'")).toString(),
              QStringLiteral("å🙂"));
    // The last one may do without its semicolon.
    EXPECT_EQ(tablesNamed(*database, "b"), 1);
}

TEST(MigrationScript, isRefusedWhereAStatementWouldBePassedOver) {
    const StudyFolder folder;
    const auto database = Database::create(folder.path());
    EXPECT_NE(refusal(*database, {QStringLiteral("CREATE TABLE a (x); -- behind the semicolon\n"
                                                 "CREATE TABLE b (y);\n")}),
              QString());
    EXPECT_EQ(versionOf(*database), 0);
    EXPECT_EQ(tablesNamed(*database, "a"), 0);
}

TEST(MigrationScript, ofThisVersionMakesATableOfEveryEntity) {
    const StudyFolder folder;
    const auto database = Database::create(folder.path());
    migrate(*database);
    for (int kind = 0; kind < entityCount; ++kind)
        EXPECT_EQ(tablesNamed(*database, schemaOf(static_cast<Entity>(kind)).table), 1);
    EXPECT_EQ(versionOf(*database), currentSchemaVersion());
}
