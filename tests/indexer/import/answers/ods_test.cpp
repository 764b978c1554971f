// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenDocument spreadsheets on their way to respondents.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "codebook/archive/archive_writer.h"
#include "indexer/import/answers/answer_table.h"
#include "tests/indexer/import/answers/answer_fixture.h"

namespace {

using testing::HasSubstr;
using tests::answerRefusal;
using tests::answersOf;
using tests::drawnRespondents;
using Lines = std::vector<std::string>;

/// A spreadsheet of these table:table elements.
QByteArray odsOf(const QByteArray& tables, const QByteArray& styles = {},
                 const QByteArray& manifest = {}) {
    const QByteArray names = "urn:oasis:names:tc:opendocument:xmlns:";
    codebook::ArchiveWriter writer;
    writer.add(QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet",
               codebook::ArchiveWriter::Compression::Stored);
    writer.add(QStringLiteral("content.xml"),
               "<office:document-content xmlns:office=\"" + names + "office:1.0\" xmlns:text=\"" +
                   names + "text:1.0\" xmlns:table=\"" + names + "table:1.0\" xmlns:style=\"" +
                   names + "style:1.0\"><office:automatic-styles>" + styles +
                   "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                   "</office:spreadsheet></office:body></office:document-content>");
    if (!manifest.isEmpty()) writer.add(QStringLiteral("META-INF/manifest.xml"), manifest);
    return writer.bytes();
}

QByteArray cell(const QByteArray& words, const QByteArray& attributes = {}) {
    return "<table:table-cell " + attributes + "><text:p>" + words + "</text:p></table:table-cell>";
}

QByteArray row(const QByteArray& cells, const QByteArray& attributes = {}) {
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

QByteArray table(const QByteArray& name, const QByteArray& rows,
                 const QByteArray& attributes = {}) {
    return "<table:table table:name=\"" + name + "\" " + attributes + ">" + rows + "</table:table>";
}

const QByteArray LongOne = "Because everybody here knows each other and helps";
const QByteArray LongOther = "There was never anywhere else that we could have gone to";

TEST(Ods, isReadAsAWorkbookIs) {
    const auto sheet = answersOf(
        "a.ods",
        odsOf(table(
            "Answers",
            "<table:table-column/><table:table-header-rows>" +
                row(cell("Name") + cell("Age") + cell("Came") + cell("At") + cell("Moved") +
                    cell("Why here?")) +
                "</table:table-header-rows>" +
                row(cell("Åsa") + cell("34,0", R"(office:value-type="float" office:value="34")") +
                    cell("4 maj", R"(office:value-type="date" office:date-value="2026-05-04")") +
                    cell("1", R"(office:value-type="time" office:time-value="PT13H20M00S")") +
                    cell("SANT", R"(office:value-type="boolean" office:boolean-value="true")") +
                    "<table:table-cell><office:annotation><text:p>no</text:p></office:annotation>"
                    "<text:p>" +
                    LongOne + "<text:s text:c=\"2\"/><text:span>and</text:span></text:p>" +
                    "<text:p>more</text:p></table:table-cell>") +
                row("<table:table-cell table:number-columns-repeated=\"6\"/>",
                    "table:number-rows-repeated=\"20\"") +
                row(cell("Bo") + "<table:table-cell table:number-columns-repeated=\"4\"/>" +
                    cell(LongOther)) +
                row("<table:table-cell table:number-columns-repeated=\"1024\"/>",
                    "table:number-rows-repeated=\"1048000\""))));
    EXPECT_EQ(sheet.format, QStringLiteral("ods"));
    EXPECT_EQ(drawnRespondents(sheet),
              (Lines{"Åsa: Age 34, Came 2026-05-04, At 13:20, Moved yes", "0  | Why here?",
                     "1  | " + LongOne.toStdString() + "  and↵more", "Bo: ", "0  | Why here?",
                     "1  | " + LongOther.toStdString()}));
    EXPECT_EQ(sheet.respondents[0].row, 2);
    EXPECT_EQ(sheet.respondents[1].row, 23);
}

TEST(Ods, passesOverHiddenSheetsAndTakesTheOneThatIsNamed) {
    const QByteArray answers = row(cell("Name") + cell("Why?")) + row(cell("A") + cell(LongOne)) +
                               row(cell("B") + cell(LongOther));
    const QByteArray bytes =
        odsOf(table("Old", answers, "table:style-name=\"ta1\"") + table("New", answers),
              "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties "
              "table:display=\"false\"/></style:style>");
    EXPECT_EQ(answersOf("a.ods", bytes).sheet, QStringLiteral("New"));
    EXPECT_EQ(answersOf("a.ods", bytes, "", "Old").sheet, QStringLiteral("Old"));
    EXPECT_THAT(answerRefusal("a.ods", bytes, "", "None"), HasSubstr("has no sheet “None”"));
}

TEST(Ods, isRefusedWhereItClaimsTooMuch) {
    const QByteArray wide = row(cell("x", "table:number-columns-repeated=\"16000\""),
                                "table:number-rows-repeated=\"1000000\"");
    EXPECT_THAT(answerRefusal("a.ods", odsOf(table("A", wide))), HasSubstr("more than 1000000"));
    const QByteArray wider = row(cell("x", "table:number-columns-repeated=\"2000000000\""));
    EXPECT_THAT(answerRefusal("a.ods", odsOf(table("A", wider))), HasSubstr("not in order"));
    EXPECT_THAT(answerRefusal("a.ods", "no archive"), HasSubstr("“a.ods” cannot be read"));
    EXPECT_THAT(answerRefusal("a.ods", odsOf(table("A", ""), {}, "<m><encryption-data/></m>")),
                HasSubstr("it is encrypted"));
}

TEST(SurveyHeaders, areTakenFromTheThreeRowsOfQualtrics) {
    const auto sheet = answersOf(
        "a.csv",
        "StartDate,ResponseId,Q1,Q2\n"
        "Start Date,Response ID,How old are you?,Why did you come?\n"
        "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\","
        "\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2_TEXT\"\"}\"\n"
        "2026-01-01,R_1,34," +
            LongOne + "\n2026-01-02,R_2,40," + LongOther + "\n");
    ASSERT_EQ(sheet.respondents.size(), 2U);
    EXPECT_EQ(sheet.respondents[0].text.section(u'\n', 0, 0), QStringLiteral("Why did you come?"));
    EXPECT_EQ(sheet.respondents[0].row, 4);
    EXPECT_EQ(sheet.columns[2].name, QStringLiteral("How old are you?"));
    EXPECT_THAT(sheet.notes.join(u' ').toStdString(), HasSubstr("Qualtrics wrote three rows"));
}

TEST(SurveyHeaders, areTakenFromTheTwoRowsOfLimeSurvey) {
    const auto sheet = answersOf("a.csv",
                                 "Response ID\tDate\t\tWhy did you come?\nid\tsubmitdate\t"
                                 "startlanguage\tQ1\n1\t2026-01-01\tsv\t" +
                                     LongOne + "\n2\t2026-01-02\tsv\t" + LongOther + "\n");
    ASSERT_EQ(sheet.respondents.size(), 2U);
    EXPECT_EQ(sheet.columns[2].name, QStringLiteral("startlanguage"));
    EXPECT_EQ(sheet.columns[3].name, QStringLiteral("Why did you come?"));
    EXPECT_THAT(sheet.notes.join(u' ').toStdString(), HasSubstr("LimeSurvey wrote two rows"));
}

TEST(SurveyHeaders, areJoinedFromTheTwoRowsOfSurveyMonkey) {
    const auto sheet =
        answersOf("a.csv",
                  "Respondent ID,Why did you come?,Where do you live?,\n"
                  ",Open-Ended Response,Town,Street\n1," +
                      LongOne + ",Umeå,Storgatan\n2," + LongOther + ",Luleå,Kungsgatan\n");
    ASSERT_EQ(sheet.respondents.size(), 2U);
    EXPECT_EQ(sheet.columns[1].name, QStringLiteral("Why did you come?"));
    EXPECT_EQ(sheet.columns[2].name, QStringLiteral("Where do you live? – Town"));
    EXPECT_EQ(sheet.columns[3].name, QStringLiteral("Where do you live? – Street"));
}

TEST(SurveyHeaders, ofOneRowStayAsTheyAre) {
    const auto sheet = answersOf("a.csv", "record_id,redcap_event_name,why\n1,visit_1," + LongOne +
                                              "\n2,visit_1," + LongOther + "\n");
    EXPECT_EQ(sheet.respondents.size(), 2U);
    EXPECT_TRUE(sheet.notes.isEmpty()) << sheet.notes.join(u' ').toStdString();
}

}  // namespace
