// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/programs/table_columns.h"

#include <gtest/gtest.h>

#include "codebook/error.h"
#include "codebook/exchange/programs/program_lists.h"
#include "codebook/model/code_tree.h"

namespace codebook {
namespace {

Study studyOf(const QStringList& documents) {
    Study study;
    for (const QString& name : documents) {
        Document document;
        document.id = DocumentId{static_cast<std::int32_t>(study.documents.count()) + 1};
        document.name = name;
        study.documents.put(document);
    }
    return study;
}

/// "role,role…" of each column.
QString rolesIn(const QByteArray& csv, TableKind kind = TableKind::Segments,
                const QString& said = {}, const QStringList& documents = {}) {
    const CsvTable table = readCsv(csv, QStringLiteral("a.csv"), CsvHeader::Anything);
    QStringList roles;
    for (const MeantColumn& column : meantColumns(table, kind, said, studyOf(documents)))
        roles << columnRoleName(column.role);
    return roles.join(u',');
}

TEST(TableColumns, areKnownAsMaxqdaWritesThemInThreeLanguages) {
    EXPECT_EQ(rolesIn("Color;Comment;Document group;Document name;Code;Beginning;End;Weight score;"
                      "Segment;Modified by;Creation date;Area\n"),
              QStringLiteral(
                  "ignore,memo,ignore,document,code,begin,end,weight,text,coder,created,ignore"));
    EXPECT_EQ(
        rolesIn("Farbe;Kommentar;Dokumentgruppe;Dokumentname;Code;Anfang;Ende;Gewicht;"
                "Segment;Autor;Erstelldatum\n"),
        QStringLiteral("ignore,memo,ignore,document,code,begin,end,weight,text,coder,created"));
    EXPECT_EQ(rolesIn("Dokumentnamn;Kod;Början;Slut;Vikt;Citat;Kodare;Skapad\n"),
              QStringLiteral("document,code,begin,end,weight,text,coder,created"));
}

TEST(TableColumns, areKnownAsAtlasAndNvivoWriteThem) {
    EXPECT_EQ(rolesIn("ID,Reference,Document,Quotation Content,Codes,Comment,Created by,Created\n"),
              QStringLiteral("ignore,ignore,document,text,code,memo,coder,created"));
    EXPECT_EQ(rolesIn("File Name,Hierarchical Name,Coded Text,Coded By,Coded On,Coverage\n"),
              QStringLiteral("document,code,text,coder,created,ignore"));
}

TEST(TableColumns, areKnownByWhatStandsInThem) {
    EXPECT_EQ(rolesIn("a,b,c\n1,D 1: Anna.docx,We rely on one another every day.\n"
                      "2,D 2: Bo.docx,We do not rely on anybody at all.\n",
                      TableKind::Segments, {}, {QStringLiteral("Anna"), QStringLiteral("Bo")}),
              QStringLiteral("ignore,document,text"));
}

TEST(TableColumns, areWhatThePersonSays) {
    EXPECT_EQ(rolesIn("Code,Segment,Theme\n", TableKind::Segments,
                      QStringLiteral("code=Theme,Code=ignore")),
              QStringLiteral("ignore,text,code"));
    for (const char* wrong :
         {"code=Nowhere", "mood=Theme", "Theme", "code=Theme,code=Code", "code=Theme,text=Theme"})
        EXPECT_THROW(rolesIn("Code,Segment,Theme\n", TableKind::Segments, QLatin1String(wrong)),
                     FormatError)
            << wrong;
}

TEST(TableColumns, codesOfOtherProgramsBecomePaths) {
    EXPECT_EQ(codePathOf(QStringLiteral("Codes\\\\Dilemmas\\Trust")),
              QStringLiteral("Dilemmas/Trust"));
    EXPECT_EQ(codePathOf(QStringLiteral("Dilemmas > Trust")), QStringLiteral("Dilemmas/Trust"));
    EXPECT_EQ(codePathOf(QStringLiteral(" Time/money, or not ")),
              QStringLiteral("Time\\/money\\, or not"));
    EXPECT_EQ(codePathOf(QStringLiteral("a>b")), QStringLiteral("a>b"));
    EXPECT_EQ(codePathOf(QStringLiteral("  ")), QString());
}

TEST(TableColumns, documentsAreMeantByTheirNamesAlone) {
    const Study study = studyOf({QStringLiteral("Anna"), QStringLiteral("Bo"), QStringLiteral("Bo"),
                                 QStringLiteral("3: odd")});
    EXPECT_EQ(documentMeant(QStringLiteral("Files\\Interviews\\Anna"), study),
              QStringLiteral("Anna"));
    EXPECT_EQ(documentMeant(QStringLiteral("1: Anna.docx"), study), QStringLiteral("Anna"));
    EXPECT_EQ(documentMeant(QStringLiteral("3: odd"), study), QStringLiteral("3: odd"));
    EXPECT_FALSE(documentMeant(QStringLiteral("Bo"), study));
    EXPECT_FALSE(documentMeant(QStringLiteral("anna"), study));
    EXPECT_FALSE(documentMeant(QString(), study));
}

TEST(CodeLists, standBelowTheirParents) {
    const CsvTable table = readCsv(
        "Code,Parent code,Comment,Color\n"
        "Trust,Dilemmas,To rely.,#FF0000\n"
        "Dilemmas,,All of them.,red\n"
        "Trust,Dilemmas,Again.,\n",
        QStringLiteral("codes.csv"));
    const CodebookEntries list =
        codeList(table, meantColumns(table, TableKind::Codes, {}, {}), QStringLiteral("codes.csv"));
    ASSERT_EQ(list.entries.size(), 2U);
    EXPECT_EQ(list.entries[0].name, QStringLiteral("Dilemmas"));
    EXPECT_EQ(list.entries[1].name, QStringLiteral("Trust"));
    EXPECT_EQ(list.entries[1].parent, 0);
    EXPECT_EQ(list.entries[1].values,
              (FieldValues{{field::code::definition, QStringLiteral("To rely.")},
                           {field::code::color, QStringLiteral("#ff0000")}}));
    EXPECT_EQ(list.entries[0].values.size(), 1U);
}

TEST(VariableTables, keepWhatIsNotIgnored) {
    const CsvTable table = readCsv("Document name,Age,Color\nD 1: Anna.docx,41,red\nCarl,30,blue\n",
                                   QStringLiteral("v.csv"));
    const Study study = studyOf({QStringLiteral("Anna")});
    const CsvTable made = variableTable(
        table, meantColumns(table, TableKind::Variables, QStringLiteral("ignore=Color"), study),
        study);
    EXPECT_EQ(made.header, (QStringList{QStringLiteral("case"), QStringLiteral("document"),
                                        QStringLiteral("Age")}));
    ASSERT_EQ(made.rows.size(), 2U);
    EXPECT_EQ(made.rows[0].cells,
              (QStringList{QString(), QStringLiteral("Anna"), QStringLiteral("41")}));
    EXPECT_EQ(made.rows[1].cells[1], QStringLiteral("Carl"));
}

}  // namespace
}  // namespace codebook
