// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/store.h"
#include "tests/codebook/exchange/programs/program_fixture.h"

namespace {

using namespace codebook;

const QString html = QString::fromUtf8(
    "<p>Anna: Yes \U0001F642, I re\u0301ly on <b>trust</b> &amp; time.</p>\n<p>  On \u00E5r,\n "
    "yes.</p><table><tr><td>one</td><td>two</td></tr></table>");
/// What the nodes hold, one behind the other.
const QString nodes = QString::fromUtf8(
    "Anna: Yes \U0001F642, I re\u0301ly on trust & time.\n  On \u00E5r,\n yes.onetwo");

qsizetype bytesTo(const char* words) {
    return nodes.left(nodes.indexOf(QString::fromUtf8(words))).toUtf8().size();
}

class TaguetteProject : public tests::ProgramProject {
   protected:
    QString made(int projects = 1) const {
        tests::MadeDatabase database(path("t.sqlite3"));
        for (const char* sql :
             {"CREATE TABLE projects (id INTEGER PRIMARY KEY, name VARCHAR, description TEXT, "
              "created DATETIME)",
              "CREATE TABLE documents (id INTEGER PRIMARY KEY, name VARCHAR, description TEXT, "
              "filename VARCHAR, created DATETIME, project_id INTEGER, text_direction VARCHAR, "
              "contents TEXT)",
              "CREATE TABLE tags (id INTEGER PRIMARY KEY, project_id INTEGER, path VARCHAR, "
              "description TEXT)",
              "CREATE TABLE highlights (id INTEGER PRIMARY KEY, document_id INTEGER, start_offset "
              "INTEGER, end_offset INTEGER, snippet TEXT)",
              "CREATE TABLE highlight_tags (highlight_id INTEGER, tag_id INTEGER)",
              "CREATE TABLE commands (id INTEGER PRIMARY KEY, date DATETIME, user_login VARCHAR, "
              "project_id INTEGER, document_id INTEGER, payload TEXT)",
              "INSERT INTO tags VALUES (1, 1, 'value.trust', 'To rely.'), (2, 1, 'value.time', "
              "''), "
              "(3, 1, 'e.g. this', ''), (4, 2, 'other', '')",
              "INSERT INTO commands VALUES (1, '2024-01-02 10:00:00', 'eva', 1, 1, "
              "'{\"type\": \"highlight_add\", \"highlight_id\": 1}'), (2, '', 'bo', 1, 1, 'no "
              "json')",
              "INSERT INTO highlight_tags VALUES (1, 1), (2, 1), (2, 2), (3, 3)"})
            database.run(sql);
        for (int id = 1; id <= projects; ++id)
            database.run("INSERT INTO projects VALUES (?, ?, 'About.', '2024-01-01')",
                         {id, QStringLiteral("Project %1").arg(id)});
        database.run(
            "INSERT INTO documents VALUES (1, 'talk', 'Said slowly.', 'talk.html', "
            "'2024-01-01', 1, 'LEFT_TO_RIGHT', ?)",
            {html});
        const auto mark = [&](int id, const char* words, const char* snippet) {
            const qsizetype begin = bytesTo(words);
            database.run(
                "INSERT INTO highlights VALUES (?, 1, ?, ?, ?)",
                {id, begin, begin + qsizetype(qstrlen(words)), QString::fromUtf8(snippet)});
        };
        mark(1, "trust & time", "<b>trust</b> &amp; time");
        mark(2, "\u00E5r,\n yes", "\u00E5r, yes");
        mark(3, "two", "<td>two</td>");
        mark(4, "one", "one");
        return path("t.sqlite3");
    }
};

TEST_F(TaguetteProject, everyHighlightLiesOnItsWords) {
    const RefiImport import = bring(made());
    EXPECT_EQ(import.program, QStringLiteral("Taguette"));
    EXPECT_EQ(coded(), (QStringList{QStringLiteral("e.g. this: two"),
                                    QStringLiteral("value/time: \u00E5r, yes"),
                                    QStringLiteral("value/trust: trust & time"),
                                    QStringLiteral("value/trust: \u00E5r, yes")}));
    EXPECT_EQ(project->text(study().documents.begin()->id)->text,
              QString::fromUtf8("Anna: Yes \U0001F642, I re\u0301ly on trust & time.\nOn \u00E5r, "
                                "yes.\none\ttwo"));
    EXPECT_TRUE(import.notes.join(u'\n').contains(QStringLiteral("highlights without a tag (1)")));
}

TEST_F(TaguetteProject, whoHighlightedStandsInItsJournal) {
    bring(made());
    QStringList coders;
    for (const Coding& coding : study().codings) coders << study().coders.at(coding.coder).name;
    coders.sort();
    EXPECT_EQ(coders.count(QStringLiteral("eva")), 1);
    EXPECT_EQ(coders.count(QStringLiteral("Unknown coder")), 3);
}

TEST_F(TaguetteProject, tagsOfNewerFilesLieBelowTheOnesThatTheyName) {
    {
        tests::MadeDatabase database(made());
        database.run("ALTER TABLE tags ADD COLUMN parent_id INTEGER");
        database.run("UPDATE tags SET parent_id = 3 WHERE id = 1");
        database.run("UPDATE tags SET parent_id = 1, path = 'value.trust.deep' WHERE id = 2");
    }
    bring(path("t.sqlite3"));
    EXPECT_EQ(codePaths(),
              (QStringList{QStringLiteral("e.g. this"), QStringLiteral("e.g. this/value.trust"),
                           QStringLiteral("e.g. this/value.trust/deep")}));
}

TEST_F(TaguetteProject, aReturnBeforeALineEndIsNoCharacterOfAPage) {
    {
        tests::MadeDatabase database(made());
        database.run("UPDATE documents SET contents = replace(contents, char(10), char(13, 10))");
    }
    const RefiImport import = bring(path("t.sqlite3"));
    EXPECT_EQ(coded().size(), 4);
    EXPECT_FALSE(import.notes.join(u'\n').contains(QStringLiteral("placed")));
}

TEST_F(TaguetteProject, momentsAreUtc) {
    bring(made());
    qint64 latest = 0;
    project->forEachCodingDetail(
        [&](const CodingDetail& detail) { latest = std::max<qint64>(latest, detail.created); });
    EXPECT_EQ(QDateTime::fromMSecsSinceEpoch(latest, Qt::UTC).toString(Qt::ISODate),
              QStringLiteral("2024-01-02T10:00:00Z"));
}

TEST_F(TaguetteProject, comesOnceAndIsUndoneWhole) { expectOnceAndUndone(made()); }

TEST_F(TaguetteProject, ofSeveralProjectsInAFileOneIsNamed) {
    const QString file = made(2);
    EXPECT_EQ(refusalOf(file), QStringLiteral("“%1” holds several projects: “Project 1”, “Project "
                                              "2”; say which one.")
                                   .arg(file));
    EXPECT_TRUE(refusalOf(file, QStringLiteral("x")).contains(QStringLiteral("“Project 2”")));
    bring(file, QStringLiteral("Project 2"));
    EXPECT_EQ(codePaths(), QStringList{QStringLiteral("other")});
    bring(file, QStringLiteral("Project 1"));
    EXPECT_EQ(coded().size(), 4);
}

}  // namespace
