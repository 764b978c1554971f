// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Separated values and workbooks on their way to respondents.
#include <gtest/gtest.h>

#include <QFile>

#include "codebook/archive/archive_writer.h"
#include "indexer/import/answers/answer_table.h"
#include "tests/indexer/import/answers/answer_fixture.h"
#include "tests/indexer/import/import_fixture.h"

namespace {

using tests::answerRefusal;
using tests::answersOf;
using tests::drawnColumns;
using tests::drawnRespondents;
using tests::Workbook;
using Lines = std::vector<std::string>;

TEST(AnswerSheet, isRefusedInAShortSentenceHoweverLongItsHeaderIs) {
    const std::string refusal =
        tests::ImportedFile(QStringLiteral("a.csv"), QByteArray(5000, 'x') + "\n1\n2\n").refusal();
    EXPECT_NE(refusal.find("no open answers"), std::string::npos) << refusal;
    EXPECT_LT(refusal.size(), 400U);
}

TEST(AnswerSheet, keepsQuotesLinesAndAstralLetters) {
    const auto sheet = answersOf(
        "a.csv",
        "\xEF\xBB\xBFNamn;Ålder;\"Vad  är\nbra?\";Vad är dåligt?\r\n"
        "Åsa;34;\"Att \"\"alla\"\" känner varandra 😀\nhär i byn; nästan\"; Inget alls  \r\n"
        ";;;\r\n"
        "Bo;3,5;;Det är mörkt på kvällarna och ingen bryr sig\r\n");
    EXPECT_EQ(drawnRespondents(sheet),
              (Lines{"Åsa: Ålder 34", "0  | Vad är bra?",
                     "1  | Att \"alla\" känner varandra 😀↵här i byn; nästan", "0  | Vad är dåligt?",
                     "1  | Inget alls", "Bo: Ålder 3,5", "0  | Vad är dåligt?",
                     "1  | Det är mörkt på kvällarna och ingen bryr sig"}));
    const auto& first = sheet.respondents.front();
    EXPECT_EQ(first.text,
              QStringLiteral("Vad är bra?\nAtt \"alla\" känner varandra 😀\nhär i byn; nästan\n"
                             "Vad är dåligt?\nInget alls"));
    EXPECT_EQ(first.turns[2].span, (codebook::Span{59, 73}));
    EXPECT_EQ(first.row, 3);
    EXPECT_EQ(sheet.respondents.back().row, 6);
    EXPECT_EQ(sheet.answers, 3);
}

TEST(AnswerSheet, readsWindowsLettersAndSaysSo) {
    const auto sheet = answersOf("a.csv",
                                 "Namn;Svar\n\xC5sa;Jag \xE4r r\xE4"
                                 "dd f\xF6r att g\xE5 ut \x96 \xE4ven p\xE5 dagen\n"
                                 "Bo;Vi \xE4r inte r\xE4"
                                 "dda h\xE4r, men m\xE5nga \xE4r det \xE4nd\xE5\n");
    EXPECT_EQ(sheet.encoding, QStringLiteral("windows-1252"));
    EXPECT_EQ(sheet.respondents[0].name, QStringLiteral("Åsa"));
    EXPECT_TRUE(sheet.respondents[0].text.endsWith(QStringLiteral("gå ut – även på dagen")));
}

TEST(AnswerSheet, namesWhoHasNoNameByRow) {
    const auto sheet = answersOf("a.csv",
                                 "Name,Why\nÅsa,Because it is the way it is and was\n"
                                 ",It has never been any other way around here\n"
                                 "Bo,\n",
                                 "Name=case,Why=text");
    EXPECT_EQ(drawnRespondents(sheet),
              (Lines{"Åsa: ", "0  | Why", "1  | Because it is the way it is and was",
                     "Respondent 2: ", "0  | Why",
                     "1  | It has never been any other way around here", "Bo: "}));
    EXPECT_EQ(sheet.documents, 2);
    EXPECT_EQ(sheet.notes,
              (QStringList{QStringLiteral("1 respondent answered no question: a case with "
                                          "attributes, but no document.")}));
}

TEST(AnswerSheet, tellsTheLanguageOfEachRespondent) {
    const auto sheet = answersOf(
        "a.csv",
        "Name,Svar\n"
        "a,Polisen borde vara här mycket oftare än de är eftersom många är rädda på kvällarna\n"
        "b,The police should be here much more often because many people are afraid at night\n"
        "c,Die Polizei sollte viel öfter hier sein weil viele Leute abends Angst haben\n"
        "d,Ja\n");
    std::vector<std::string> languages;
    for (const auto& respondent : sheet.respondents)
        languages.push_back(respondent.language.toStdString());
    EXPECT_EQ(Lines(languages.begin(), languages.begin() + 3), (Lines{"sv", "en", "de"}));
}

TEST(AnswerSheet, tellsAQuestionInAnotherLanguageThanItsAnswer) {
    const auto sheet = answersOf(
        "a.csv",
        "Namn,Vad tycker du att polisen borde göra annorlunda på kvällarna?\n"
        "a,Polisen borde vara här mycket oftare än de är eftersom många är rädda på kvällarna\n"
        "b,The police should be here much more often because many people are afraid at night\n");
    ASSERT_EQ(sheet.respondents.size(), 2U);
    EXPECT_TRUE(sheet.respondents[0].turns[0].language.isEmpty());
    EXPECT_EQ(sheet.respondents[1].language, QStringLiteral("en"));
    EXPECT_EQ(sheet.respondents[1].turns[0].language.toString(), QStringLiteral("sv"));
    EXPECT_TRUE(sheet.respondents[1].turns[1].language.isEmpty());
}

TEST(AnswerSheet, findsTheSeparatorThatFits) {
    const Lines expected{"Name=case", "Why, when, and how?=text"};
    const char* const rows =
        "Name;Why, when, and how?\nÅsa;Because it is the way it is and was\n"
        "Bo;It has never been any other way around here\n";
    EXPECT_EQ(drawnColumns(answersOf("a.csv", rows)), expected);
    EXPECT_EQ(drawnColumns(answersOf("a.tsv", QByteArray(rows).replace(';', '\t'))), expected);
    EXPECT_EQ(drawnColumns(answersOf("a.csv", "sep=;\n" + QByteArray(rows))), expected);
}

TEST(AnswerSheet, refusesTablesThatAreNone) {
    const struct {
        const char* name;
        QByteArray bytes;
        const char* sentence;
    } cases[] = {
        {"a.csv", "", "“a.csv” is empty."},
        {"a.csv", "\n \n", "“a.csv” holds no table."},
        {"a.csv", "Name,Why\n", "“a.csv” holds no open answers"},
        {"a.csv", "Name,Why\nÅsa,one,two\n", "“a.csv”, line 2: 3 cells where the header has 2."},
        {"a.csv", "Name,Why\nÅsa,\"one\n", "“a.csv”, line 2: a quote is opened and never closed."},
        {"a.csv", "PK\x03\x04 more", "“a.csv” cannot be read: it is a ZIP archive, not a table."},
        {"a.csv", "{\\rtf1 text}", "“a.csv” holds no open answers"},
        {"a.xlsx", "Name,Why\n", "“a.xlsx” cannot be read: it is not a ZIP archive."},
        {"a.xlsx", "PK\x03\x04 more",
         "“a.xlsx” cannot be read: it is a ZIP archive that is cut short or damaged."},
    };
    for (const auto& [name, bytes, sentence] : cases)
        EXPECT_EQ(answerRefusal(name, bytes).substr(0, std::string(sentence).size()), sentence);
    // Bytes that are no text at all.
    EXPECT_NE(answerRefusal("a.csv", QByteArray("a,b\n\0\0\0\1,c\n", 12)), "read");
}

/// A row of a sheet whose cells say their kind: "s0" shared, "iwords" inline, else as XML.
QByteArray row(int number, std::initializer_list<QByteArray> cells) {
    QByteArray xml = "<row r=\"" + QByteArray::number(number) + "\">";
    char column = 'A';
    for (const QByteArray& cell : cells) {
        const QByteArray place = QByteArray(" r=\"") + column++ + QByteArray::number(number) + "\"";
        if (cell.startsWith('<'))
            xml += QByteArray(cell).replace(0, 2, "<c" + place);
        else if (!cell.isEmpty())
            xml += "<c" + place + " t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    }
    return xml + "</row>";
}

indexer::AnswerTable tableOf(const Workbook& workbook, const char* sheet = "") {
    return indexer::workbookTable(tests::named("a.xlsx", workbook.bytes()),
                                  QString::fromUtf8(sheet));
}

QStringList cellsOf(const Workbook& workbook) { return tableOf(workbook).rows.front().cells; }

TEST(Workbook, readsEveryKindOfCell) {
    Workbook workbook;
    workbook.strings =
        "<si><t xml:space=\"preserve\"> two  words </t></si>"
        "<si><r><rPr><b/></rPr><t>bold </t></r><r><t>and &amp; plain</t></r></si>"
        "<si><t>日本</t><rPh sb=\"0\" eb=\"2\"><t>にほん</t></rPh></si><si><t/></si>"
        "<si><t>one_x000D_&#10;two_x005F_x_xD83D__xDE00_ _x12_</t></si>";
    workbook.sheets = {
        {"One",
         row(1, {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"}) +
             row(2,
                 {"<c t=\"s\"><v>0</v></c>", "<c t=\"s\"><v>1</v></c>", "<c t=\"s\"><v>2</v></c>",
                  "<c t=\"s\"><v>3</v></c>", "<c t=\"s\"><v>4</v></c>", "<c t=\"b\"><v>1</v></c>",
                  R"(<c t="str"><f>"a"</f><v>sum</v></c>)", "<c><f>1/4</f><v>0.25</v></c>",
                  "<c t=\"e\"><v>#N/A</v></c>", "<c><v>3.1400000000000001</v></c>",
                  "<c t=\"b\"><f>NOT(A1)</f><v>0</v></c>"})}};
    EXPECT_EQ(cellsOf(workbook),
              (QStringList{QStringLiteral(" two  words "), QStringLiteral("bold and & plain"),
                           QStringLiteral("日本"), QString(), QStringLiteral("one\ntwo_x😀 _x12_"),
                           QStringLiteral("yes"), QStringLiteral("sum"), QStringLiteral("0.25"),
                           QString(), QStringLiteral("3.14"), QStringLiteral("no")}));
    EXPECT_EQ(
        tableOf(workbook).notes,
        (QStringList{QStringLiteral("1 cell shows an error like #N/A and counts as empty.")}));
}

TEST(Workbook, readsDatesAsTheCalendarDoes) {
    Workbook workbook;
    workbook.formats =
        "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm;@\"/>"
        "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm:ss\"/>"
        "<numFmt numFmtId=\"166\" formatCode=\"0.0 &quot;days&quot;\"/>"
        "<numFmt numFmtId=\"167\" formatCode=\"[$-41D]d\\ mmmm\\ yyyy\"/>"
        "<numFmt numFmtId=\"168\" formatCode=\"[Red]#,##0\"/>";
    for (const char* id : {"0", "14", "164", "165", "166", "167", "168", "21"})
        workbook.cellFormats += QByteArray("<xf numFmtId=\"") + id + "\"/>";
    const QByteArray header = row(1, {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"});
    workbook.sheets = {
        {"One",
         header +
             row(2, {"<c s=\"0\"><v>45231</v></c>", "<c s=\"1\"><v>45231</v></c>",
                     "<c s=\"2\"><v>45231.5625</v></c>", "<c s=\"3\"><v>1.0833333333333333</v></c>",
                     "<c s=\"4\"><v>2.5</v></c>", "<c s=\"5\"><v>60</v></c>",
                     "<c s=\"6\"><v>1200</v></c>", "<c s=\"7\"><v>0.5</v></c>",
                     "<c t=\"d\"><v>2026-05-04T00:00:00</v></c>", "<c s=\"1\"><v>-5</v></c>"})}};
    QStringList expected{
        QStringLiteral("45231"), QStringLiteral("2023-11-01"), QStringLiteral("2023-11-01 13:30"),
        QStringLiteral("26:00"), QStringLiteral("2.5"),        QStringLiteral("1900-02-28"),
        QStringLiteral("1200"),  QStringLiteral("12:00"),      QStringLiteral("2026-05-04"),
        QStringLiteral("-5")};
    EXPECT_EQ(cellsOf(workbook), expected);
    workbook.workbookPr = "<workbookPr date1904=\"1\"/>";
    EXPECT_EQ(cellsOf(workbook)[1], QStringLiteral("2027-11-02"));
}

TEST(Workbook, passesOverEmptyRowsColumnsAndTitles) {
    Workbook workbook;
    workbook.sheets = {{"One", row(2, {"", "Survey 2026"}) + row(4, {"", "Name", "", "Why"}) +
                                   row(7, {"", "Åsa", "", "x"}) + row(8, {}) +
                                   R"(<row r="9"><c r="XFD9"/><c/></row>)"}};
    // The last cell stands outside of any sheet.
    EXPECT_NE(answerRefusal("a.xlsx", workbook.bytes()).find("not in order"), std::string::npos);
    workbook.sheets[0].second.replace("<c/>", "");
    const auto table = tableOf(workbook);
    EXPECT_EQ(table.header, (QStringList{QStringLiteral("Name"), QStringLiteral("Why")}));
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows[0].number, 7);
    EXPECT_EQ(table.notes,
              (QStringList{QStringLiteral(
                  "Row 2, “Survey 2026”, stands above the headers and was left out.")}));
}

TEST(Workbook, spreadsWhatIsMergedDownwards) {
    Workbook workbook;
    workbook.sheets = {{"One", row(1, {"Area", "Name", "Q"}) + row(2, {"North", "Åsa", "x"}) +
                                   row(3, {"", "Bo", "y"}) + row(4, {"South", "Cia"})}};
    workbook.afterRows =
        "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"C1:D1\"/>"
        "<mergeCell ref=\"B4:C4\"/><mergeCell ref=\"A1:A1\"/><mergeCell ref=\"broken\"/>"
        "</mergeCells>";
    const auto table = tableOf(workbook);
    EXPECT_EQ(table.header, (QStringList{QStringLiteral("Area"), QStringLiteral("Name"),
                                         QStringLiteral("Q"), QStringLiteral("Q")}));
    QStringList areas;
    for (const auto& each : table.rows) areas << each.cells.join(u'|');
    EXPECT_EQ(areas, (QStringList{QStringLiteral("North|Åsa|x|"), QStringLiteral("North|Bo|y|"),
                                  QStringLiteral("South|Cia||")}));
}

TEST(Workbook, takesTheFirstSheetWithRowsOrTheOneSaid) {
    Workbook workbook;
    workbook.sheets = {{"Empty", ""},
                       {"Secret", row(1, {"h"}) + row(2, {"x"})},
                       {"Svar", row(1, {"Name"}) + row(2, {"Åsa"})},
                       {"More", row(1, {"Other"}) + row(2, {"Bo"})}};
    workbook.hidden = "Secret";
    const auto first = tableOf(workbook);
    EXPECT_EQ(first.sheet, QStringLiteral("Svar"));
    EXPECT_EQ(first.notes,
              (QStringList{QStringLiteral("The sheet “Svar” was read, not “Empty”, “Secret”, "
                                          "“More”; --sheet NAME takes another.")}));
    EXPECT_EQ(tableOf(workbook, "More").header, QStringList{QStringLiteral("Other")});
    EXPECT_EQ(tableOf(workbook, "Secret").header, QStringList{QStringLiteral("h")});
    EXPECT_EQ(answerRefusal("a.xlsx", workbook.bytes(), "", "Nope"),
              "“a.xlsx” cannot be read: it has no sheet “Nope”, only “Empty”, “Secret”, “Svar”, "
              "“More”.");
    EXPECT_EQ(answerRefusal("a.xlsx", workbook.bytes(), "", "Empty"),
              "“a.xlsx” cannot be read: its sheet “Empty” holds no table.");
    workbook.sheets.resize(1);
    EXPECT_EQ(answerRefusal("a.xlsx", workbook.bytes()),
              "“a.xlsx” cannot be read: none of its sheets that are shown holds a table.");
}

TEST(Workbook, refusesWhatIsHostileOrDamaged) {
    const QByteArray header = row(1, {"Name", "Why"});
    const auto refusal = [&](const QByteArray& rows) {
        Workbook workbook;
        workbook.sheets = {{"One", rows}};
        return answerRefusal("a.xlsx", workbook.bytes());
    };
    const struct {
        QByteArray rows;
        const char* words;
    } cases[] = {
        {"<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet>&x;</worksheet>",
         "declares entities of its own"},
        {R"(<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>)",
         "declares entities of its own"},
        {"<?xml version=\"1.0\"?><worksheet><sheetData><row><c>", "is damaged"},
        {header + row(2, {"<c t=\"s\"><v>7</v></c>"}), "refers to a text that is not there"},
        {header + row(2, {"<c t=\"s\"><v>-1</v></c>"}), "refers to a text that is not there"},
        {header + row(2, {"<c><v>many</v></c>"}), "“many” is no number"},
        {header + "<row r=\"1\"/>", "its rows are not in order"},
        {header + "<row r=\"99999999\"/>", "its rows are not in order"},
        {header + R"(<row r="2"><c r="B2"/><c r="A2"/></row>)", "its cells are not in order"},
        {header + R"(<row r="2"><c r="ZZZZZZZZZZ2"/></row>)", "its cells are not in order"},
        {"<c/>", "its cells are not in order"},
        {QByteArray("<x>").repeated(2'000), "nests too deeply"},
    };
    for (const auto& [rows, words] : cases)
        EXPECT_NE(refusal(rows).find(words), std::string::npos) << words << ": " << refusal(rows);
}

TEST(Workbook, refusesBombs) {
    Workbook many;
    many.strings = "<si><t>" + QByteArray(1'000'000, 'a') + "</t></si>";
    QByteArray rows = row(1, {"Name", "Why"});
    for (int i = 2; i < 100; ++i) rows += row(i, {"x", "<c t=\"s\"><v>0</v></c>"});
    many.sheets = {{"One", rows}};
    EXPECT_NE(answerRefusal("a.xlsx", many.bytes()).find("40000000 letters"), std::string::npos);

    Workbook merged;
    rows = row(1, {"Name", "Why"});
    QByteArray ranges;
    for (int i = 2; i < 4'000; ++i) {
        rows += row(i, {"x"});
        ranges += "<mergeCell ref=\"A2:A9999\"/>";
    }
    merged.sheets = {{"One", rows}};
    merged.afterRows = "<mergeCells>" + ranges + "</mergeCells>";
    EXPECT_NE(answerRefusal("a.xlsx", merged.bytes()).find("merged cells cover too much"),
              std::string::npos);

    // Each row has a column of its own, so that the table would be far larger than its cells.
    Workbook sparse;
    rows.clear();
    for (int i = 0; i < 1'500; ++i)
        rows += "<row>" + QByteArray("<c/>").repeated(i) + "<c><v>1</v></c></row>";
    sparse.sheets = {{"One", rows}};
    EXPECT_NE(answerRefusal("a.xlsx", sparse.bytes()).find("more than 1000000 cells"),
              std::string::npos);

    // A part that expands to more than any survey has.
    codebook::ArchiveWriter bomb;
    bomb.add(QStringLiteral("xl/workbook.xml"), QByteArray((qsizetype{96} << 20) + 1, ' '));
    EXPECT_EQ(answerRefusal("a.xlsx", bomb.bytes()),
              "“a.xlsx” cannot be read: its entry “xl/workbook.xml” expands to more than 96 MB.");
}

TEST(Workbook, cutShortAnywhereIsRefused) {
    Workbook workbook;
    workbook.sheets = {{"One", row(1, {"Name", "Why"}) + row(2, {"Åsa", "because it is so"})}};
    const QByteArray whole = workbook.bytes();
    for (qsizetype length = 1; length < whole.size(); length += 37)
        EXPECT_NE(answerRefusal("a.xlsx", whole.left(length), "Why=text"), "read") << length;
    EXPECT_EQ(answerRefusal("a.xlsx", whole, "Why=text"), "read");
}

TEST(Workbook, ofOtherKindsIsCalledByItsName) {
    codebook::ArchiveWriter none;
    none.add(QStringLiteral("a.txt"), "a");
    EXPECT_EQ(answerRefusal("a.xlsx", none.bytes()),
              "“a.xlsx” cannot be read: it is a ZIP archive that holds no workbook.");
    EXPECT_EQ(answerRefusal("a.xlsx",
                            QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, 'x')),
              "“a.xlsx” cannot be read: it is an Office file of another kind, or a damaged one.");
}

TEST(Workbook, asLibreOfficeWritesItIsRead) {
    QFile file(QStringLiteral(SAMSYN_SOURCE_DIR "/tests/indexer/import/files/answers.xlsx"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto sheet = answersOf("answers.xlsx", file.readAll());
    EXPECT_EQ(drawnColumns(sheet),
              (Lines{"Namn=case", "Ålder=attribute:number", "Svarade=attribute:date",
                     "Medlem=attribute:yesno", "Vad oroar dig?=text"}));
    EXPECT_EQ(drawnRespondents(sheet),
              (Lines{"Åsa: Ålder 34, Svarade 2026-05-04, Medlem yes", "0  | Vad oroar dig?",
                     "1  | Att \"ingen\" kommer↵när man ringer på natten 😀",
                     "Bo: Ålder 41.5, Svarade 2026-05-05, Medlem no", "0  | Vad oroar dig?",
                     "1  | Mörka gator & snabba bilar"}));
}

TEST(Workbook, ofAHundredThousandRowsIsRead) {
    Workbook workbook;
    QByteArray rows = row(1, {"Name", "Age", "Why"});
    for (int i = 2; i <= 100'001; ++i)
        rows +=
            row(i, {"P" + QByteArray::number(i), "<c><v>34</v></c>", "<c t=\"s\"><v>0</v></c>"});
    workbook.sheets = {{"One", rows}};
    workbook.strings = "<si><t>one long answer that everybody gives here today</t></si>";
    const auto sheet = answersOf("a.xlsx", workbook.bytes(), "Why=text");
    EXPECT_EQ(sheet.respondents.size(), 100'000U);
    EXPECT_EQ(sheet.respondents.back().name, QStringLiteral("P100001"));
}

}  // namespace
