// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "codebook/archive/archive_writer.h"
#include "tests/indexer/import/import_fixture.h"

using testing::HasSubstr;
using tests::ImportedFile;
using tests::odtOf;

namespace {

indexer::Transcript read(const QByteArray& text) {
    return ImportedFile(QStringLiteral("a.odt"), odtOf(text)).read();
}
std::string textOf(const QByteArray& text) { return read(text).text.toStdString(); }
std::string notesOf(const QByteArray& text) {
    return read(text).notes.join(QLatin1Char('\n')).toStdString();
}

}  // namespace

TEST(Odt, joinsParagraphsAndCollapsesWhiteSpace) {
    EXPECT_EQ(
        textOf(
            "<text:h>Head</text:h>\n  <text:p>\n  One <text:span>  two</text:span>\n three</text:p>"
            "<text:p/><text:p>a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/> "
            "d</text:p><text:p/>"),
        "Head\nOne two three\n\na   b\tc\nd");
}

TEST(Odt, walksListsLinksAndSections) {
    EXPECT_EQ(textOf("<text:section><text:list><text:list-item><text:number>1.</"
                     "text:number><text:p>a</text:p>"
                     "</text:list-item><text:list-item><text:p>b "
                     "<text:a>link</text:a></text:p></text:list-item>"
                     "</text:list></text:section>"),
              "a\nb link");
}

TEST(Odt, joinsCellsByTabs) {
    EXPECT_EQ(
        textOf(
            "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
            "<table:table-cell table:number-columns-repeated=\"2\"/><table:covered-table-cell/>"
            "<table:table-cell><text:p>b</text:p></table:table-cell></"
            "table:table-row><table:table-row>"
            "<table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></"
            "table:table>"),
        "a\t\t\t\tb\nc");
    EXPECT_LT(textOf("<table:table><table:table-row><table:table-cell "
                     "table:number-columns-repeated=\"2000000000\">"
                     "<text:p>a</text:p></table:table-cell></table:table-row></table:table>")
                  .size(),
              100U);
}

TEST(Odt, leavesOutDeletionsAndSaysSo) {
    const QByteArray text =
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></"
        "text:deletion>"
        "</text:changed-region><text:changed-region><text:insertion/></text:changed-region></"
        "text:tracked-changes>"
        "<text:p>Kept<office:annotation><dc:creator>A</dc:creator><text:p>remark</text:p></"
        "office:annotation>"
        " words<office:annotation-end/></text:p>";
    EXPECT_EQ(textOf(text), "Kept words");
    EXPECT_THAT(notesOf(text), HasSubstr("1 insertion kept, 1 deletion left out"));
    EXPECT_THAT(notesOf(text), HasSubstr("1 comment stands beside the text."));
}

TEST(Odt, putsNotesLastAndTextBoxesAfterTheirParagraph) {
    EXPECT_EQ(
        textOf(
            "<text:p>One<text:note><text:note-citation>1</"
            "text:note-citation><text:note-body><text:p>note"
            "</text:p></text:note-body></text:note> "
            "more<draw:frame><draw:text-box><text:p>boxed</text:p>"
            "</draw:text-box><svg:title>no</svg:title></draw:frame>.</text:p><text:p>Two</text:p>"),
        "One more.\nboxed\nTwo\nnote");
}

TEST(Odt, saysThatItIsEncrypted) {
    codebook::ArchiveWriter writer;
    writer.add(QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text");
    writer.add(QStringLiteral("content.xml"), "noise");
    writer.add(
        QStringLiteral("META-INF/manifest.xml"),
        "<!DOCTYPE manifest PUBLIC \"-//OpenOffice.org//DTD Manifest 1.0//EN\" \"Manifest.dtd\">"
        "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
    EXPECT_THAT(ImportedFile(QStringLiteral("a.odt"), writer.bytes()).refusal(),
                HasSubstr("it is encrypted"));
}

TEST(Odt, refusesASpreadsheet) {
    codebook::ArchiveWriter writer;
    writer.add(QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet");
    writer.add(QStringLiteral("content.xml"), "<a/>");
    EXPECT_THAT(ImportedFile(QStringLiteral("a.odt"), writer.bytes()).refusal(),
                HasSubstr("no OpenDocument text"));
}
