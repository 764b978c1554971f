// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "codebook/archive/archive_writer.h"
#include "tests/indexer/import/import_fixture.h"

using testing::HasSubstr;
using tests::docxOf;
using tests::ImportedFile;

namespace {

QByteArray run(const QByteArray& text) { return "<w:r><w:t>" + text + "</w:t></w:r>"; }
QByteArray words(const QByteArray& text) { return "<w:p>" + run(text) + "</w:p>"; }
QByteArray cell(const QByteArray& content, const QByteArray& properties = {}) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
}
QByteArray row(const QByteArray& cells) { return "<w:tr>" + cells + "</w:tr>"; }
QByteArray table(const QByteArray& rows) { return "<w:tbl>" + rows + "</w:tbl>"; }
QByteArray mark(const QByteArray& type, const QByteArray& form = {}) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\">" + form + "</w:fldChar></w:r>";
}
QByteArray instruction(const QByteArray& text) {
    return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
}
const QByteArray DeletedMark = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";

indexer::Transcript read(const QByteArray& bytes) {
    return ImportedFile(QStringLiteral("a.docx"), bytes).read();
}
std::string textOf(const QByteArray& body) { return read(docxOf(body)).text.toStdString(); }
std::string notesOf(const QByteArray& body) {
    return read(docxOf(body)).notes.join(QLatin1Char('\n')).toStdString();
}

}  // namespace

TEST(DocxDepth, dropsParagraphsThatWereDeletedWithTheirMarks) {
    const QByteArray gone =
        "<w:p>" + DeletedMark + "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>";
    EXPECT_EQ(textOf(words("a") + gone + gone + words("b")), "a\nb");
    EXPECT_EQ(textOf(words("a") + gone + table(row(cell(words("b") + gone))) + words("c")),
              "a\nb\nc");
    EXPECT_EQ(
        textOf("<w:p>" + DeletedMark + run("alone") + "</w:p>" + table(row(cell(words("b"))))),
        "alone\nb")
        << "a table cannot go on in a paragraph";
}

TEST(DocxDepth, takesMovedTextWhereItWentTo) {
    const QByteArray body =
        "<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr><w:moveFromRangeStart/><w:moveFrom>" +
        run("moved") + "</w:moveFrom><w:moveFromRangeEnd/></w:p>" + words("stays") +
        "<w:p><w:moveToRangeStart/><w:moveTo>" + run("moved") + "</w:moveTo></w:p>";
    EXPECT_EQ(textOf(body), "stays\nmoved");
    EXPECT_THAT(notesOf(body), HasSubstr("1 insertion kept, 1 deletion left out"));
}

TEST(DocxDepth, dropsDeletedCellsAndKeepsInsertedOnes) {
    const QByteArray body = table(row(cell(words("a")) + cell(words("gone"), "<w:cellDel/>") +
                                      cell(words("b"), "<w:cellIns/>")));
    EXPECT_EQ(textOf(body), "a\tb");
    EXPECT_THAT(notesOf(body), HasSubstr("1 insertion kept, 1 deletion left out"));
}

TEST(DocxDepth, laysNestedTablesOut) {
    EXPECT_EQ(textOf(table(row(
                  cell(words("a") + table(row(cell(words("b")) + cell(words("c")))) + words("d")) +
                  cell(words("e"))))),
              "a\nb\tc\nd\te");
}

TEST(DocxDepth, showsWhatFieldsShow) {
    EXPECT_EQ(textOf("<w:p>" + mark("begin") + instruction("HYPERLINK \"http://x\"") +
                     mark("separate") + run("shown") + mark("end") + "</w:p>"),
              "shown");
    EXPECT_EQ(textOf("<w:p>" + mark("begin") + instruction(" MACROBUTTON NoMacro ") +
                     instruction("[click here]") + mark("end") + "</w:p>"),
              "[click here]");
    EXPECT_EQ(textOf("<w:p>" + mark("begin") + instruction(" SYMBOL 74 \\f \"Wingdings\" ") +
                     mark("end") + mark("begin") + instruction("SYMBOL 0x3b1 \\u") + mark("end") +
                     "</w:p>"),
              "\u263Aα");
}

TEST(DocxDepth, showsTicksAndChoicesOfForms) {
    EXPECT_EQ(textOf("<w:p>" +
                     mark("begin",
                          "<w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/>"
                          "</w:checkBox></w:ffData>") +
                     mark("end") +
                     mark("begin",
                          "<w:ffData><w:checkBox><w:default w:val=\"off\"/></w:checkBox>"
                          "</w:ffData>") +
                     mark("separate") + mark("end") +
                     mark("begin",
                          "<w:ffData><w:ddList><w:result w:val=\"1\"/><w:default w:val=\"0\"/>"
                          "<w:listEntry w:val=\"no\"/><w:listEntry w:val=\"yes\"/></w:ddList>"
                          "</w:ffData>") +
                     mark("end") + "</w:p>"),
              "\u2612\u2610yes");
}

