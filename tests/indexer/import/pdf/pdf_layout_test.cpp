// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/import/pdf/pdf_page.h"

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

TEST(PdfLayout, readsDownAColumnAndThenDownTheNext) {
    const std::vector<Line> columns = {
        {40, 160, "A heading that crosses both of the columns, as headings do"},
        {40, 200, "The left column is full"},
        {340, 200, "The right column is full"},
        {40, 212, "of words and goes on in"},
        {340, 212, "too, of other words that"},
        {40, 224, "a third line and so on,"},
        {340, 224, "go on and on and on for"},
        {40, 236, "and ends."},
        {340, 236, "four lines as well."}};
    EXPECT_EQ(
        textOf({page(columns)}),
        "A heading that crosses both of the columns, as headings do\n"
        "The left column is full of words and goes on in a third line and so on, and ends.\n"
        "The right column is full too, of other words that go on and on and on for four lines "
        "as well.");
}

TEST(PdfLayout, readsThreeColumns) {
    std::vector<Line> lines;
    for (int i = 0; i < 5; ++i) {
        lines.push_back({440, 200.0 + 12 * i, "third of three ones"});
        lines.push_back({40, 200.0 + 12 * i, "first of three ones"});
        lines.push_back({240, 200.0 + 12 * i, "second of three ones"});
    }
    const auto five = [](const std::string& words) {
        return words + " " + words + " " + words + " " + words + " " + words;
    };
    EXPECT_EQ(textOf({page(lines)}), five("first of three ones") + " " +
                                         five("second of three ones") + " " +
                                         five("third of three ones"));
}

TEST(PdfLayout, keepsTheRowsOfATable) {
    std::vector<Line> lines;
    for (int i = 0; i < 5; ++i) {
        lines.push_back({40, 200.0 + 24 * i, "Mary"});
        lines.push_back({140, 200.0 + 24 * i, "said that she was there"});
        lines.push_back({400, 200.0 + 24 * i, "1971"});
    }
    const std::string row = "Mary\tsaid that she was there\t1971";
    EXPECT_EQ(textOf({page(lines)}), row + "\n" + row + "\n" + row + "\n" + row + "\n" + row);
}

TEST(PdfLayout, keepsRowsWhoseCellsGoOverSeveralLines) {
    std::vector<Line> lines;
    for (int i = 0; i < 5; ++i) {
        lines.push_back({40, 200.0 + 48 * i, "a code with words"});
        lines.push_back({240, 200.0 + 48 * i, "First line of what was said,"});
        lines.push_back({240, 212.0 + 48 * i, "then a second line of it,"});
        lines.push_back({240, 224.0 + 48 * i, "then a third line of it and"});
        lines.push_back({240, 236.0 + 48 * i, "then a fourth."});
    }
    EXPECT_THAT(textOf({page(lines)}),
                testing::StartsWith("a code with words\tFirst line of what was said, then a second "
                                    "line of it, then a third line of it and then a fourth."));
}

TEST(PdfLayout, takesLineNumbersOutOfAnyMarginAndBetweenColumns) {
    std::vector<Line> lines;
    const char* numbers[] = {"5", "10", "15", "20", "25", "30"};
    for (int i = 0; i < 15; ++i) {
        lines.push_back({40, 100.0 + 12 * i, "words of the left column"});
        lines.push_back({340, 100.0 + 12 * i, "words of the right one"});
        if (i % 5 != 4) continue;
        lines.push_back({220, 100.0 + 12 * i, numbers[i / 5]});
        lines.push_back({520, 100.0 + 12 * i, numbers[3 + i / 5]});
    }
    std::vector<PdfPage> pages = {page(lines)};
    EXPECT_EQ(indexer::takeMarginNumbers(pages).count, 6);
    EXPECT_THAT(textOf(pages), testing::Not(testing::ContainsRegex("[0-9]")));
}

TEST(PdfLayout, leavesAPagesNumberBelowLineNumbersToTheFoot) {
    std::vector<PdfPage> pages;
    for (const char* foot : {"7", "8"}) {
        std::vector<Line> lines;
        const char* numbers[] = {"1", "2", "3", "4", "5"};
        for (int i = 0; i < 5; ++i) {
            lines.push_back({40, 100.0 + 12 * i, numbers[i]});
            lines.push_back({80, 100.0 + 12 * i, "some words"});
        }
        lines.push_back({40, 780, foot});
        pages.push_back(page(lines));
    }
    EXPECT_EQ(indexer::takeMarginNumbers(pages).count, 10);
}

TEST(PdfLayout, readsHebrewAndArabicFromTheRight) {
    // As a PDF holds them: letters and words from left to right as they are seen.
    EXPECT_EQ(textOf({page({{40, 200, "1971 םולש בוט New York .רפס 1,5"}})}),
              "1,5 ספר. New York טוב שלום 1971");
    EXPECT_EQ(textOf({page({{40, 200, "\uFEF3\uFEE0\uFEC9"}})}), "\u0639\u0644\u064A");
    EXPECT_EQ(textOf({page({{40, 200, "a word of English םולש in a line"}})}),
              "a word of English שלום in a line");
}

TEST(PdfLayout, keepsHebrewLinesWithOneNumberAtAPagesEdge) {
    EXPECT_EQ(textOf({page({{40, 400, "A"}, {40, 780, "1971 םולש"}})}), "A שלום 1971");
}

TEST(PdfLayout, tellsWideSpacesOfJustifiedLinesFromTabs) {
    EXPECT_EQ(textOf({page({{40, 200, "so"}, {92, 200, "wide"}, {156, 200, "are"}})}),
              "so wide are");
    EXPECT_EQ(textOf({page({{40, 200, "so close"}, {140, 200, "apart"}})}), "so close\tapart");
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

TEST(PdfLayout, survivesWordsOfNothing) {
    PdfPage made = page({{70, 100, "contin-"}, {70, 115, "x"}, {70, 130, "ued a\rb"}});
    made.words[1].text = QString(QChar(u'\0'));
    EXPECT_EQ(textOf({made}), "continued a b");
}
