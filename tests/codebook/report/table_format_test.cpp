// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/table_format.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QXmlStreamReader>

#include "codebook/report/csv_line.h"

namespace codebook {
namespace {

TextTable dilemmas() {
    TextTable table;
    table.title = QStringLiteral("Dilemmas by side");
    table.hasRowHeaders = true;
    table.addColumn(QStringLiteral("dilemma"));
    table.addColumn(QStringLiteral("police"), true);
    table.addColumn(QStringLiteral("NGO"), true);
    table.addRow({QStringLiteral("Tillit på sikt"), QStringLiteral("4"), QStringLiteral("12")});
    table.addRow({QStringLiteral("Sekretess"), QStringLiteral("10"), QStringLiteral("3")});
    table.notes = {QStringLiteral("Passages, each counted once.")};
    return table;
}

TextTable single(const QString& cell) {
    TextTable table;
    table.addColumn(QStringLiteral("cell"));
    table.addRow({cell});
    return table;
}

TEST(TableFormat, isFoundByTheNamesOfTheCommandLine) {
    EXPECT_EQ(tableFormatNamed(QStringLiteral("table")), TableFormat::Text);
    EXPECT_EQ(tableFormatNamed(QStringLiteral("csv")), TableFormat::Csv);
    EXPECT_EQ(tableFormatNamed(QStringLiteral("md")), TableFormat::Markdown);
    EXPECT_EQ(tableFormatNamed(QStringLiteral("html")), TableFormat::Html);
    EXPECT_EQ(tableFormatNamed(QStringLiteral("tex")), TableFormat::Latex);
    EXPECT_FALSE(tableFormatNamed(QStringLiteral("json")));
    EXPECT_FALSE(tableFormatNamed(QStringLiteral("CSV")));
}

TEST(TableFormat, alignsColumnsForATerminal) {
    EXPECT_EQ(formatted(dilemmas(), TableFormat::Text),
              QStringLiteral("Dilemmas by side\n"
                             "\n"
                             "dilemma         police  NGO\n"
                             "───────────────────────────\n"
                             "Tillit på sikt       4   12\n"
                             "Sekretess           10    3\n"
                             "\n"
                             "Passages, each counted once.\n"));
}

TEST(TableFormat, alignsWideCharactersAndCombiningMarks) {
    TextTable table;
    table.addColumn(QStringLiteral("name"));
    table.addColumn(QStringLiteral("n"), true);
    table.addRow({QStringLiteral("信任"), QStringLiteral("1")});
    table.addRow({QStringLiteral("a\u0308a\u030a"), QStringLiteral("2")});
    table.addRow({QStringLiteral("\U0001F600"), QStringLiteral("3")});
    EXPECT_EQ(formatted(table, TableFormat::Text), QStringLiteral("name  n\n"
                                                                  "───────\n"
                                                                  "信任  1\n"
                                                                  "a\u0308a\u030a    2\n"
                                                                  "\U0001F600    3\n"));
}

TEST(TableFormat, doesNotLetACellSteerTheTerminal) {
    const QString hostile = QStringLiteral("a\x1b[31mb\u202Ec\nd\u0085");
    const QString text = formatted(single(hostile), TableFormat::Text);
    EXPECT_EQ(text.section(u'\n', 2, 2), QStringLiteral("a\uFFFD[31mb\uFFFDc d\uFFFD"));
}

TEST(TableFormat, writesCsvAsRfc4180Says) {
    TextTable table;
    table.title = QStringLiteral("left out");
    table.notes = {QStringLiteral("left out too")};
    table.addColumn(QStringLiteral("text"));
    table.addColumn(QStringLiteral("n"), true);
    table.addRow({QStringLiteral("she said \"no\", twice"), QStringLiteral("1")});
    table.addRow({QStringLiteral("two\nlines"), QStringLiteral("2")});
    table.addRow({QStringLiteral(" blank ends "), QString()});
    EXPECT_EQ(formatted(table, TableFormat::Csv),
              QStringLiteral("text,n\r\n"
                             "\"she said \"\"no\"\", twice\",1\r\n"
                             "\"two\nlines\",2\r\n"
                             "\" blank ends \",\r\n"));
}

TEST(TableFormat, keepsWhatASpreadsheetTakesForAFormulaVerbatimInCsv) {
    EXPECT_EQ(csvCell(QStringLiteral("=1+1")), QStringLiteral("=1+1"));
    EXPECT_EQ(csvCell(QStringLiteral("-3")), QStringLiteral("-3"));
    EXPECT_EQ(csvCell(QStringLiteral("@home")), QStringLiteral("@home"));
}

TEST(TableFormat, escapesMarkupInMarkdown) {
    EXPECT_EQ(formatted(dilemmas(), TableFormat::Markdown),
              QStringLiteral("**Dilemmas by side**\n\n"
                             "| dilemma | police | NGO |\n"
                             "| --- | ---: | ---: |\n"
                             "| Tillit på sikt | 4 | 12 |\n"
                             "| Sekretess | 10 | 3 |\n"
                             "\nPassages, each counted once.\n"));
    const QString cell = QStringLiteral("a|b \\ <b> *x* snake_case _y_\nz");
    EXPECT_EQ(formatted(single(cell), TableFormat::Markdown).section(u'\n', 2, 2),
              QStringLiteral("| a\\|b \\\\ \\<b> \\*x\\* snake_case \\_y\\_<br>z |"));
}

TEST(TableFormat, writesHtmlThatAnXmlParserReadsBack) {
    TextTable table = dilemmas();
    table.title = QStringLiteral("<script>\"&\x01");
    QXmlStreamReader reader(formatted(table, TableFormat::Html));
    QStringList scopes;
    QString caption;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) continue;
        if (reader.name() == u"caption") caption = reader.readElementText();
        if (reader.name() == u"th")
            scopes << reader.attributes().value(QLatin1String("scope")).toString();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_EQ(caption, QStringLiteral("<script>\"&"));
    EXPECT_EQ(scopes.join(u' '), QStringLiteral("col col col row row"));
    EXPECT_FALSE(formatted(table, TableFormat::Html).contains(QStringLiteral("<script>")));
}

TEST(TableFormat, escapesEverySpecialCharacterOfLatex) {
    const QString latex =
        formatted(single(QStringLiteral("[a] \\ {x} 5 % of $1 & #2_3 ~ ^ <>| --- \"q\" *")),
                  TableFormat::Latex);
    EXPECT_EQ(latex.section(u'\n', 7, 7).trimmed(),
              QStringLiteral("{[}a{]} \\textbackslash{} \\{x\\} 5 \\% of \\$1 \\& \\#2\\_3 "
                             "\\textasciitilde{} \\textasciicircum{} "
                             "\\textless{}\\textgreater{}\\textbar{} -{}-{}- "
                             "\\char34{}q\\char34{} {*} \\\\"));
}

TEST(TableFormat, setsATableForBooktabs) {
    EXPECT_EQ(formatted(dilemmas(), TableFormat::Latex),
              QStringLiteral("% \\usepackage{booktabs}\n"
                             "\\begin{table}\n"
                             "  \\centering\n"
                             "  \\caption{Dilemmas by side}\n"
                             "  \\begin{tabular}{lrr}\n"
                             "    \\toprule\n"
                             "    dilemma & police & NGO \\\\\n"
                             "    \\midrule\n"
                             "    Tillit på sikt & 4 & 12 \\\\\n"
                             "    Sekretess & 10 & 3 \\\\\n"
                             "    \\bottomrule\n"
                             "  \\end{tabular}\n"
                             "\n"
                             "  \\par\\footnotesize Passages, each counted once.\n"
                             "\\end{table}\n"));
}

TEST(TableFormat, fillsShortRowsAndWritesAnEmptyTable) {
    TextTable table;
    table.addColumn(QStringLiteral("a"));
    table.addColumn(QStringLiteral("b"));
    table.addRow({QStringLiteral("1")});
    EXPECT_EQ(formatted(table, TableFormat::Csv), QStringLiteral("a,b\r\n1,\r\n"));
    for (const auto format : {TableFormat::Text, TableFormat::Csv, TableFormat::Markdown,
                              TableFormat::Html, TableFormat::Latex})
        EXPECT_TRUE(formatted(TextTable{}, format).endsWith(u'\n'));
}

}  // namespace
}  // namespace codebook
