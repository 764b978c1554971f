// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a page holds beside its running text: footnotes, and words printed in more than one way.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/import/pdf/pdf_page.h"
#include "tests/indexer/import/import_fixture.h"

using testing::HasSubstr;
using testing::Not;
using tests::ImportedFile;
using tests::pdfOf;
using tests::PdfText;

namespace {

indexer::Transcript read(const std::vector<std::vector<PdfText>>& pages) {
    return ImportedFile(QStringLiteral("a.pdf"), pdfOf(pages)).read();
}

std::string notesOf(const indexer::Transcript& transcript) {
    return transcript.notes.join(QLatin1Char(' ')).toStdString();
}

}  // namespace

TEST(PdfFootnotes, standAfterTheTextAndBelongToNoSpeaker) {
    const auto transcript = read(
        {{{72, 700, "I: How was it in the beginning, when all of you had just come here and"},
          {72, 688, "nobody knew whom to ask?"},
          {72, 660, "P1: It was a long time ago, and what I remember is mostly that we had"},
          {72, 120, "1 The project began in 1994.", 7},
          {72, 110, "2 Laughs, and then goes on for a while about something that has been left", 7},
          {72, 101, "out here.", 7}},
         {{72, 700, "no money."},
          {72, 670, "I: And then?"},
          {72, 640, "P1: Then it got better."}}});
    EXPECT_EQ(
        transcript.text.toStdString(),
        "I: How was it in the beginning, when all of you had just come here and nobody knew "
        "whom to ask?\n"
        "P1: It was a long time ago, and what I remember is mostly that we had no money.\n"
        "I: And then?\nP1: Then it got better.\n"
        "1 The project began in 1994.\n"
        "2 Laughs, and then goes on for a while about something that has been left out here.");
    EXPECT_THAT(notesOf(transcript), HasSubstr("2 footnotes stand after the last paragraph."));
    EXPECT_EQ(transcript.turns.back().speaker, -1);
}

TEST(PdfFootnotes, goOnAtTheNextPagesFoot) {
    const auto transcript =
        read({{{72, 700, "The text of the first page is large and has several words to it."},
               {72, 110, "* A note that begins here and has not", 7}},
              {{72, 700, "The text of the second page is as large as that of the first."},
               {72, 110, "ended when the page has.", 7},
               {72, 101, "** Another.", 7}}});
    EXPECT_EQ(transcript.text.toStdString(),
              "The text of the first page is large and has several words to it.\n"
              "The text of the second page is as large as that of the first.\n"
              "* A note that begins here and has not ended when the page has.\n** Another.");
}

TEST(PdfFootnotes, areNoneOfSmallWordsThatNoSignOpens) {
    const auto transcript =
        read({{{72, 700, "The text of the page is large and has several words to it."},
               {72, 110, "A small line at the foot.", 7}}});
    EXPECT_EQ(transcript.text.toStdString(),
              "The text of the page is large and has several words to it.\n"
              "A small line at the foot.");
    EXPECT_THAT(notesOf(transcript), Not(HasSubstr("footnote")));
}

TEST(PdfFootnotes, areNoneOfNumberedLinesInTheTextsSize) {
    EXPECT_THAT(
        notesOf(read(
            {{{72, 700, "What we asked:"}, {72, 120, "1 How was it?"}, {72, 100, "2 And then?"}}})),
        Not(HasSubstr("footnote")));
}

TEST(PdfPrintMarks, readWordsOnceThatArePrintedTwice) {
    for (const double beside : {0.2, 0.6, 1.0, 1.6}) {
        const auto transcript = read({{{72, 700, "Interview with nobody"},
                                       {72 + beside, 700, "Interview with nobody"},
                                       {72, 680, "I: no no, all all is well."}}});
        EXPECT_EQ(transcript.text.toStdString(), "Interview with nobody I: no no, all all is well.")
            << beside;
    }
}

TEST(PdfPrintMarks, saysHowManyWordsWerePrintedTwice) {
    std::vector<indexer::PdfPage> pages{{600,
                                         800,
                                         {{10, 10, 40, 20, 10, true, QStringLiteral("bold")},
                                          {10.5, 10, 40.5, 20, 10, true, QStringLiteral("bold")},
                                          {44, 10, 74, 20, 10, true, QStringLiteral("bold")}}}};
    EXPECT_EQ(indexer::takeDoubledWords(pages), 1);
    EXPECT_EQ(pages[0].words.size(), 2U);
}

TEST(PdfPrintMarks, shortensArabicWordsThatFillALine) {
    std::vector<indexer::PdfPage> pages{{600,
                                         800,
                                         {{10, 10, 90, 20, 10, true, QStringLiteral("مـــرحـبا")},
                                          {10, 30, 40, 40, 10, true, QStringLiteral("ـ")},
                                          {10, 50, 40, 60, 10, true, QStringLiteral("هـ")}}}};
    EXPECT_EQ(indexer::takeElongations(pages), 1);
    EXPECT_EQ(pages[0].words[0].text, QStringLiteral("مرحبا"));
    EXPECT_EQ(pages[0].words[1].text, QStringLiteral("ـ"));
    EXPECT_EQ(pages[0].words[2].text, QStringLiteral("هـ"));
}

TEST(PdfPrintMarks, joinsTheWideSpacesOfJustifiedArabic) {
    // Three words from the right with gaps as wide as a justified line has.
    std::vector<indexer::PdfPage> pages{{600,
                                         800,
                                         {{400, 10, 440, 20, 10, true, QStringLiteral("ملاس")},
                                          {300, 10, 340, 20, 10, true, QStringLiteral("اي")},
                                          {200, 10, 240, 20, 10, true, QStringLiteral("ةريد")}}}};
    EXPECT_EQ(indexer::pdfText(indexer::pdfLines(pages), {}), QStringLiteral("سالم يا ديرة"));
}
