// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "codebook/text/offset_map.h"
#include "tests/indexer/import/import_fixture.h"

using testing::ElementsAre;
using testing::HasSubstr;
using tests::docxOf;
using tests::ImportedFile;
using tests::odtOf;

namespace {

/// "AUTHOR on “the words”: what they say", a comment each.
std::vector<std::string> drawn(const indexer::Transcript& transcript) {
    const codebook::OffsetMap offsets(transcript.text);
    std::vector<std::string> lines;
    for (const auto& comment : transcript.comments) {
        QString on = offsets.slice(transcript.text, comment.span).toString();
        if (comment.span.isEmpty()) on = QString::number(comment.span.begin);
        lines.push_back(
            QStringLiteral("%1 on “%2”: %3").arg(comment.author, on, comment.text).toStdString());
    }
    return lines;
}

QByteArray run(const QByteArray& text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}
QByteArray begin(const QByteArray& id) { return "<w:commentRangeStart w:id=\"" + id + "\"/>"; }
QByteArray end(const QByteArray& id) { return "<w:commentRangeEnd w:id=\"" + id + "\"/>"; }
QByteArray reference(const QByteArray& id) {
    return "<w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
}
QByteArray comment(const QByteArray& id, const QByteArray& author, const QByteArray& words) {
    return "<w:comment w:id=\"" + id + "\" w:author=\"" + author + "\"><w:p w:paraId=\"P" + id +
           "\"><w:r><w:annotationRef/></w:r>" + run(words) + "</w:p></w:comment>";
}

indexer::Transcript readDocx(const QByteArray& body, const QByteArray& comments,
                             const QByteArray& extended = {}) {
    return ImportedFile(QStringLiteral("a.docx"),
                        docxOf(body, {{"comments", comments}, {"commentsExtended", extended}}))
        .read();
}
std::vector<std::string> inDocx(const QByteArray& body, const QByteArray& comments,
                                const QByteArray& extended = {}) {
    return drawn(readDocx(body, comments, extended));
}
std::vector<std::string> inOdt(const QByteArray& text) {
    return drawn(ImportedFile(QStringLiteral("a.odt"), odtOf(text)).read());
}

}  // namespace

TEST(DocxComments, standBesideTheirWords) {
    const auto transcript = readDocx("<w:p>" + run("\U0001F600 Keep ") + begin("7") + run("these") +
                                         end("7") + reference("7") + run(" words") + "</w:p>",
                                     comment("7", "Åsa", "Why?"));
    EXPECT_EQ(transcript.text.toStdString(), "\U0001F600 Keep these words");
    EXPECT_EQ(transcript.comments.at(0).span, (codebook::Span{7, 12})) << "in code points";
    EXPECT_THAT(drawn(transcript), ElementsAre("Åsa on “these”: Why?"));
    EXPECT_THAT(transcript.notes.join(QLatin1Char(' ')).toStdString(),
                HasSubstr("1 comment stands beside the text."));
}

TEST(DocxComments, crossParagraphsCellsAndEachOther) {
    EXPECT_THAT(inDocx(begin("1") + "<w:p>" + run("One ") + begin("2") + run("two") + "</w:p>" +
                           end("1") + "<w:tbl><w:tr><w:tc><w:p>" + run("a") + end("2") +
                           reference("2") + reference("1") + "</w:p></w:tc><w:tc><w:p>" + run("b") +
                           "</w:p></w:tc></w:tr></w:tbl>",
                       "<w:comment w:id=\"1\" w:author=\"A\"><w:p>" + run("first") + "</w:p><w:p>" +
                           run("second") + "</w:p></w:comment>" + comment("2", "B", "cross")),
                ElementsAre("A on “One two”: first\nsecond", "B on “two\na”: cross"));
}

TEST(DocxComments, withoutRangeStandAtTheirReference) {
    EXPECT_THAT(inDocx("<w:p>" + run("abc") + reference("1") + run("def") + "</w:p>",
                       comment("1", "A", "here")),
                ElementsAre("A on “3”: here"));
    EXPECT_THAT(
        inDocx("<w:p>" + run("a") + begin("1") + run("bc") + reference("1") + run("def") + "</w:p>",
               comment("1", "A", "unended")),
        ElementsAre("A on “bc”: unended"));
}

TEST(DocxComments, shrinkByWhatWasDeletedInTheirRange) {
    const QByteArray gone = "<w:r><w:delText>gone</w:delText></w:r>";
    EXPECT_THAT(inDocx("<w:p>" + run("a ") + begin("1") + run("b") + "<w:del>" + gone + "</w:del>" +
                           run("c") + end("1") + reference("1") + "</w:p>",
                       comment("1", "A", "x")),
                ElementsAre("A on “bc”: x"));
    EXPECT_THAT(inDocx("<w:p>" + run("a") + "<w:del>" + begin("1") + gone + end("1") +
                           reference("1") + "</w:del>" + run("c") + "</w:p>",
                       comment("1", "A", "x")),
                ElementsAre("A on “1”: x"));
}

TEST(DocxComments, thatAnswerHaveThePlaceOfWhatTheyAnswer) {
    EXPECT_THAT(
        inDocx(
            "<w:p>" + run("a") + begin("1") + run("b") + end("1") + reference("1") + "</w:p>",
            comment("1", "A", "Why?") + comment("2", "B", "So."),
            "<w:commentEx w:paraId=\"P1\"/><w:commentEx w:paraId=\"P2\" w:paraIdParent=\"P1\"/>"),
        ElementsAre("A on “b”: Why?", "B on “b”: So."));
}

TEST(DocxComments, withoutAnyPlaceAreReported) {
    const auto transcript =
        readDocx("<w:p>" + run("a") + "</w:p>", comment("1", "A", "x") + comment("2", "A", "y"));
    EXPECT_TRUE(transcript.comments.empty());
    EXPECT_THAT(transcript.notes.join(QLatin1Char(' ')).toStdString(),
                HasSubstr("2 comments were left out: nothing in the text refers to them."));
}

TEST(OdtComments, standBesideTheirWordsAlsoAcrossParagraphs) {
    EXPECT_THAT(
        inOdt("<text:p>One <office:annotation office:name=\"n\"><dc:creator>Åsa</dc:creator>"
              "<dc:date>2024-01-01T00:00:00</dc:date><text:p>Why</text:p><text:list>"
              "<text:list-item><text:p>so?</text:p></text:list-item></text:list>"
              "</office:annotation>two</text:p>"
              "<text:p>three<office:annotation-end office:name=\"n\"/> four</text:p>"),
        ElementsAre("Åsa on “two\nthree”: Why\nso?"));
}

TEST(OdtComments, withoutNameOrEndAreAboutAPlace) {
    EXPECT_THAT(inOdt("<text:p>One<office:annotation><dc:creator>A</dc:creator><text:p>x</text:p>"
                      "</office:annotation> two<office:annotation office:name=\"u\"><text:p>y"
                      "</text:p></office:annotation> three</text:p>"),
                ElementsAre("A on “3”: x", " on “7”: y"));
}
