// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/indexer/import/import_fixture.h"

using testing::HasSubstr;
using tests::ImportedFile;
using tests::pdfOf;
using tests::PdfText;

namespace {

std::string textOf(const std::vector<std::vector<PdfText>>& pages) {
    return ImportedFile(QStringLiteral("a.pdf"), pdfOf(pages)).read().text.toStdString();
}
std::string refusalOf(const QByteArray& bytes) {
    return ImportedFile(QStringLiteral("a.pdf"), bytes).refusal();
}

constexpr const char* LongLine =
    "I: This is a long line that reaches the right margin of the page and has to be bro-";

}  // namespace

TEST(Pdf, joinsLinesToParagraphs) {
    EXPECT_EQ(textOf({{{72, 700, LongLine},
                       {72, 688, "ken, but the second line is short."},
                       {72, 676, "P1: Yes. \\(Quite.\\)"},
                       {72, 640, "After a gap."}}}),
              "I: This is a long line that reaches the right margin of the page and has to be "
              "broken, but the "
              "second line is short.\nP1: Yes. (Quite.)\nAfter a gap.");
}

TEST(Pdf, leavesOutHeadsAndPageNumbers) {
    std::vector<std::vector<PdfText>> pages;
    for (const char* foot : {"Page 1 of 3", "Page 2 of 3", "Page 3 of 3"})
        pages.push_back({{72, 800, "Interview 7, secret"},
                         {72, 700, "I: How was it?"},
                         {72, 660, "P1: Long."},
                         {280, 30, foot}});
    const auto transcript = ImportedFile(QStringLiteral("a.pdf"), pdfOf(pages)).read();
    EXPECT_EQ(transcript.text.toStdString(),
              "I: How was it?\nP1: Long.\nI: How was it?\nP1: Long.\nI: How was it?\nP1: Long.");
    EXPECT_THAT(transcript.notes.join(QLatin1Char(' ')).toStdString(),
                HasSubstr("6 lines at the pages’ edges were left out, such as “Interview 7, "
                          "secret”, “Page 1 of 3”."));
}

TEST(Pdf, saysWhichPagesHoldNoText) {
    const auto transcript =
        ImportedFile(QStringLiteral("a.pdf"), pdfOf({{{72, 700, "Words"}}, {}})).read();
    EXPECT_THAT(transcript.notes.join(QLatin1Char(' ')).toStdString(),
                HasSubstr("Pages without any text: 2."));
}

TEST(Pdf, isRefusedWhenItHoldsPicturesOnly) {
    EXPECT_THAT(refusalOf(pdfOf({{}, {}})), HasSubstr("only pictures; run text recognition"));
}

TEST(Pdf, isRefusedWhenEncrypted) {
    const QByteArray noise = "<" + QByteArray("5A").repeated(32) + ">";
    EXPECT_THAT(refusalOf(pdfOf({{{72, 700, "Words"}}},
                                "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O" + noise +
                                    "/U" + noise + ">>")),
                HasSubstr("it is encrypted"));
}

TEST(Pdf, isRefusedOrReadWhenCutShortAnywhere) {
    const QByteArray whole = pdfOf({{{72, 700, "Words"}}});
    for (qsizetype length = 8; length < whole.size(); length += 97) {
        const std::string refusal = refusalOf(whole.left(length));
        EXPECT_TRUE(refusal == "read" || refusal.find("“a.pdf”") == 0) << refusal;
    }
    EXPECT_THAT(refusalOf("%PDF-1.4\nnoise"), HasSubstr("damaged"));
}
