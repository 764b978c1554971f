// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/case_columns.h"

#include "codebook/exchange/case_table.h"
#include "codebook/project/lookup.h"
#include "tests/codebook/exchange/drawn_project.h"

namespace codebook {
namespace {

class CaseColumns : public DrawnProject {
   protected:
    static CsvTable tableOf(const QByteArray& csv) { return readCsv(csv, QStringLiteral("k.csv")); }
    std::string headersOf(const QByteArray& csv) const {
        const CsvTable table = tableOf(csv);
        return plain(tableAs(table, caseColumns(study(), table)).header);
    }
};

TEST_F(CaseColumns, readOurOwnHeadersAsTheyAre) {
    EXPECT_EQ(headersOf("case,guid,document,speaker,age:number\nA,,,,3\n"),
              "case | guid | document | speaker | age:number");
}

TEST_F(CaseColumns, findThePersonInASpreadsheetThatWasNotMadeForUs) {
    EXPECT_EQ(headersOf("Ort;Namn;Ålder\nLund;Åsa;34\nLund;Bo;41\n"),
              "Ort:text | case | Ålder:number");
    EXPECT_EQ(headersOf("Town,Who,Seen\nLund,A,2026-01-02\nLund,B,2026-01-03\n"),
              "Town:text | case | Seen:date");
}

TEST_F(CaseColumns, leaveOutWhatHoldsNothingAndWhatThePersonLeavesOut) {
    const CsvTable table = tableOf("case,age,note\nA,3,\nB,4,\n");
    auto columns = caseColumns(study(), table);
    EXPECT_EQ(columns[2].role, CaseColumnRole::LeftOut);
    EXPECT_EQ(plain(columns[1].samples), "3 | 4");
    columns[1].role = CaseColumnRole::LeftOut;
    const CsvTable read = tableAs(table, columns);
    EXPECT_EQ(plain(read.header), "case");
    EXPECT_EQ(plain(read.rows[1].cells), "B");
    EXPECT_EQ(read.rows[1].line, 3);
}

TEST_F(CaseColumns, keepTheTypeThatTheProjectHas) {
    Step step(study(), QStringLiteral("Add"));
    step.addAttribute(QStringLiteral("age"), AttributeType::Text);
    project->execute(step.command());
    EXPECT_EQ(headersOf("case,age\nA,3\nB,4\n"), "case | age:text");
}

TEST_F(CaseColumns, takeATableOfDocumentsAlone) {
    addDocument(QStringLiteral("D1"), QStringLiteral("hello"));
    const CsvTable table = tableOf("document,year\nD1,2024\n");
    const auto columns = caseColumns(study(), table);
    const CaseImport import =
        plannedCaseImport(study(), tableAs(table, columns), QStringLiteral("k.csv"));
    project->execute(import.command);
    EXPECT_EQ(import.valuesSet, 1);
    EXPECT_EQ(study().attributeValues.begin()->document,
              documentNamed(study(), QStringLiteral("D1")));
}

TEST_F(CaseColumns, tellRowsOfAWorkbookByTheirRows) {
    const QString said = refusal<Conflict>([&] {
        plannedCaseImport(study(), tableOf("case,age:number\nA,old\n"), QStringLiteral("k.xlsx"),
                          QStringLiteral("row"));
    });
    EXPECT_EQ(plain(said), "“k.xlsx”, row 2: “old” in column “age” does not fit the type number.");
}

}  // namespace
}  // namespace codebook
