// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/store.h"
#include "tests/codebook/exchange/programs/program_fixture.h"

namespace {

using namespace codebook;

const QString talk = QString::fromUtf8("Anna: Yes \U0001F642, I re\u0301ly.\nOn trust, yes.");

qsizetype placeOf(const char* words) {
    return talk.left(talk.indexOf(QString::fromUtf8(words))).toUcs4().size();
}

class RqdaProject : public tests::ProgramProject {
   protected:
    QString made() const {
        tests::MadeDatabase database(path("study.rqda"));
        for (
            const char* sql :
            {"CREATE TABLE source (name TEXT, id INTEGER, file TEXT, memo TEXT, owner TEXT, date "
             "TEXT, dateM TEXT, status INTEGER)",
             "CREATE TABLE freecode (name TEXT, memo TEXT, owner TEXT, date TEXT, dateM TEXT, id "
             "INTEGER, status INTEGER, color TEXT)",
             "CREATE TABLE codecat (name TEXT, cid INTEGER, catid INTEGER, owner TEXT, date TEXT, "
             "dateM TEXT, memo TEXT, status INTEGER)",
             "CREATE TABLE treecode (cid INTEGER, catid INTEGER, date TEXT, dateM TEXT, memo TEXT, "
             "status INTEGER, owner TEXT)",
             "CREATE TABLE coding (cid INTEGER, fid INTEGER, seltext TEXT, selfirst REAL, selend "
             "REAL, status INTEGER, owner TEXT, date TEXT, memo TEXT)",
             "CREATE TABLE cases (name TEXT, memo TEXT, owner TEXT, date TEXT, dateM TEXT, id "
             "INTEGER, status INTEGER)",
             "CREATE TABLE caselinkage (caseid INTEGER, fid INTEGER, selfirst REAL, selend REAL, "
             "status INTEGER, owner TEXT, date TEXT, memo TEXT)",
             "CREATE TABLE caseAttr (variable TEXT, value TEXT, caseID INTEGER, date TEXT, dateM "
             "TEXT, owner TEXT, status INTEGER)",
             "CREATE TABLE attributes (name TEXT, status INTEGER, date TEXT, dateM TEXT, owner "
             "TEXT, memo TEXT, class TEXT)",
             "CREATE TABLE filecat (name TEXT, fid INTEGER, catid INTEGER, owner TEXT, date TEXT, "
             "dateM TEXT, memo TEXT, status INTEGER)",
             "CREATE TABLE treefile (fid INTEGER, catid INTEGER, date TEXT, dateM TEXT, memo TEXT, "
             "status INTEGER, owner TEXT)",
             "CREATE TABLE annotation (fid INTEGER, position INTEGER, annotation TEXT, owner TEXT, "
             "date TEXT, dateM TEXT, status INTEGER)",
             "CREATE TABLE journal (name TEXT, journal TEXT, date TEXT, dateM TEXT, owner TEXT, "
             "status INTEGER)",
             "INSERT INTO freecode VALUES ('Trust', 'To rely.', 'eva', '', '', 1, 1, 'red'), "
             "('Gone', '', 'eva', '', '', 2, 0, '')",
             "INSERT INTO codecat VALUES ('Values', null, 1, 'eva', '', '', '', 1), ('More', null, "
             "2, 'eva', '', '', '', 1)",
             "INSERT INTO treecode VALUES (1, 1, '', '', '', 1, ''), (1, 2, '', '', '', 1, '')",
             "INSERT INTO cases VALUES ('Anna', '', 'eva', '', '', 1, 1)",
             "INSERT INTO caselinkage VALUES (1, 1, 0.0, 900.0, 1, '', '', '')",
             "INSERT INTO attributes VALUES ('age', 1, '', '', '', '', 'numeric')",
             "INSERT INTO caseAttr VALUES ('age', 'about 40', 1, '', '', '', 1)",
             "INSERT INTO filecat VALUES ('North', null, 5, '', '', '', '', 1)",
             "INSERT INTO treefile VALUES (1, 5, '', '', '', 1, '')",
             "INSERT INTO annotation VALUES (1, 3, 'Here.', 'eva', '', '', 1)"})
            database.run(sql);
        database.run(
            "INSERT INTO source VALUES ('talk', 1, ?, '', 'eva', 'Tue Apr 28 12:42:11 "
            "2015', null, 1)",
            {talk});
        const auto code = [&](const char* words, int status) {
            const auto begin = static_cast<double>(placeOf(words));
            database.run(
                "INSERT INTO coding VALUES (1, 1, ?, ?, ?, ?, 'eva', 'Tue Apr 28 12:42:11 "
                "2015', '')",
                {QString::fromUtf8(words), begin, begin + static_cast<double>(qstrlen(words)),
                 status});
        };
        code("trust", 1);
        code("yes.", 1);
        code("Anna", 0);
        return path("study.rqda");
    }
};

TEST_F(RqdaProject, bringsWhatLives) {
    const RefiImport import = bring(made());
    EXPECT_EQ(import.program, QStringLiteral("RQDA"));
    EXPECT_EQ(coded(), (QStringList{QStringLiteral("Values/Trust: trust"),
                                    QStringLiteral("Values/Trust: yes.")}));
    EXPECT_EQ(codePaths(), (QStringList{QStringLiteral("More"), QStringLiteral("Values"),
                                        QStringLiteral("Values/Trust")}));
    EXPECT_EQ(study().documents.begin()->group, QStringLiteral("North"));
    EXPECT_EQ(study().codings.begin()->span.begin, placeOf("trust"));
    const QString notes = import.notes.join(u'\n');
    EXPECT_TRUE(notes.contains(QStringLiteral("further categories")));
    EXPECT_TRUE(notes.contains(QStringLiteral("colours that are no #rrggbb (1)")));
    std::int64_t created = 0;
    project->forEachCodingDetail([&](const CodingDetail& detail) { created = detail.created; });
    EXPECT_EQ(QDateTime::fromMSecsSinceEpoch(created, Qt::UTC).date(), QDate(2015, 4, 28));
}

TEST_F(RqdaProject, aNumberThatIsNoneMakesItsAttributeText) {
    bring(made());
    ASSERT_EQ(study().attributes.count(), 1U);
    EXPECT_EQ(study().attributes.begin()->type, AttributeType::Text);
    EXPECT_EQ(study().attributeValues.begin()->values, QStringList{QStringLiteral("about 40")});
}

TEST_F(RqdaProject, comesOnceAndIsUndoneWhole) { expectOnceAndUndone(made()); }

}  // namespace
