// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/flow/text_flow.h"

#include <gtest/gtest.h>

using indexer::TextFlow;

namespace {

void add(TextFlow& flow, QStringView words) {
    flow.beginParagraph();
    flow.append(words);
    flow.endParagraph();
}

/// The text with what a mark holds in brackets.
std::string bracketed(const TextFlow& flow, const QString& key = QStringLiteral("k")) {
    const indexer::FlowMark mark = flow.marks().value(key);
    QString text = flow.text();
    if (mark.closed) text.insert(*mark.closed, QLatin1Char(']'));
    if (mark.opened) text.insert(*mark.opened, QLatin1Char('['));
    return text.toStdString();
}

const QString Key = QStringLiteral("k");

}  // namespace

TEST(TextFlow, joinsAParagraphWhoseMarkWasDeletedToTheNext) {
    TextFlow flow;
    flow.beginParagraph();
    flow.append(u"a");
    flow.endParagraph(true);
    flow.beginParagraph();
    flow.append(u"b");
    flow.endParagraph();
    EXPECT_EQ(flow.text(), QStringLiteral("ab"));
}

TEST(TextFlow, keepsALastParagraphThatWaitsForANext) {
    TextFlow flow;
    flow.beginParagraph();
    flow.append(u"a");
    flow.endParagraph(true);
    EXPECT_EQ(flow.text(), QStringLiteral("a"));
}

TEST(TextFlow, dropsCharactersOutsideParagraphs) {
    TextFlow flow;
    flow.append(u"x");
    EXPECT_EQ(flow.text(), QString());
    EXPECT_EQ(flow.charactersAppended(), 0);
}

TEST(TextFlow, tellsWhereSpeechEnds) {
    TextFlow flow;
    flow.beginParagraph();
    flow.append(u"abc");
    EXPECT_FALSE(flow.speechEnd());
    flow.beginNote();
    flow.beginParagraph();
    flow.append(u"note");
    flow.endParagraph();
    flow.endNote();
    flow.endParagraph();
    EXPECT_EQ(flow.text(), QStringLiteral("abc\nnote"));
    EXPECT_EQ(flow.speechEnd(), 3);
}

TEST(TextFlow, findsAMarkAcrossParagraphs) {
    TextFlow flow;
    add(flow, u"first");
    flow.beginParagraph();
    flow.append(u"one ");
    flow.openMark(Key);
    flow.append(u"two");
    flow.endParagraph();
    flow.beginParagraph();
    flow.append(u"three");
    flow.closeMark(Key);
    flow.append(u" four");
    flow.endParagraph();
    EXPECT_EQ(bracketed(flow), "first\none [two\nthree] four");
}

TEST(TextFlow, movesAMarkBetweenParagraphsToTheTextThatIsMeant) {
    TextFlow flow;
    add(flow, u"a");
    flow.openMark(Key);
    add(flow, u"b");
    flow.closeMark(Key);
    add(flow, u"c");
    EXPECT_EQ(bracketed(flow), "a\n[b]\nc");
}

TEST(TextFlow, findsMarksThatBeginAndEndInCellsBoxesAndNotes) {
    TextFlow flow;
    add(flow, u"before");
    flow.openMark(Key);
    flow.beginRow();
    flow.beginCell();
    add(flow, u"a");
    flow.endCell();
    flow.beginCell();
    flow.beginParagraph();
    flow.append(u"b");
    flow.beginBox();
    flow.beginParagraph();
    flow.append(u"box");
    flow.closeMark(Key);
    flow.append(u"ed");
    flow.openMark(QStringLiteral("to the note"));
    flow.endParagraph();
    flow.endBox();
    flow.append(u"b");
    flow.endParagraph();
    flow.endCell();
    flow.endRow();
    flow.beginNote();
    add(flow, u"note");
    flow.closeMark(QStringLiteral("to the note"));
    flow.endNote();
    add(flow, u"after");
    EXPECT_EQ(bracketed(flow), "before\n[a\tbb\nbox]ed\nafter\nnote");
    EXPECT_EQ(bracketed(flow, QStringLiteral("to the note")),
              "before\na\tbb\nboxed[\nafter\nnote]");
}

TEST(TextFlow, keepsTheMarksOfADeletedRow) {
    TextFlow flow;
    add(flow, u"a");
    flow.beginRow();
    flow.beginCell();
    flow.openMark(Key);
    add(flow, u"gone");
    flow.endCell();
    flow.endRow(false);
    flow.beginParagraph();
    flow.append(u"b");
    flow.closeMark(Key);
    flow.append(u"c");
    flow.endParagraph();
    EXPECT_EQ(bracketed(flow), "a\n[b]c");
}

TEST(TextFlow, bearsMarksThatAreUnclosedUnopenedTwiceOpenedOrAtTheVeryEnd) {
    TextFlow flow;
    flow.closeMark(QStringLiteral("unopened"));
    flow.beginParagraph();
    flow.openMark(Key);
    flow.append(u"a");
    flow.openMark(Key);
    flow.append(u"b");
    flow.endParagraph();
    flow.beginParagraph();
    flow.endParagraph();
    flow.openMark(QStringLiteral("end"));
    const auto marks = flow.marks();
    EXPECT_EQ(flow.text(), QStringLiteral("ab"));
    EXPECT_EQ(marks.value(Key).opened, 0);
    EXPECT_FALSE(marks.value(Key).closed);
    EXPECT_EQ(marks.value(QStringLiteral("unopened")).closed, 0);
    EXPECT_FALSE(marks.value(QStringLiteral("unopened")).opened);
    EXPECT_EQ(marks.value(QStringLiteral("end")).opened, 2);
}

TEST(TextFlow, losesNothingOfWhatNestsWrongly) {
    TextFlow flow;
    flow.beginRow();
    add(flow, u"stray");
    flow.beginCell();
    add(flow, u"cell");
    flow.endCell();
    flow.endRow();
    flow.beginParagraph();
    flow.append(u"open");
    flow.beginRow();
    flow.beginCell();
    add(flow, u"within");
    flow.endCell();
    flow.endRow();
    flow.endParagraph();
    EXPECT_EQ(flow.text(), QStringLiteral("stray\tcell\nopen\nwithin"));
}

TEST(TextFlow, findsMarksInLongPiecesToo) {
    TextFlow flow;
    const QString longText(1000, QLatin1Char('x'));
    for (int i = 0; i < 3; ++i) {
        flow.beginBox();
        add(flow, longText);
        if (i == 1) flow.openMark(Key);
        add(flow, u"y");
        if (i == 1) flow.closeMark(Key);
        flow.endBox();
    }
    EXPECT_EQ(flow.text().size(), 3 * 1002 + 2);
    EXPECT_EQ(flow.marks().value(Key).opened, 1003 + 1001);
    EXPECT_EQ(flow.marks().value(Key).closed, 1003 + 1002);
}
