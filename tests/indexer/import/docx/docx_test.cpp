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
QByteArray paragraph(const QByteArray& content) { return "<w:p>" + content + "</w:p>"; }
QByteArray words(const QByteArray& text) { return paragraph(run(text)); }

indexer::Transcript read(const QByteArray& bytes) {
    return ImportedFile(QStringLiteral("a.docx"), bytes).read();
}
std::string textOf(const QByteArray& body) { return read(docxOf(body)).text.toStdString(); }
std::string notesOf(const QByteArray& bytes) {
    return read(bytes).notes.join(QLatin1Char('\n')).toStdString();
}
std::string refusalOf(const QByteArray& bytes) {
    return ImportedFile(QStringLiteral("a.docx"), bytes).refusal();
}

}  // namespace

TEST(Docx, joinsParagraphsByLineEnds) {
    EXPECT_EQ(textOf(words("One") + "<w:p/>" + words("Two") + "<w:p/><w:p/>"), "One\n\nTwo");
    EXPECT_EQ(textOf(paragraph(run("a") + run("b") +
                               "<w:r><w:br/><w:t>c</w:t><w:tab/><w:t>d</w:t></w:r>")),
              "ab\nc\td");
}

TEST(Docx, keepsSpacesWhereTheyArePreservedOnly) {
    EXPECT_EQ(textOf(paragraph(
                  "<w:r><w:t xml:space=\"preserve\"> a </w:t></w:r><w:r><w:t>\n b\n </w:t></w:r>")),
              " a b");
}

TEST(Docx, knowsItsSpecialCharacters) {
    EXPECT_EQ(textOf(paragraph(
                  "<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t>"
                  "<w:sym w:font=\"Wingdings\" w:char=\"F04A\"/><w:cr/><w:t>d</w:t></w:r>")),
              "a\u2011b\u00ADc\u263A\nd");
}

TEST(Docx, joinsCellsByTabsAndRowsByLineEnds) {
    const auto cell = [](const QByteArray& content) {
        return "<w:tc><w:tcPr/>" + content + "</w:tc>";
    };
    EXPECT_EQ(textOf(words("before") + "<w:tbl><w:tblPr/><w:tr>" + cell(words("a")) +
                     cell(words("b")) + "</w:tr><w:tr>" + cell("<w:p/>") +
                     cell(words("c") + words("d")) + "</w:tr></w:tbl>" + words("after")),
              "before\na\tb\n\tc\nd\nafter");
}

TEST(Docx, takesTrackedChangesAsAccepted) {
    const QByteArray bytes = docxOf(
        paragraph(run("Keep ") + "<w:ins w:id=\"1\">" + run("new") +
                  "</w:ins><w:del w:id=\"2\"><w:r><w:delText>"
                  "old</w:delText></w:r></w:del><w:moveFrom>" +
                  run("here") + "</w:moveFrom>") +
        paragraph("<w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>" + run("joined")) +
        paragraph(
            "<w:pPr><w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange></w:pPr>" +
            run(" up")) +
        words("next") + "<w:tbl><w:tr><w:trPr><w:del w:id=\"4\"/></w:trPr><w:tc>" + words("gone") +
        "</w:tc></w:tr></w:tbl>");
    EXPECT_EQ(read(bytes).text.toStdString(), "Keepnew\njoinedup\nnext");
    EXPECT_THAT(notesOf(bytes), HasSubstr("1 insertion kept, 4 deletions left out"));
}

TEST(Docx, leavesOutFieldsInstructionsAndKeepsTheirResults) {
    EXPECT_EQ(
        textOf(paragraph(run("a") +
                         "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE "
                         "</w:instrText></w:r>" +
                         run("hidden") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" +
                         run("nested") + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
                         run("inner") +
                         "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                         "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
                         run("7") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run("b") +
                         "<w:fldSimple w:instr=\"DATE\">" + run("c") + "</w:fldSimple>")),
        "a7bc");
}

TEST(Docx, takesATextBoxOnceAfterItsParagraph) {
    const QByteArray box = "<w:txbxContent>" + words("boxed") + "</w:txbxContent>";
    EXPECT_EQ(
        textOf(paragraph(run("before ") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" +
                         box + "</mc:Choice><mc:Fallback><w:pict><v:textbox>" + box +
                         "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" +
                         run("after")) +
               words("last")),
        "beforeafter\nboxed\nlast");
    EXPECT_EQ(textOf(paragraph(
                  "<w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><w:t>x</w:t></mc:Fallback>"
                  "</mc:AlternateContent></w:r>")),
              "x");
}

TEST(Docx, countsWhatItLeavesOut) {
    const QByteArray bytes =
        docxOf(paragraph(run("Words") + "<w:r><w:drawing><w:blip/></w:drawing></w:r>"),
               {{"header", words("Secret head")}, {"footer", "<w:p/>"}});
    EXPECT_EQ(read(bytes).text.toStdString(), "Words");
    EXPECT_THAT(notesOf(bytes), HasSubstr("1 picture was left out."));
    EXPECT_THAT(notesOf(bytes), HasSubstr("Page headers and footers were left out."));
}

