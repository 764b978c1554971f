// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that are no project, or were one.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <random>
#include <sys/stat.h>

#include "codebook/error.h"
#include "codebook/store/database.h"
#include "codebook/store/migrations.h"
#include "codebook/store/store.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;

namespace {

void writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The one sentence that opening ends with; empty where it opens.
QString refusal(const QString& path) {
    try {
        Project::open(path, drawnOptions());
        return {};
    } catch (const StoreError& error) {
        EXPECT_TRUE(error.message().contains(path)) << error.what();
        EXPECT_TRUE(error.message().endsWith(u'.')) << error.what();
        return error.message();
    }
}

/// Opens, reads and undoes whatever lies there; true where nothing was found wrong.
bool seemsSound(const QString& path) {
    try {
        const auto project = Project::open(path, drawnOptions());
        const QStringList findings = project->check();
        EXPECT_EQ(lines(danglingIn(project->study())), "");
        try {
            snapshotOf(*project);
            while (project->undoText()) project->undo();
        } catch (const Error&) {
            return false;
        }
        return findings.isEmpty();
    } catch (const Error&) {
        return false;
    }
}

}  // namespace

TEST(BadFile, isNamedForWhatItIs) {
    const StudyFolder folder;
    const QString path = folder.path();
    EXPECT_EQ(refusal(path), QStringLiteral("There is no project “%1”.").arg(path));
    const QString notAProject = QStringLiteral("“%1” is not a Samsyn project.").arg(path);
    std::mt19937 random(20260102);
    QByteArray garbage(100'000, '\0');
    for (char& byte : garbage) byte = static_cast<char>(random());
    for (const QByteArray& content :
         {QByteArray(), QByteArray("hello"), garbage, QByteArray("SQLite format 3\0", 16)}) {
        writeFile(path, content);
        EXPECT_EQ(refusal(path), notAProject);
        EXPECT_EQ(contentOf(path), content);
    }
    QFile::remove(path);
    ASSERT_EQ(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    EXPECT_EQ(refusal(path), notAProject);
    QFile::remove(path);
    QDir().mkpath(path);
    EXPECT_EQ(refusal(path), QStringLiteral("“%1” is a folder, not a Samsyn project.").arg(path));
}

TEST(BadFile, thatEndsTooEarlyIsSaidToBeCutOff) {
    const StudyFolder folder;
    const QString path = folder.path();
    richProject(path).reset();
    const QByteArray whole = contentOf(path);
    for (const qsizetype missing : {1, 3'840, 4'096, 20'000}) {
        writeFile(path, whole.chopped(missing));
        EXPECT_EQ(refusal(path),
                  QStringLiteral("“%1” is cut off: it was not copied or downloaded to its end.")
                      .arg(path));
        EXPECT_EQ(contentOf(path), whole.chopped(missing));
    }
    writeFile(path, whole);
    EXPECT_EQ(refusal(path), QString());
}

TEST(BadFile, ofAnotherProgramIsLeftAsItIs) {
    const StudyFolder folder;
    {
        const auto database = Database::create(folder.path());
        database->execute(QStringLiteral("CREATE TABLE theirs (word TEXT)"));
        database->execute(QStringLiteral("PRAGMA application_id = 0"));
    }
    const QByteArray before = contentOf(folder.path());
    EXPECT_EQ(refusal(folder.path()),
              QStringLiteral("“%1” is a database, but not a Samsyn project.").arg(folder.path()));
    EXPECT_EQ(contentOf(folder.path()), before);
}

TEST(BadFile, fromANewerSamsynIsRefusedKindlyAndLeftAsItIs) {
    const StudyFolder folder;
    richProject(folder.path());
    {
        const auto database = Database::open(folder.path(), Database::Access::ReadWrite);
        database->execute(QStringLiteral("PRAGMA user_version = 99"));
    }
    EXPECT_EQ(refusal(folder.path()),
              QStringLiteral("“%1” was written by a newer Samsyn (schema 99; this program knows "
                             "%2); open it with that version.")
                  .arg(folder.path(), QString::number(currentSchemaVersion())));
    const auto database = Database::open(folder.path(), Database::Access::ReadOnly);
    EXPECT_EQ(database->single(QStringLiteral("PRAGMA user_version")).toInt(), 99);
}

TEST(BadFile, withoutItsBeginningIsNoProject) {
    const StudyFolder folder;
    {
        const auto database = Database::create(folder.path());
        migrate(*database);
    }
    EXPECT_EQ(refusal(folder.path()),
              QStringLiteral("“%1” is not a whole Samsyn project.").arg(folder.path()));
}

TEST(BadFile, cutAnywhereIsRefusedOrFound) {
    const StudyFolder folder;
    richProject(folder.path());
    const QByteArray whole = contentOf(folder.path());
    const QString half = folder.path(QStringLiteral("half.samsyn"));
    for (qsizetype length = 0; length < whole.size(); length += length < 200 ? 10 : 1009) {
        writeFile(half, whole.left(length));
        EXPECT_FALSE(seemsSound(half)) << length << " of " << whole.size();
    }
    for (qsizetype length = 4096; length < whole.size(); length += 4096) {
        writeFile(half, whole.left(length));
        EXPECT_FALSE(seemsSound(half)) << length << " of " << whole.size();
    }
    writeFile(half, whole);
    EXPECT_TRUE(seemsSound(half));
}

TEST(BadFile, withChangedBytesNeverBringsAnythingDown) {
    const StudyFolder folder;
    richProject(folder.path());
    const QByteArray whole = contentOf(folder.path());
    const QString changed = folder.path(QStringLiteral("changed.samsyn"));
    std::mt19937 random(20260102);
    int found = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray content = whole;
        for (auto changes = 1 + random() % 40; changes > 0; --changes)
            content[static_cast<qsizetype>(random() % unsigned(content.size()))] =
                static_cast<char>(random());
        writeFile(changed, content);
        if (!seemsSound(changed)) ++found;
        for (const char* suffix : {"-wal", "-shm", "-journal"})
            QFile::remove(changed + QLatin1String(suffix));
    }
    EXPECT_GT(found, 50);
}
