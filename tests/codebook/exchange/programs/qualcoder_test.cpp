// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>

#include "codebook/archive/archive_writer.h"
#include "tests/codebook/exchange/programs/program_fixture.h"

namespace {

using namespace codebook;

/// An emoji, a combining mark and a CR LF stand before what is coded.
const QString talk = QString::fromUtf8("Anna: Yes \U0001F642, I re\u0301ly.\r\nOn trust, yes.\r\n");

qsizetype codePoints(const QString& text) { return text.toUcs4().size(); }
qsizetype placeOf(const char* words) {
    return codePoints(talk.left(talk.indexOf(QString::fromUtf8(words))));
}

class QualCoderProject : public tests::ProgramProject {
   protected:
    QString made() {
        QDir(folder.path()).mkpath(QStringLiteral("study.qda"));
        const QString file = path("study.qda/data.qda");
        if (QFile::exists(file)) return path("study.qda");
        tests::MadeDatabase database(file);
        for (const char* table :
             {"CREATE TABLE project (databaseversion text, date text, memo text, about text)",
              "CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath "
              "text, memo text, owner text, date text, av_text_id integer)",
              "CREATE TABLE code_image (imid integer primary key, id integer, cid integer)",
              "CREATE TABLE annotation (anid integer primary key, fid integer, pos0 integer, pos1 "
              "integer, memo text, owner text, date text)",
              "CREATE TABLE attribute_type (name text primary key, date text, owner text, memo "
              "text, caseOrFile text, valuetype text)",
              "CREATE TABLE attribute (attrid integer primary key, name text, attr_type text, "
              "value text, id integer, date text, owner text)",
              "CREATE TABLE case_text (id integer primary key, caseid integer, fid integer, pos0 "
              "integer, pos1 integer, owner text, date text, memo text)",
              "CREATE TABLE cases (caseid integer primary key, name text, memo text, owner text, "
              "date text)",
              "CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, "
              "memo text, supercatid integer)",
              "CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer, seltext "
              "text, pos0 integer, pos1 integer, owner text, date text, memo text, avid integer, "
              "important integer)",
              "CREATE TABLE code_name (cid integer primary key, name text, memo text, catid "
              "integer, owner text, date text, color text)",
              "CREATE TABLE journal (jid integer primary key, name text, jentry text, date text, "
              "owner text)",
              "INSERT INTO project VALUES ('v6', '2024-01-01 10:00:00', 'On trust.', 'QualCoder')",
              "INSERT INTO code_cat VALUES (2, 'Inner', 'eva', '', '', 1), (1, 'Outer', 'eva', '', "
              "'all', null)",
              "INSERT INTO code_name VALUES (1, 'Trust', 'To rely.', 2, 'eva', '', '#F5A9A9')",
              "INSERT INTO cases VALUES (7, 'Anna', 'A nurse.', 'eva', '')",
              "INSERT INTO attribute_type VALUES ('age', '', '', '', 'case', 'numeric'), ('place', "
              "'', '', '', 'file', 'character')",
              "INSERT INTO attribute VALUES (1, 'age', 'case', '41', 7, '', ''), (2, 'place', "
              "'file', 'Umeå', 3, '', '')",
              "INSERT INTO journal VALUES (1, 'Day one', 'It begins.', '2024-01-02 10:00:00', "
              "'eva')",
              "INSERT INTO source VALUES (4, 'a.png', null, '/images/a.png', '', 'eva', '', null)",
              "INSERT INTO code_image VALUES (1, 4, 1)"})
            database.run(table);
        database.run(
            "INSERT INTO source VALUES (3, 'talk.txt', ?, null, 'Said slowly.', 'eva', "
            "'2024-01-01 10:00:00', null)",
            {talk});
        const auto code = [&](const char* words, qsizetype begin, qsizetype end,
                              const char* coder) {
            database.run(
                "INSERT INTO code_text (cid, fid, seltext, pos0, pos1, owner, date, memo) "
                "VALUES (1, 3, ?, ?, ?, ?, '2024-01-03 09:00:00', 'Why?')",
                {QString::fromUtf8(words), begin, end, QString::fromUtf8(coder)});
        };
        code("trust", placeOf("trust"), placeOf("trust") + 5, "eva");
        code("trust", placeOf("trust"), placeOf("trust") + 5, "bo");
        // One more than a code point for the emoji, as a UTF-16 editor counts.
        code("yes.", placeOf("yes.") + 1, placeOf("yes.") + 5, "eva");
        code("Anna:", 7, 12, "eva");
        code("not said", 2, 10, "eva");
        database.run("INSERT INTO annotation VALUES (1, 3, 0, 5, 'Who?', 'eva', '')");
        database.run("INSERT INTO case_text VALUES (1, 7, 3, 0, ?, 'eva', '', '')",
                     {codePoints(talk)});
        return path("study.qda");
    }
};

TEST_F(QualCoderProject, everyCodingLiesOnItsWords) {
    const RefiImport import = bring(made());
    EXPECT_EQ(import.program, QStringLiteral("QualCoder"));
    EXPECT_EQ(coded(), (QStringList{QStringLiteral("Outer/Inner/Trust: Anna:"),
                                    QStringLiteral("Outer/Inner/Trust: trust"),
                                    QStringLiteral("Outer/Inner/Trust: trust"),
                                    QStringLiteral("Outer/Inner/Trust: yes.")}));
    const QString notes = import.notes.join(u'\n');
    EXPECT_TRUE(notes.contains(QStringLiteral("“not said” stand neither there")));
    EXPECT_TRUE(notes.contains(QStringLiteral("counts otherwise, and were so placed: 1.")));
    EXPECT_TRUE(notes.contains(QStringLiteral("where alone these words stand: 1.")));
    EXPECT_TRUE(notes.contains(QStringLiteral("“a.png” is a picture")));
    EXPECT_TRUE(notes.contains(QStringLiteral("codings of pictures (1)")));
}

TEST_F(QualCoderProject, bringsCodersColoursCasesAttributesAndMemos) {
    bring(made());
    QStringList coders;
    for (const Coder& coder : study().coders) coders << coder.name;
    coders.sort();
    EXPECT_TRUE(coders.contains(QStringLiteral("bo")) && coders.contains(QStringLiteral("eva")));
    const auto trust =
        std::find_if(study().codes.begin(), study().codes.end(),
                     [](const Code& code) { return code.name == QLatin1String("Trust"); });
    ASSERT_TRUE(trust != study().codes.end());
    EXPECT_EQ(trust->color, QStringLiteral("#f5a9a9"));
    EXPECT_EQ(trust->definition, QStringLiteral("To rely."));
    EXPECT_FALSE(study().codes.at(trust->parent).isCodable);
    EXPECT_EQ(study().speakers.begin()->person, study().cases.begin()->id);
    QStringList values;
    for (const AttributeValue& value : study().attributeValues)
        values << study().attributes.at(value.attribute).name + u'=' + value.values.join(u'|');
    values.sort();
    EXPECT_EQ(values, (QStringList{QStringLiteral("age=41"), QStringLiteral("place=Umeå")}));
    EXPECT_EQ(memos(), (QStringList{QStringLiteral(": A nurse."), QStringLiteral(": Said slowly."),
                                    QStringLiteral(": Who?"), QStringLiteral("Day one: It begins."),
                                    QStringLiteral("Project: On trust.")}));
}

TEST_F(QualCoderProject, comesOnceAndIsUndoneWhole) { expectOnceAndUndone(made()); }

TEST_F(QualCoderProject, comesAsAZippedFolderToo) {
    QFile file(made() + QStringLiteral("/data.qda"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    ArchiveWriter archive;
    archive.add(QStringLiteral("study.qda/data.qda"), file.readAll());
    QFile zip(path("study.zip"));
    ASSERT_TRUE(zip.open(QIODevice::WriteOnly));
    zip.write(archive.bytes());
    zip.close();
    EXPECT_TRUE(isProgramProject(zip.fileName()));
    bring(zip.fileName());
    EXPECT_EQ(coded().size(), 4);
    EXPECT_TRUE(read(made()).command.isEmpty());
}

TEST_F(QualCoderProject, twoCopiesThatWentTheirOwnWaysMeetInTheSameDocument) {
    bring(made());
    {
        tests::MadeDatabase other(path("study.qda/data.qda"));
        // What has number 1 in the one copy has number 2 in the other.
        other.run("UPDATE code_name SET cid = 2");
        other.run("UPDATE code_text SET cid = 2");
        other.run("INSERT INTO code_name VALUES (1, 'Doubt', '', null, 'bo', '', '#000000')");
        other.run(
            "INSERT INTO code_text (cid, fid, seltext, pos0, pos1, owner) VALUES (1, 3, "
            "'Yes', 6, 9, 'bo')");
    }
    bring(path("study.qda"));
    EXPECT_EQ(study().documents.count(), 1U);
    EXPECT_EQ(coded().size(), 5);
    EXPECT_EQ(coded().front(), QStringLiteral("Doubt: Yes"));
}

TEST_F(QualCoderProject, newerFilesHaveCodesBelowCodesAndWeights) {
    made();
    {
        tests::MadeDatabase database(path("study.qda/data.qda"));
        database.run("ALTER TABLE code_name ADD COLUMN supercid integer");
        database.run("ALTER TABLE code_text ADD COLUMN weight integer");
        database.run("INSERT INTO code_name VALUES (2, 'Deep', '', null, 'eva', '', '', 1)");
        database.run("UPDATE code_text SET cid = 2, weight = 3 WHERE owner = 'bo'");
    }
    bring(path("study.qda"));
    EXPECT_TRUE(coded().contains(QStringLiteral("Outer/Inner/Trust/Deep: trust")));
    double weights = 0;
    for (const Coding& coding : study().codings) weights += static_cast<double>(coding.weight);
    EXPECT_EQ(weights, 3);
}

TEST_F(QualCoderProject, aTextThatTheProjectHasAlreadyIsNotMadeTwice) {
    Step step(study(), QStringLiteral("Import"));
    NewDocument document;
    document.name = QStringLiteral("talk");
    document.text = QString(talk).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    document.turns = {{{0, OffsetMap(document.text).codePoints()}, {}, {}, -1, {}, {}, {}}};
    step.addDocument(document);
    project->execute(step.command());
    bring(made());
    EXPECT_EQ(study().documents.count(), 1U);
    EXPECT_EQ(coded().size(), 4);
    EXPECT_TRUE(read(path("study.qda")).command.isEmpty());
}

TEST_F(QualCoderProject, categoriesInACircleStillCome) {
    made();
    tests::MadeDatabase(path("study.qda/data.qda"))
        .run("UPDATE code_cat SET supercatid = 2 WHERE catid = 1");
    bring(path("study.qda"));
    EXPECT_EQ(codePaths().size(), 3);
    EXPECT_EQ(coded().size(), 4);
}

}  // namespace
