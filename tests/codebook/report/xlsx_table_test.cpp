// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/xlsx_table.h"

#include <gtest/gtest.h>

#include "codebook/archive/archive_reader.h"
#include "codebook/error.h"

namespace codebook {
namespace {

QString part(const QByteArray& workbook, const char* name) {
    return QString::fromUtf8(
        ArchiveReader(workbook, QStringLiteral("t.xlsx")).read(QLatin1String(name)));
}

TextTable small() {
    TextTable table;
    table.addColumn(QStringLiteral("code"));
    table.addColumn(QStringLiteral("count"), true);
    table.addRow({QString::fromUtf8("Tröst 🙂"), QStringLiteral("12")});
    table.addRow({QStringLiteral("=1+1"), QStringLiteral("7 ▼")});
    return table;
}

TEST(XlsxTable, numbersAreNumbersAndWordsStayWords) {
    const QByteArray workbook = xlsxTable(small());
    const QString sheet = part(workbook, "xl/worksheets/sheet1.xml");
    EXPECT_TRUE(sheet.contains(QLatin1String("<v>12</v>")));
    EXPECT_FALSE(sheet.contains(QLatin1String("<f>")));
    const QString words = part(workbook, "xl/sharedStrings.xml");
    EXPECT_TRUE(sheet.contains(QLatin1String("<v>7</v>")));
    EXPECT_TRUE(part(workbook, "xl/styles.xml").contains(QStringLiteral("▼")));
    for (const char* cell : {"Tröst 🙂", "=1+1", "count"})
        EXPECT_TRUE(words.contains(u'>' + QString::fromUtf8(cell) + u'<')) << cell;
}

TEST(XlsxTable, titleAndNotesStandOnASheetOfTheirOwn) {
    TextTable table = small();
    EXPECT_FALSE(ArchiveReader(xlsxTable(table), QStringLiteral("t.xlsx"))
                     .contains(QStringLiteral("xl/worksheets/sheet2.xml")));
    table.title = QStringLiteral("All codes");
    table.notes << QStringLiteral("Counted by hand.");
    const QByteArray workbook = xlsxTable(table);
    EXPECT_TRUE(part(workbook, "xl/workbook.xml").contains(QLatin1String("name=\"Notes\"")));
    EXPECT_TRUE(part(workbook, "xl/sharedStrings.xml").contains(QLatin1String("Counted by hand.")));
}

TEST(XlsxTable, aTextLongerThanACellIsCutAndCounted) {
    TextTable table;
    table.addColumn(QStringLiteral("text"));
    table.addRow({QString(32'766, u'a')});
    EXPECT_FALSE(part(xlsxTable(table), "xl/sharedStrings.xml").contains(QChar(0x2026)));
    table.addRow({QString(40'000, u'b')});
    const QString words = part(xlsxTable(table), "xl/sharedStrings.xml");
    EXPECT_TRUE(words.contains(QStringLiteral("bb") + QChar(0x2026)));
    EXPECT_TRUE(words.contains(QLatin1String("Cells cut at 32767 characters")));
}

TEST(XlsxTable, whatLooksLikeAnEscapeIsNone) {
    TextTable table;
    table.addColumn(QStringLiteral("text"));
    table.addRow({QStringLiteral("_x0041_")});
    EXPECT_TRUE(
        part(xlsxTable(table), "xl/sharedStrings.xml").contains(QLatin1String("_x005F_x0041_")));
}

TEST(XlsxTable, aTableWiderThanASheetIsRefused) {
    TextTable table;
    for (int column = 0; column < 16'385; ++column) table.addColumn(QStringLiteral("c"));
    EXPECT_THROW(xlsxTable(table), StoreError);
}

}  // namespace
}  // namespace codebook
