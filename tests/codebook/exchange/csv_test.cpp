// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/csv.h"

#include <gtest/gtest.h>

#include "codebook/error.h"
#include "codebook/report/csv_line.h"

namespace codebook {
namespace {

CsvTable read(const QByteArray& bytes) { return readCsv(bytes, QStringLiteral("t.csv")); }

QString refusal(const QByteArray& bytes) {
    try {
        read(bytes);
    } catch (const FormatError& error) {
        return error.message();
    }
    return QStringLiteral("(accepted)");
}

TEST(Csv, readsQuotedCellsThatSpanLinesAndHoldQuotes) {
    const CsvTable table = read("a,b\r\n\"x \"\"y\"\"\r\nz\",2\r\n\r\n\"\",3");
    EXPECT_EQ(table.header, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].cells.front(), QStringLiteral("x \"y\"\nz"));
    EXPECT_EQ(table.rows[0].line, 2);
    EXPECT_EQ(table.rows[1].cells, QStringList({QString(), QStringLiteral("3")}));
    EXPECT_EQ(table.rows[1].line, 5);
}

TEST(Csv, readsWhatExcelWritesInSwedishWindows) {
    const CsvTable table = read("fr\xE5ga;\xE5lder;vikt\r\n\"N\xE4r, var \x96 hur?\";42;0,5\r\n");
    EXPECT_EQ(table.header.front(), QStringLiteral("fråga"));
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows.front().cells.front(), QStringLiteral("När, var – hur?"));
    EXPECT_EQ(numberInCell(table.rows.front().cells.back()), 0.5);
}

TEST(Csv, recognisesTabsMarksAndAnAnnouncedSeparator) {
    EXPECT_EQ(read("a\tb;c\n1\t2\n").header.size(), 2);
    EXPECT_EQ(read("\xEF\xBB\xBF"
                   "case,b\n1,2\n")
                  .header.front(),
              QStringLiteral("case"));
    EXPECT_EQ(read(QByteArray("\xFF\xFE"
                              "a\0,\0b\0\n\0",
                              10))
                  .header.size(),
              2);
    const CsvTable table = read("sep=;\na;b,c,d\n1;2\n");
    EXPECT_EQ(table.header.size(), 2);
    EXPECT_EQ(table.rows.front().line, 3);
    EXPECT_EQ(read("\"a;b\",c\n1,2\n").header.front(), QStringLiteral("a;b"));
    EXPECT_EQ(read("case\nAnna Ek\n").rows.size(), 1U);
}

TEST(Csv, passesOverWhatASpreadsheetLeavesEmpty) {
    const CsvTable table = read("\na , b,,\n1,2,,\n,,,\n3,4,,\n");
    EXPECT_EQ(table.header, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[1].line, 5);
}

TEST(Csv, keepsNamelessColumnsWhereAnythingMayStand) {
    const CsvTable table =
        readCsv("a,,a,\n1,2,3,4\n,,,\n5,,,,\n", QStringLiteral("t.csv"), CsvHeader::Anything);
    EXPECT_EQ(table.header,
              QStringList({QStringLiteral("a"), QString(), QStringLiteral("a"), QString()}));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].cells.back(), QStringLiteral("4"));
    EXPECT_EQ(table.rows[1].cells.size(), 4);
}

TEST(Csv, takesTheSeparatorThatIsGiven) {
    CsvReader reader("a,b,c;d\n1;2\n", QStringLiteral("t.csv"), CsvHeader::Anything,
                     QLatin1Char(';'));
    EXPECT_EQ(reader.header(), QStringList({QStringLiteral("a,b,c"), QStringLiteral("d")}));
}

TEST(Csv, refusesRaggedRowsNamingTheLine) {
    EXPECT_EQ(refusal("a,b\n1,2\n\"x\ny\",2,3\n"),
              QStringLiteral("“t.csv”, line 3: 3 cells where the header has 2."));
    EXPECT_EQ(refusal("a,b\n1\n"),
              QStringLiteral("“t.csv”, line 2: 1 cells where the header has 2."));
    EXPECT_EQ(refusal("a,b,\n1,2,3\n"),
              QStringLiteral("“t.csv”, line 2: 3 cells where the header has 2."));
}

