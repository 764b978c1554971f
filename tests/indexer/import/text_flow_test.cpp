// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/text_flow.h"

#include <gtest/gtest.h>

using indexer::TextFlow;

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
