// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/import/pdf_page.h"

using indexer::PdfPage;

namespace {

/// A page whose words are six points a letter, ten high; each line "x y words".
struct Line {
    double x;
    double y;
    const char* words;
};

PdfPage page(const std::vector<Line>& lines) {
    PdfPage made{600, 800, {}};
    for (const Line& line : lines) {
        double x = line.x;
        const QStringList words = QString::fromUtf8(line.words).split(QLatin1Char(' '));
        for (const QString& word : words) {
            const double width = 6.0 * static_cast<double>(word.size());
            made.words.push_back({x, line.y, x + width, line.y + 10, 10, true, word});
            x += width + 6;
        }
    }
    return made;
}

std::string textOf(std::vector<PdfPage> pages) {
    const auto numbers = indexer::takeMarginNumbers(pages);
    auto lines = indexer::pdfLines(pages);
    indexer::takeRunningLines(lines, static_cast<int>(pages.size()));
    return indexer::pdfText(std::move(lines), numbers).toStdString();
}

}  // namespace

TEST(PdfLayout, takesLineNumbersOutOfTheMargin) {
    EXPECT_EQ(
        textOf({page({{40, 200, "1"},
                      {80, 200, "A line that is as long as the page is"},
                      {40, 212, "2"},
                      {80, 212, "wide and goes on in a second line, to"},
                      {40, 224, "3"},
                      {80, 224, "its end."},
                      {40, 236, "4"},
                      {80, 236, "Then 5 people and 12 others."},
                      {40, 248, "5"},
                      {80, 248, "So."},
                      {40, 260, "6"},
                      {80, 260, "Yes."}})}),
        "A line that is as long as the page is wide and goes on in a second line, to its end.\n"
        "Then 5 people and 12 others.\nSo.\nYes.");
}

TEST(PdfLayout, takesParagraphNumbersForParagraphs) {
    std::vector<Line> lines;
    const char* numbers[] = {"1", "2", "3", "4", "5", "6"};
    for (int i = 0; i < 6; ++i) {
        lines.push_back({40, 200.0 + 36 * i, numbers[i]});
        lines.push_back({80, 200.0 + 36 * i, "Dan: Short."});
        lines.push_back({80, 212.0 + 36 * i, "And on."});
    }
    const std::string paragraph = "Dan: Short. And on.";
    std::string expected = paragraph;
    for (int i = 1; i < 6; ++i) expected += "\n" + paragraph;
    EXPECT_EQ(textOf({page(lines)}), expected);
}

TEST(PdfLayout, keepsNumbersThatDoNotCount) {
    EXPECT_THAT(textOf({page({{40, 200, "1999"},
                              {80, 200, "A year."},
                              {40, 212, "12"},
                              {80, 212, "People."},
                              {40, 224, "7"},
                              {80, 224, "Things."},
                              {40, 236, "1000"},
                              {80, 236, "Words."},
                              {40, 248, "3"},
                              {80, 248, "More."},
                              {80, 260, "End."}})}),
                testing::HasSubstr("1999"));
}

TEST(PdfLayout, readsColumnsAsTheyCome) {
    EXPECT_EQ(textOf({page({{40, 200, "left column is full"},
                            {40, 212, "and ends."},
                            {340, 200, "Right column is full"},
                            {340, 212, "and ends too."}})}),
              "left column is full and ends.\nRight column is full and ends too.");
}

TEST(PdfLayout, goesOnOverAPageBreakWithinASentence) {
    EXPECT_EQ(textOf({page({{40, 700, "This sentence has not"}}), page({{40, 100, "ended yet."}})}),
              "This sentence has not ended yet.");
    EXPECT_EQ(
        textOf({page({{40, 700, "This sentence has ended."}}), page({{40, 100, "A new one."}})}),
        "This sentence has ended.\nA new one.");
}

TEST(PdfLayout, keepsAHyphenThatTheDocumentWritesElsewhere) {
    EXPECT_EQ(textOf({page({{40, 200, "A two-way plot and a one and a two-"},
                            {40, 212, "way plot, col-"},
                            {40, 224, "oured."}})}),
              "A two-way plot and a one and a two-way plot, coloured.");
}

TEST(PdfLayout, doesNotTakeSpeechAtAPagesTopForAHead) {
    const std::vector<PdfPage> pages(
        4, page({{40, 60, "P1: Yeah."}, {40, 72, "I: Okay, then let us go on to the next one."}}));
    EXPECT_THAT(textOf(pages), testing::StartsWith("P1: Yeah.\nI: Okay"));
}

TEST(PdfLayout, undoesLigatures) {
    EXPECT_EQ(textOf({page({{40, 200, "eﬃcient oﬀice ﬁrst"}})}), "efficient office first");
}
