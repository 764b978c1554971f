// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the fuzzers got out of damaged rtf, doc and CHAT files.
#include "indexer/import/source/storable_text.h"

#include <gtest/gtest.h>

using namespace indexer;

namespace {

RawText storable(RawText raw) {
    makeStorable(raw);
    return raw;
}

}  // namespace

TEST(StorableText, writesWhatIsNoCharacterAsReplacement) {
    RawText raw;
    raw.text = QStringLiteral("a\uFFFEb\uFFFFc") + QChar(0) + QChar(0xD83D) + u'd' + QChar(0xDE00) +
               QStringLiteral("😀");
    const RawText done = storable(raw);
    EXPECT_EQ(done.text, QStringLiteral("a\uFFFDb\uFFFDc\uFFFD\uFFFDd\uFFFD😀"));
    EXPECT_EQ(done.notes,
              QStringList{QStringLiteral("5 code points are no character; U+FFFD stands there.")});
}

TEST(StorableText, leavesWhatIsRightAlone) {
    RawText raw;
    raw.text = QStringLiteral("Åsa\t😀\uFEFF\nBo");
    EXPECT_EQ(storable(raw).text, raw.text);
    EXPECT_TRUE(storable(raw).notes.isEmpty());
}

TEST(StorableText, dropsCommentsThatSayNothing) {
    RawText raw;
    raw.text = QStringLiteral("word");
    raw.comments = {{0, 1, {}, QStringLiteral(" \n")}, {0, 1, {}, QStringLiteral("Why?")}};
    ASSERT_EQ(storable(raw).comments.size(), 1U);
    EXPECT_EQ(storable(raw).comments[0].text, QStringLiteral("Why?"));
}

TEST(StorableText, keepsVoicesAndNotesToALine) {
    RawText raw;
    raw.text = QStringLiteral("word");
    raw.utterances = {{0, 2, 0, QStringLiteral("\u00A0 \u00A0"), {}, {}, {}},
                      {2, 4, 2, QStringLiteral("Anna\nEk"), {}, {}, {}}};
    raw.interviewers = QStringList{QStringLiteral("Anna\nEk")};
    raw.notes = {QStringLiteral("Symbols of the font “A\nB” stay.")};
    const RawText done = storable(raw);
    EXPECT_EQ(done.utterances[0].speaker, QString());
    EXPECT_EQ(done.utterances[1].speaker, QStringLiteral("Anna Ek"));
    EXPECT_EQ(done.interviewers, QStringList{QStringLiteral("Anna Ek")});
    EXPECT_EQ(done.notes, QStringList{QStringLiteral("Symbols of the font “A B” stay.")});
}