TEST(Csv, refusesQuotesThatDoNotClose) {
    EXPECT_EQ(refusal("a,b\n1,2\n\"x,2\n3,4\n"),
              QStringLiteral("“t.csv”, line 3: a quote is opened and never closed."));
    EXPECT_EQ(refusal("a,b\n\"x\"y,2\n"),
              QStringLiteral("“t.csv”, line 2: text follows the closing quote of a cell."));
    EXPECT_EQ(refusal("\"a"),
              QStringLiteral("“t.csv”, line 1: a quote is opened and never closed."));
}

TEST(Csv, refusesHeadersThatCannotBeTold) {
    EXPECT_EQ(refusal("a,b, a\n1,2,3\n"),
              QStringLiteral("“t.csv”, line 1: the column “a” stands twice."));
    EXPECT_EQ(refusal("a,,c\n1,2,3\n"), QStringLiteral("“t.csv”, line 1: column 2 has no name."));
    EXPECT_EQ(refusal(""), QStringLiteral("“t.csv” holds no table."));
    EXPECT_EQ(refusal("\n ,\n,,\n"), QStringLiteral("“t.csv” holds no table."));
}

TEST(Csv, refusesBytesThatAreNoText) {
    EXPECT_TRUE(refusal(QByteArray("a,b\n1,\0\x01\x02\n", 10))
                    .startsWith(QStringLiteral("“t.csv” cannot be read as a table. ")));
    QByteArray damaged("namn,ålder\n");
    for (int i = 0; i < 50; ++i) damaged += "Åsa på ön,ä\n";
    damaged += "\xC3(,1\n";
    EXPECT_EQ(refusal(damaged),
              QStringLiteral("“t.csv”, line 52: bytes that mean nothing in UTF-8."));
}

TEST(Csv, refusesMoreColumnsThanATableHas) {
    EXPECT_TRUE(refusal(QByteArray(20'000, ',')).contains(QStringLiteral("columns")) ||
                refusal(QByteArray(20'000, ',')).contains(QStringLiteral("no table")));
    QByteArray wide;
    for (int i = 0; i < 10'001; ++i) wide += QByteArray::number(i) + ',';
    EXPECT_EQ(refusal(wide), QStringLiteral("“t.csv”, line 1: more than 10000 columns."));
}

TEST(Csv, readsBackWhatItWrites) {
    const QStringList cells{QStringLiteral("=SUM(A1)"), QStringLiteral("a,b;c\td"),
                            QStringLiteral("\"\""),     QStringLiteral(" x "),
                            QStringLiteral("y\n"),      QStringLiteral("\U0001F600 שלום"),
                            QStringLiteral("'")};
    QString csv;
    appendCsvLine(
        csv, {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
              QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("7")});
    appendCsvLine(csv, cells);
    EXPECT_EQ(read(csv.toUtf8()).rows.at(0).cells, cells);
}

TEST(Csv, readsNumbersWithPointOrComma) {
    EXPECT_EQ(numberInCell(QStringLiteral(" -0,25 ")), -0.25);
    EXPECT_EQ(numberInCell(QStringLiteral("1e3")), 1000.0);
    for (const auto* text : {"", "nan", "inf", "1,2,3", "1.000,5", "1 000", "x", "1e999"})
        EXPECT_FALSE(numberInCell(QLatin1String(text))) << text;
}

TEST(Csv, readsYesAndNo) {
    EXPECT_EQ(yesNoInCell(QStringLiteral("Ja")), true);
    EXPECT_EQ(yesNoInCell(QStringLiteral("FALSKT")), false);
    EXPECT_FALSE(yesNoInCell(QStringLiteral("kanske")));
}

}  // namespace
}  // namespace codebook
