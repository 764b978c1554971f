// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/program_seeds.h"

#include <QFile>
#include <QTemporaryDir>

#include <initializer_list>

#include "tests/support/made_database.h"

namespace tests {

namespace {

QByteArray databaseOf(std::initializer_list<const char*> statements) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    {
        MadeDatabase database(path);
        database.run("PRAGMA page_size = 512");
        for (const char* sql : statements) database.run(sql);
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

std::vector<std::pair<QString, QByteArray>> programDatabases() {
    const QByteArray qualCoder = databaseOf(
        {"CREATE TABLE project (databaseversion text, date text, memo text, about text)",
         "CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, "
         "memo text, owner text, date text, av_text_id integer)",
         "CREATE TABLE code_image (imid integer primary key, id integer, cid integer)",
         "CREATE TABLE annotation (anid integer primary key, fid integer, pos0 integer, pos1 "
         "integer, memo text, owner text, date text)",
         "CREATE TABLE attribute_type (name text, memo text, caseOrFile text, valuetype text)",
         "CREATE TABLE attribute (name text, attr_type text, value text, id integer)",
         "CREATE TABLE case_text (caseid integer, fid integer, pos0 integer, pos1 integer)",
         "CREATE TABLE cases (caseid integer primary key, name text, memo text, owner text)",
         "CREATE TABLE code_cat (catid integer primary key, name text, memo text, supercatid "
         "integer)",
         "CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer, seltext "
         "text, pos0 integer, pos1 integer, owner text, date text, memo text)",
         "CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, "
         "color text)",
         "INSERT INTO project VALUES ('v6', '2024-01-01 10:00:00', 'On trust.', 'QualCoder')",
         "INSERT INTO source VALUES (3, 'talk.txt', 'Anna: We rely on them.', null, '', 'eva', '', "
         "null)",
         "INSERT INTO code_cat VALUES (1, 'Outer', '', null), (2, 'Inner', '', 1)",
         "INSERT INTO code_name VALUES (1, 'Trust', 'To rely.', 2, '#F5A9A9')",
         "INSERT INTO code_text VALUES (1, 1, 3, 'rely', 9, 13, 'eva', '2024-01-03 09:00:00', '')",
         "INSERT INTO cases VALUES (7, 'Anna', 'A nurse.', 'eva')",
         "INSERT INTO case_text VALUES (7, 3, 0, 22)",
         "INSERT INTO attribute_type VALUES ('age', '', 'case', 'numeric')",
         "INSERT INTO attribute VALUES ('age', 'case', '41', 7)",
         "INSERT INTO annotation VALUES (1, 3, 0, 4, 'Who?', 'eva', '')"});
    const QByteArray taguette = databaseOf(
        {"CREATE TABLE projects (id INTEGER, name VARCHAR, description TEXT, created DATETIME)",
         "CREATE TABLE documents (id INTEGER, name VARCHAR, description TEXT, filename VARCHAR, "
         "created DATETIME, project_id INTEGER, contents TEXT)",
         "CREATE TABLE tags (id INTEGER, project_id INTEGER, path VARCHAR, description TEXT)",
         "CREATE TABLE highlights (id INTEGER, document_id INTEGER, start_offset INTEGER, "
         "end_offset INTEGER, snippet TEXT)",
         "CREATE TABLE highlight_tags (highlight_id INTEGER, tag_id INTEGER)",
         "CREATE TABLE commands (id INTEGER, date DATETIME, user_login VARCHAR, project_id "
         "INTEGER, document_id INTEGER, payload TEXT)",
         "INSERT INTO projects VALUES (1, 'Study', 'About.', '2024-01-01')",
         "INSERT INTO documents VALUES (1, 'talk', '', 'talk.html', '', 1, '<p>We <b>rely</b> on "
         "them &amp; you.</p>')",
         "INSERT INTO tags VALUES (1, 1, 'value.trust', 'To rely.')",
         "INSERT INTO highlights VALUES (1, 1, 3, 7, '<b>rely</b>')",
         "INSERT INTO highlight_tags VALUES (1, 1)"});
    const QByteArray rqda = databaseOf(
        {"CREATE TABLE source (name TEXT, id INTEGER, file TEXT, memo TEXT, owner TEXT, date TEXT, "
         "status INTEGER)",
         "CREATE TABLE freecode (name TEXT, memo TEXT, owner TEXT, id INTEGER, status INTEGER, "
         "color TEXT)",
         "CREATE TABLE coding (cid INTEGER, fid INTEGER, seltext TEXT, selfirst REAL, selend REAL, "
         "status INTEGER, owner TEXT, date TEXT, memo TEXT)",
         "INSERT INTO source VALUES ('talk', 1, 'We rely on them.', '', 'eva', '', 1)",
         "INSERT INTO freecode VALUES ('Trust', 'To rely.', 'eva', 1, 1, '#ff8800')",
         "INSERT INTO coding VALUES (1, 1, 'rely', 3, 7, 1, 'eva', '', '')"});
    return {{QStringLiteral("project-qda"), qualCoder},
            {QStringLiteral("project-rqda"), rqda},
            {QStringLiteral("project-rqda"), taguette}};
}

}  // namespace tests
