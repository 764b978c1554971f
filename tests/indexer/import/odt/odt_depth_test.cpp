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

/// Tracked deletions as LibreOffice writes them where it shows changes: their text stays in place.
QByteArray deletions(const QByteArray& names) {
    QByteArray regions;
    for (const char name : names)
        regions += QByteArray("<text:changed-region text:id=\"") + name +
                   "\"><text:deletion/></text:changed-region>";
    return "<text:tracked-changes>" + regions + "</text:tracked-changes>";
}
QByteArray begin(char name) {
    return QByteArray("<text:change-start text:change-id=\"") + name + "\"/>";
}
QByteArray end(char name) {
    return QByteArray("<text:change-end text:change-id=\"") + name + "\"/>";
}

QByteArray flat(const QByteArray& kind, const QByteArray& body) {
    const QByteArray names = "urn:oasis:names:tc:opendocument:xmlns:";
    return "<?xml version=\"1.0\"?>\n<office:document xmlns:office=\"" + names +
           "office:1.0\" xmlns:text=\"" + names + "text:1.0\" xmlns:style=\"" + names +
           "style:1.0\" office:mimetype=\"application/vnd.oasis.opendocument." + kind +
           "\"><office:master-styles><style:header><text:p>Head</text:p></style:header>"
           "</office:master-styles><office:body>" +
           body + "</office:body></office:document>";
}

}  // namespace

TEST(OdtDepth, dropsDeletedTextThatWasLeftInItsPlace) {
    EXPECT_EQ(textOf(deletions("ab") + "<text:p>One " + begin('a') + "gone<text:tab/>" + end('a') +
                     "two " + begin('b') + "away</text:p><text:p>all</text:p><text:p>of it" +
                     end('b') + "three</text:p><text:p>four</text:p>"),
              "One two three\nfour");
    EXPECT_EQ(textOf("<text:tracked-changes><text:changed-region text:id=\"i\"><text:insertion/>"
                     "</text:changed-region></text:tracked-changes><text:p>" +
                     begin('i') + "kept" + end('i') + "</text:p>"),
              "kept");
}

TEST(OdtDepth, dropsRowsBoxesAndNotesWithinADeletion) {
    EXPECT_EQ(textOf(deletions("a") + "<text:p>One" + begin('a') +
                     "<draw:frame><draw:text-box><text:p>x</text:p></draw:text-box></draw:frame>"
                     "<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note>"
                     "</text:p><table:table><table:table-row><table:table-cell><text:p>c</text:p>"
                     "</table:table-cell></table:table-row></table:table><text:p>" +
                     end('a') + "two</text:p>"),
              "One\ntwo");
}

TEST(OdtDepth, believesNoDeletionThatNeverEnds) {
    EXPECT_EQ(textOf(deletions("a") + "<text:p>One" + begin('a') +
                     " two</text:p><text:p>three"
                     "</text:p>"),
              "One two\nthree");
}

TEST(OdtDepth, saysWhatElseItLeavesOut) {
    const std::string notes = notesOf(
        "<text:list><text:list-item><text:p>a<text:ruby><text:ruby-base>b</text:ruby-base>"
        "<text:ruby-text>c</text:ruby-text></text:ruby><draw:frame><draw:object/></draw:frame>"
        "</text:p></text:list-item></text:list><text:section text:display=\"none\"><text:p>d"
        "</text:p></text:section>");
    EXPECT_THAT(notes, HasSubstr("Automatic bullets and numbers"));
    EXPECT_THAT(notes, HasSubstr("1 reading above the words (ruby) was left out."));
    EXPECT_THAT(notes, HasSubstr("1 embedded object was left out."));
    EXPECT_THAT(notes, HasSubstr("Text that is formatted as hidden was kept."));
}

TEST(OdtDepth, readsFlatFilesUnderAnyName) {
    const QByteArray bytes =
        flat("text", "<office:text><text:p>Flat  words</text:p></office:text>");
    for (const char* name : {"a.fodt", "a.odt"}) {
        const auto transcript = ImportedFile(QLatin1String(name), bytes).read();
        EXPECT_EQ(transcript.format, QStringLiteral("odt"));
        EXPECT_EQ(transcript.text.toStdString(), "Flat words");
        EXPECT_THAT(transcript.notes.join(QLatin1Char(' ')).toStdString(),
                    HasSubstr("Page headers and footers were left out."));
    }
}

TEST(OdtDepth, refusesFlatFilesOfOtherKindsAndBrokenOnes) {
    EXPECT_THAT(ImportedFile(QStringLiteral("a.fodt"), flat("spreadsheet", "")).refusal(),
                HasSubstr("of another kind than text"));
    EXPECT_THAT(ImportedFile(QStringLiteral("a.fodt"), "words").refusal(), HasSubstr("“a.fodt” "));
    const QByteArray whole = flat("text", "<office:text><text:p>Words</text:p></office:text>");
    for (qsizetype length = 30; length < whole.size(); length += 29)
        EXPECT_EQ(
            ImportedFile(QStringLiteral("a.fodt"), whole.left(length)).refusal().find("“a.fodt” "),
            0U);
    EXPECT_THAT(
        ImportedFile(QStringLiteral("a.fodt"), "<!DOCTYPE x [<!ENTITY e \"boo\">]>" + whole.mid(22))
            .refusal(),
        HasSubstr("declares entities"));
}

TEST(OdtDepth, readsTextBoxesInTextBoxesAndShapesInGroups) {
    EXPECT_EQ(textOf("<text:p>a<draw:frame><draw:text-box><text:p>b<draw:frame><draw:text-box>"
                     "<text:p>c</text:p></draw:text-box></draw:frame></text:p></draw:text-box>"
                     "</draw:frame><draw:g><draw:custom-shape><text:p>d</text:p>"
                     "</draw:custom-shape></draw:g></text:p><text:p>e</text:p>"),
              "a\nb\nc\nd\ne");
}
