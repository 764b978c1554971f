// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/answers/case_sheet.h"

#include <gmock/gmock.h>

#include "codebook/error.h"
#include "tests/indexer/import/answers/answer_fixture.h"

using namespace tests;
using indexer::CaseSheet;

namespace {

std::vector<std::string> drawn(const CaseSheet& sheet) {
    const auto line = [](const QStringList& cells) { return cells.join(u'|').toStdString(); };
    std::vector<std::string> all{line(sheet.table.header)};
    for (const codebook::CsvRow& row : sheet.table.rows)
        all.push_back(std::to_string(row.line) + ": " + line(row.cells));
    return all;
}

QByteArray cell(const char* at, const char* words) {
    return QByteArray("<c r=\"") + at + R"(" t="inlineStr"><is><t>)" + words + "</t></is></c>";
}

TEST(CaseSheet, readsAWorkbookWithTheNumbersOfItsRows) {
    const Workbook book{
        {{"People", "<row r=\"1\">" + cell("A1", "case") + cell("B1", "age") + cell("C1", "age") +
                        "</row>"
                        "<row r=\"4\">" +
                        cell("A4", "Åsa") + "<c r=\"B4\"><v>34</v></c>" + cell("D4", "x") +
                        "</row>"}}};
    const CaseSheet sheet = readCaseSheet(named("people.xlsx", book.bytes()));
    EXPECT_THAT(drawn(sheet), testing::ElementsAre("case|age|age (2)|Column 4", "4: Åsa|34||x"));
    EXPECT_EQ(sheet.unit, QStringLiteral("row"));
    EXPECT_EQ(sheet.sheet, QStringLiteral("People"));
}

TEST(CaseSheet, readsTheSheetThatIsAskedForAndSaysWhichThereAre) {
    const QByteArray rows =
        "<row r=\"1\">" + cell("A1", "case") + "</row><row r=\"2\">" + cell("A2", "B") + "</row>";
    const Workbook book{{{"One", rows}, {"Two", rows}}};
    const auto file = named("people.xlsx", book.bytes());
    EXPECT_EQ(readCaseSheet(file, QStringLiteral("Two")).sheet, QStringLiteral("Two"));
    EXPECT_EQ(readCaseSheet(file).otherSheets, QStringList(QStringLiteral("Two")));
    EXPECT_THROW(readCaseSheet(file, QStringLiteral("Three")), codebook::FormatError);
}

TEST(CaseSheet, readsSeparatedValuesAsBefore) {
    const CaseSheet sheet = readCaseSheet(named("people.csv", "case;age\nÅsa;34\n"));
    EXPECT_THAT(drawn(sheet), testing::ElementsAre("case|age", "2: Åsa|34"));
    EXPECT_EQ(sheet.unit, QStringLiteral("line"));
    EXPECT_THROW(readCaseSheet(named("people.xlsx", "case;age\n")), codebook::FormatError);
}

}  // namespace
