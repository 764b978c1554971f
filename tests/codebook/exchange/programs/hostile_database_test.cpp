// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that are not what their names say, and databases that lie.
#include <QFile>

#include "tests/codebook/exchange/programs/program_fixture.h"

namespace {

using namespace codebook;

class HostileDatabase : public tests::ProgramProject {
   protected:
    QString written(const char* name, const QByteArray& bytes) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(name);
    }
    QByteArray bytesOf(const QString& file) const {
        QFile from(file);
        EXPECT_TRUE(from.open(QIODevice::ReadOnly));
        return from.readAll();
    }
    /// The least that is a project of RQDA.
    QString least(const char* name) const {
        tests::MadeDatabase database(path(name));
        database.run("CREATE TABLE source (name TEXT, id INTEGER, file TEXT, status INTEGER)");
        database.run("CREATE TABLE freecode (name TEXT, id INTEGER, status INTEGER)");
        database.run(
            "CREATE TABLE coding (cid INTEGER, fid INTEGER, seltext TEXT, selfirst REAL, "
            "selend REAL, status INTEGER)");
        for (int row = 0; row < 200; ++row)
            database.run("INSERT INTO source VALUES (?, ?, ?, 1)",
                         {QStringLiteral("d%1").arg(row), row, QString(400, u'x')});
        return path(name);
    }
};

TEST_F(HostileDatabase, whatIsNoDatabaseIsRefusedInOneSentence) {
    EXPECT_EQ(refusalOf(path("none.qda")),
              QStringLiteral("There is no file “%1”.").arg(path("none.qda")));
    const QString noise = written("a.qda", QByteArray(5000, '\x5a'));
    EXPECT_TRUE(isProgramProject(noise));
    EXPECT_EQ(refusalOf(noise),
              QStringLiteral("“%1” is no database, or an encrypted one.").arg(noise));
    EXPECT_TRUE(refusalOf(folder.path()).contains(QStringLiteral("no QualCoder project")));
    EXPECT_FALSE(isProgramProject(written("a.txt", "Anna: Yes.")));
}

TEST_F(HostileDatabase, anotherDatabaseIsNamedAsSuch) {
    {
        tests::MadeDatabase database(path("other.db"));
        database.run("CREATE TABLE source (id INTEGER, name TEXT)");
    }
    EXPECT_TRUE(isProgramProject(path("other.db")));
    EXPECT_TRUE(refusalOf(path("other.db")).contains(QStringLiteral("not a project of QualCoder")));
    EXPECT_TRUE(refusalOf(project->path()).contains(QStringLiteral("is a Samsyn project")));
}

TEST_F(HostileDatabase, halfAFileIsRefused) {
    const QByteArray whole = bytesOf(least("whole.rqda"));
    for (const qsizetype part : {4, 3, 2}) {
        const QString half = written("half.rqda", whole.left(whole.size() / part / 512 * 512));
        EXPECT_TRUE(refusalOf(half).contains(QStringLiteral("damaged"))) << part;
    }
    QByteArray scratched = whole;
    for (qsizetype at = 4096; at < scratched.size(); at += 512) scratched[at] = '\xff';
    EXPECT_TRUE(
        refusalOf(written("scratched.rqda", scratched)).contains(QStringLiteral("damaged")));
}

TEST_F(HostileDatabase, viewsThatPoseAsTablesAreNotRun) {
    {
        tests::MadeDatabase database(path("view.rqda"));
        database.run("CREATE TABLE freecode (name TEXT, id INTEGER, status INTEGER)");
        database.run(
            "CREATE TABLE coding (cid INTEGER, fid INTEGER, seltext TEXT, selfirst REAL, "
            "selend REAL)");
        database.run(
            "CREATE VIEW source AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id "
            "+ 1 FROM n) SELECT id, 'a' AS name, 'b' AS file, 1 AS status FROM n");
    }
    EXPECT_TRUE(refusalOf(path("view.rqda")).contains(QStringLiteral("not a project of")));
}

TEST_F(HostileDatabase, cellsOfAnyKindBringNoHarm) {
    const QString file = least("odd.rqda");
    {
        tests::MadeDatabase database(file);
        database.run("DELETE FROM source WHERE id > 0");
        database.run(
            "INSERT INTO freecode VALUES (null, 'one', 1), (x'ff00fe', 2, 1), ('C', 3, 1)");
        database.run(
            "INSERT INTO coding VALUES (3, 0, 'xx', 9e99, -9e99, 1), (3, 0, 'xx', 'a', "
            "null, 1), (3, 77, 'xx', 0, 2, 1), (99, 0, 'xxx', 0, 3, 1), (3, 0, x'78', 0, "
            "1, 1)");
    }
    const RefiImport import = bring(file);
    EXPECT_EQ(coded(), QStringList{QStringLiteral("C: x")});
    EXPECT_TRUE(import.notes.join(u'\n').contains(
        QStringLiteral("codings of texts that the file lacks (1)")));
}

TEST_F(HostileDatabase, theFileIsLeftAsItIs) {
    const QString file = least("kept.rqda");
    const QByteArray before = bytesOf(file);
    QFile::setPermissions(file, QFile::ReadOwner);
    bring(file);
    EXPECT_EQ(bytesOf(file), before);
    EXPECT_FALSE(QFile::exists(file + QStringLiteral("-wal")));
    EXPECT_EQ(study().documents.count(), 200U);
}

}  // namespace