TEST(Docx, putsNotesAfterTheSpeechAndGivesThemToNobody) {
    const auto transcript =
        read(docxOf(words("I: How?") +
                        paragraph(run("P1: So.") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"),
                    {{"footnotes", R"(<w:footnote w:type="separator" w:id="0">)" + words("---") +
                                       "</w:footnote>"
                                       "<w:footnote w:id=\"2\">" +
                                       words("A note.") + "</w:footnote>"}}));
    EXPECT_EQ(transcript.text.toStdString(), "I: How?\nP1: So.\nA note.");
    EXPECT_THAT(tests::drawn(transcript.turns, transcript.text),
                testing::ElementsAre("0 I | How?", "1 P1 | So.", "- | A note."));
}

TEST(Docx, walksThroughContainers) {
    EXPECT_EQ(textOf("<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>" + words("a") +
                     "</w:sdtContent></w:sdt>" +
                     paragraph("<w:hyperlink>" + run("b") + "</w:hyperlink><w:smartTag>" +
                               run("c") + "</w:smartTag><w:ruby><w:rt>" + run("no") +
                               "</w:rt><w:rubyBase>" + run("d") +
                               "</w:rubyBase></w:ruby><m:oMath><m:r><m:t>e</m:t></m:r></m:oMath>")),
              "a\nbcde");
}

TEST(Docx, findsItsMainPartByRelationship) {
    QByteArray bytes = docxOf(words("Words"));
    bytes.replace("word/document.xml", "ward/dacument.xml");
    codebook::ArchiveWriter writer;
    writer.add(QStringLiteral("_rels/.rels"),
               "<Relationships><Relationship Type=\"x/officeDocument\" "
               "Target=\"/other/place.xml\"/></Relationships>");
    writer.add(QStringLiteral("other/place.xml"),
               "<w:d xmlns:w=\"w\">" + words("Elsewhere") + "</w:d>");
    EXPECT_EQ(read(writer.bytes()).text.toStdString(), "Elsewhere");
}

TEST(Docx, refusesEntities) {
    const auto withDocument = [](const QByteArray& xml) {
        codebook::ArchiveWriter writer;
        writer.add(QStringLiteral("word/document.xml"), xml);
        return writer.bytes();
    };
    const QByteArray body = "<w:d xmlns:w=\"w\"><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:d>";
    EXPECT_THAT(
        refusalOf(withDocument("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + body)),
        HasSubstr("declares entities"));
    QByteArray laughs = "<!DOCTYPE d [<!ENTITY a \"ha\">";
    QByteArray last = "a";
    for (const char name : {'b', 'c', 'd', 'f', 'g', 'h', 'i', 'j', 'e'}) {
        laughs += QByteArray("<!ENTITY ") + name + " \"" + ("&" + last + ";").repeated(10) + "\">";
        last = QByteArray(1, name);
    }
    EXPECT_THAT(refusalOf(withDocument(laughs + "]>" + body)), HasSubstr("declares entities"));
    EXPECT_THAT(refusalOf(withDocument(
                    "<!DOCTYPE d [<!ENTITY % p SYSTEM \"http://x/y.dtd\"> %p;]>" + body)),
                HasSubstr("cannot be read"));
    EXPECT_THAT(refusalOf(withDocument(body)), HasSubstr("is damaged"))
        << "an entity nobody declared";
}

TEST(Docx, refusesWhatNestsTooDeeply) {
    const int deep = 100'000;
    EXPECT_THAT(refusalOf(docxOf(QByteArray("<w:sdt>").repeated(deep) +
                                 QByteArray("</w:sdt>").repeated(deep))),
                HasSubstr("nests too deeply"));
    EXPECT_EQ(textOf(QByteArray("<w:sdt>").repeated(500) + words("deep") +
                     QByteArray("</w:sdt>").repeated(500)),
              "deep");
}

TEST(Docx, refusesBrokenXmlAndSpreadsheets) {
    EXPECT_THAT(refusalOf(docxOf("<w:p><w:r>")), HasSubstr("word/document.xml” is damaged"));
    codebook::ArchiveWriter writer;
    writer.add(QStringLiteral("[Content_Types].xml"),
               "<Types><Override PartName=\"/xl/workbook.xml\" "
               "ContentType=\"application/vnd.openxmlformats-"
               "officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
    writer.add(QStringLiteral("_rels/.rels"),
               "<Relationships><Relationship Type=\"x/officeDocument\" "
               "Target=\"xl/workbook.xml\"/></Relationships>");
    writer.add(QStringLiteral("xl/workbook.xml"), "<workbook/>");
    EXPECT_THAT(refusalOf(writer.bytes()), HasSubstr("it is a spreadsheet"));
}

TEST(Docx, refusesNamesThatLeadOutEncryptionAndBombs) {
    codebook::ArchiveWriter writer;
    writer.add(QStringLiteral("word/document.xml"),
               "<w:d xmlns:w=\"w\">" + words("Words") + "</w:d>");
    writer.add(QStringLiteral("aa/evil.xml"), "x");
    EXPECT_THAT(refusalOf(writer.bytes().replace("aa/evil", "../evil")), HasSubstr("leads out"));
    QByteArray locked = writer.bytes();
    locked[locked.indexOf("PK\x01\x02") + 8] |= 1;
    EXPECT_THAT(refusalOf(locked), HasSubstr("encrypted"));
    codebook::ArchiveWriter bomb;
    bomb.add(QStringLiteral("word/document.xml"), QByteArray(300'000'000, ' '));
    EXPECT_THAT(refusalOf(bomb.bytes()), HasSubstr("expands to more than 256 MB"));
}