TEST(DocxDepth, losesNothingToAFieldThatNeverEnds) {
    EXPECT_EQ(textOf("<w:p>" + run("a") + mark("begin") + instruction("DATE") + run("b") +
                     "</w:p>" + words("c")),
              "ab\nc");
}

TEST(DocxDepth, readsSymbolFonts) {
    EXPECT_EQ(textOf("<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F061\"/><w:sym w:font=\"Symbol\" "
                     "w:char=\"F0B3\"/></w:r><w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr>"
                     "<w:t>\uF0FC</w:t></w:r>" +
                     run("x") + "</w:p>"),
              "α\u2265\u2713x");
    EXPECT_THAT(notesOf("<w:p><w:r><w:sym w:font=\"Odd\" w:char=\"F061\"/></w:r></w:p>"),
                HasSubstr("Symbols of the font “Odd” stand as private characters."));
}

TEST(DocxDepth, keepsCharactersThatLookLikeNothing) {
    EXPECT_EQ(textOf("<w:p><w:r><w:t>\u00A0a\u00ADb\u200Bc\u202F</w:t></w:r></w:p>"),
              "\u00A0a\u00ADb\u200Bc\u202F");
}

TEST(DocxDepth, readsTheWordsOfWordArtButNotOfShapesWithoutAny) {
    EXPECT_EQ(textOf("<w:p>" + run("a") +
                     "<w:r><w:pict><v:shapetype><v:textpath on=\"t\"/></v:shapetype><v:shape>"
                     "<v:textpath string=\"Draft\"/></v:shape></w:pict></w:r></w:p>" +
                     words("b")),
              "a\nDraft\nb");
}

TEST(DocxDepth, saysWhatElseItLeavesOut) {
    const std::string notes =
        notesOf("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + run("a") +
                "<w:ruby><w:rt>" + run("no") +
                "</w:rt></w:ruby><w:r><w:rPr><w:vanish/></w:rPr>"
                "<w:t>hidden</w:t></w:r><w:r><w:drawing><w:chart/></w:drawing></w:r></w:p>"
                "<w:altChunk/>");
    EXPECT_THAT(notes, HasSubstr("Automatic bullets and numbers"));
    EXPECT_THAT(notes, HasSubstr("1 reading above the words (ruby) was left out."));
    EXPECT_THAT(notes, HasSubstr("Text that is formatted as hidden was kept."));
    EXPECT_THAT(notes, HasSubstr("1 embedded object was left out."));
    EXPECT_THAT(notes, HasSubstr("1 embedded document was left out."));
    EXPECT_EQ(notesOf("<w:p><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:rPr>"
                      "<w:vanish w:val=\"off\"/></w:rPr><w:t>a</w:t></w:r></w:p>"),
              "");
}

TEST(DocxDepth, doesNotCountNotesWithoutWords) {
    const auto transcript =
        read(docxOf(words("a"), {{"footnotes",
                                  "<w:footnote w:id=\"2\"><w:p><w:del><w:r><w:delText>x"
                                  "</w:delText></w:r></w:del></w:p></w:footnote>"}}));
    EXPECT_EQ(transcript.text.toStdString(), "a");
    EXPECT_THAT(transcript.notes.join(QLatin1Char(' ')).toStdString(),
                testing::Not(HasSubstr("footnote")));
}

TEST(DocxDepth, readsStrictDocumentsInUtf16) {
    const QByteArray strict = "http://purl.oclc.org/ooxml/";
    const QString document = QStringLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:document "
        "xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\">"
        "<w:body><w:p><w:r><w:t>Åsa</w:t></w:r></w:p></w:body>"
        "</w:document>");
    QByteArray utf16 = "\xFF\xFE";
    utf16.append(reinterpret_cast<const char*>(document.utf16()), document.size() * 2);
    codebook::ArchiveWriter writer;
    writer.add(QStringLiteral("_rels/.rels"),
               "<Relationships><Relationship Type=\"" + strict +
                   "officeDocument/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                   "</Relationships>");
    writer.add(QStringLiteral("word/document.xml"), utf16);
    EXPECT_EQ(read(writer.bytes()).text.toStdString(), "Åsa");
}

TEST(DocxDepth, bearsHundredsOfThousandsOfEmptyParagraphsAndRefusesMillions) {
    const auto body = [](int count) { return QByteArray("<w:p/>").repeated(count) + words("end"); };
    EXPECT_EQ(textOf(body(500'000)).size(), 500'003U);
    EXPECT_EQ(ImportedFile(QStringLiteral("a.docx"), docxOf(body(1'000'001))).refusal(),
              "“a.docx” cannot be read: it has more than a million lines.");
}

TEST(DocxDepth, isRefusedOrReadWhenCutShortAnywhere) {
    const QByteArray whole = docxOf(words("Words") + table(row(cell(words("a")))));
    for (qsizetype length = 4; length < whole.size(); length += 61) {
        const std::string refusal =
            ImportedFile(QStringLiteral("a.docx"), whole.left(length)).refusal();
        EXPECT_EQ(refusal.find("“a.docx” "), 0U) << refusal;
    }
}
