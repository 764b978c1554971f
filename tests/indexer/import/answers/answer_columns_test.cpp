// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the columns of a spreadsheet of answers are taken for.
#include <gtest/gtest.h>

#include "tests/indexer/import/answers/answer_fixture.h"

namespace {

using tests::answerRefusal;
using tests::answersOf;
using tests::drawnColumns;
using Columns = std::vector<std::string>;

const char* const Survey =
    "Name,Age,Side,Joined,Member,Why did you join?,Notes\n"
    "Åsa,34,police,2020-01-02,yes,Because my neighbours asked me to come along one evening,\n"
    "Bo,41,ngo,2021-05-06,no,I was afraid,\n"
    "Cia,29,police,2019-11-30,yes,\"The street was dark.\nNobody came.\",\n"
    "Dan,55,ngo,2020-03-04,no,,\n";

TEST(AnswerColumns, areTakenForWhatTheirCellsAre) {
    EXPECT_EQ(drawnColumns(answersOf("a.csv", Survey)),
              (Columns{"Name=case", "Age=attribute:number", "Side=attribute:text",
                       "Joined=attribute:date", "Member=attribute:yesno", "Why did you join?=text",
                       "Notes=ignore"}));
}

TEST(AnswerColumns, sayWhyTheyAreTakenSo) {
    std::vector<std::string> reasons;
    for (const auto& column : answersOf("a.csv", Survey).columns)
        reasons.push_back(column.reason.toStdString());
    EXPECT_EQ(reasons,
              (Columns{"called so, and all values differ", "numbers", "short, 2 of 4 different",
                       "dates", "yes or no", "6 words on average, 3 of 3 different",
                       "no row has anything in it"}));
}

struct Guess {
    const char* table;
    Columns columns;
};

class GuessedColumns : public testing::TestWithParam<Guess> {};

TEST_P(GuessedColumns, areAsWrittenByHand) {
    EXPECT_EQ(drawnColumns(answersOf("a.csv", GetParam().table)), GetParam().columns)
        << GetParam().table;
}

const char* const Long1 = "I think that the police should walk around more often";
const char* const Long2 = "It takes too long until anybody comes to us out here";
std::string rows(std::initializer_list<std::string> lines) {
    std::string all;
    for (const auto& line : lines) all += line + "\n";
    return all;
}

TEST(AnswerColumns, ofAFormProgramKeepTheTimeStampAsAttribute) {
    const auto table = rows({"Tidsstämpel;Svarsnummer;Åsikt?",
                             std::string("2026/05/04 3:12:33 em EET;17;") + Long1,
                             std::string("2026/05/04 4:40:01 em EET;23;") + Long2});
    EXPECT_EQ(drawnColumns(answersOf("a.csv", QByteArray::fromStdString(table))),
              (Columns{"Tidsstämpel=attribute:text", "Svarsnummer=case", "Åsikt?=text"}));
}

INSTANTIATE_TEST_SUITE_P(
    Tables, GuessedColumns,
    testing::Values(
        // The first column names the cases where it can, without being called so.
        Guess{"Ort;Svar\nUmeå;Jag vet inte riktigt vad jag ska säga om det\n"
              "Lund;Det är mörkt på kvällarna och ingen bryr sig\nVisby;Bra\n",
              {"Ort=case", "Svar=text"}},
        // Two rows differ by chance.
        Guess{"Ort;Svar\nUmeå;Jag vet inte riktigt vad jag ska säga om det\n"
              "Lund;Det är mörkt på kvällarna och ingen bryr sig\n",
              {"Ort=attribute:text", "Svar=text"}},
        // Numbers that count are names, others are ages.
        Guess{"No.,Answer\n7,We never saw them here at night at all\n9,They came when we called\n",
              {"No.=case", "Answer=text"}},
        Guess{"Row,Answer\n1,We never saw them here at night at all\n2,They came when we called\n",
              {"Row=case", "Answer=text"}},
        Guess{
            "Age,Answer\n34,We never saw them here at night at all\n29,They came when we called\n",
            {"Age=attribute:number", "Answer=text"}},
        // A name for everybody is none.
        Guess{"Namn,Answer\nanonymous,We never saw them here at night at all\n"
              "anonymous,They came when we called\n",
              {"Namn=attribute:text", "Answer=text"}},
        // Decimal commas are numbers; numbers that begin with a zero are names of something.
        Guess{"Tid;Postnr;Svar\n3,5;01234;Vi såg dem aldrig här på kvällarna\n"
              "4,25;90210;Jag har bott här i hela mitt liv\n",
              {"Tid=attribute:number", "Postnr=attribute:text", "Svar=text"}},
        // Given answers are long too, but few.
        Guess{
            "Safe here?,Why\nI strongly agree with that,Because of all the new lamps in the park\n"
            "I strongly agree with that,They know us\nI do not agree with that at all,No\n"
            "I strongly agree with that,\nI strongly agree with that,\n",
            {"Safe here?=attribute:text", "Why=text"}},
        // Short answers to a question that differ.
        Guess{"What worries you?,Group\nDark streets,a\nFast cars,a\nMy neighbour,b\n",
              {"What worries you?=text", "Group=attribute:text"}},
        // Chosen from a list, as form programs write it.
        Guess{
            "Whom do you trust?,Why\nthe police;my neighbours;,They have always been there for us\n"
            "the school;,\nmy neighbours;the school;,\n",
            {"Whom do you trust?=attribute:text", "Why=text"}},
        // Chinese has no spaces, yet words.
        Guess{
            "组,回答\n一,我觉得警察应该更经常地在街上巡逻\n二,晚上街上太黑了没有人关心\n一,很好\n",
            {"组=attribute:text", "回答=text"}}));

TEST(AnswerColumns, withoutHeaderOrWithTheSameAreNamed) {
    const auto sheet = answersOf("a.csv",
                                 "Why,,Why,\n"
                                 "We never saw them here at night at all,x,Nobody knows why that is"
                                 " so in this town,7\n");
    EXPECT_EQ(drawnColumns(sheet), (Columns{"Why=text", "Column 2=attribute:text", "Why (2)=text",
                                            "Column 4=attribute:number"}));
    EXPECT_EQ(
        sheet.notes,
        (QStringList{QStringLiteral("Columns without a header are called “Column 2”, “Column 4”."),
                     QStringLiteral("Headers that stand twice were numbered: “Why (2)”.")}));
}

TEST(AnswerColumns, areSaidByNameWithEscapes) {
    const auto sheet = answersOf("a.csv",
                                 "\"Side, or both\",Age / years,a=b\n"
                                 "police,34,no\nngo,41,yes\n",
                                 "Side\\, or both=text, Age / years=attribute:text, a=b=case");
    EXPECT_EQ(drawnColumns(sheet),
              (Columns{"Side, or both=text", "Age / years=attribute:text", "a=b=case"}));
    EXPECT_EQ(sheet.columns[0].reason, QStringLiteral("as you said"));
}

TEST(AnswerColumns, keepTheGuessWhereNothingIsSaid) {
    EXPECT_EQ(drawnColumns(answersOf("a.csv", Survey, "Side=case,Age=ignore")),
              (Columns{"Name=attribute:text", "Age=ignore", "Side=case", "Joined=attribute:date",
                       "Member=attribute:yesno", "Why did you join?=text", "Notes=ignore"}));
}

TEST(AnswerColumns, refuseWhatCannotBeMeant) {
    EXPECT_EQ(answerRefusal("a.csv", Survey, "Nmae=case"),
              "“a.csv” has no column “Nmae”, only “Name”, “Age”, “Side”, “Joined”, “Member”, "
              "“Why did you join?”, “Notes”.");
    EXPECT_EQ(answerRefusal("a.csv", Survey, "Name=case,Side=case"),
              "Only one column of “a.csv” can name the cases.");
    for (const char* wrong : {"Name", "=case", "Name=", "Name=person", "Name=case:text",
                              "Age=attribute:integer", "Age=attribute:", "Age=text:text"})
        EXPECT_NE(answerRefusal("a.csv", Survey, wrong).find("says nothing about a column"),
                  std::string::npos)
            << wrong;
}

TEST(AnswerColumns, withoutOpenAnswersAreRefusedWithWhatWasSeen) {
    EXPECT_EQ(
        answerRefusal("people.csv", "case,age\nÅsa,34\nBo,41\n"),
        "“people.csv” holds no open answers as far as can be seen: “case” (called so, and all "
        "values differ), “age” (numbers); say which columns hold them, as --columns "
        "\"age=text\"; a table of cases is taken in by “cases --import”.");
    EXPECT_NE(answerRefusal("c.csv", "document,begin,end,code,coder\na,0,5,Law,Bo\n")
                  .find("codings are taken in by “code --import”"),
              std::string::npos);
    EXPECT_EQ(answersOf("people.csv", "case,age\nÅsa,34\nBo,41\n", "age=text").documents, 2);
}

}  // namespace
