// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plain text as it comes out of other programs: characters that nobody sees, and lines that never
// end.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>

#include "codebook/text/offset_map.h"
#include "tests/indexer/import/import_fixture.h"

using testing::ElementsAre;
using tests::ImportedFile;

namespace {

indexer::Transcript read(const char* name, const QByteArray& bytes) {
    return ImportedFile(QLatin1String(name), bytes).read();
}

/// Every turn lies within the text, after the one before.
void expectTurnsInOrder(const indexer::Transcript& transcript) {
    const codebook::OffsetMap offsets(transcript.text);
    std::int32_t end = 0;
    for (const codebook::Turn& turn : transcript.turns) {
        EXPECT_GE(turn.span.begin, end);
        EXPECT_LE(turn.span.end, offsets.codePoints());
        end = turn.span.end;
    }
}

}  // namespace

TEST(OddText, keepsFormFeedsZeroWidthCharactersAndSoftHyphens) {
    const QByteArray text =
        "I: How was it?\n\fP1: Zero\u200Bwidth, soft\u00ADhyphen,\u00A0and\u2028so.\n";
    for (const char* name : {"a.txt", "a.md", "a.rst"}) {
        const auto transcript = read(name, text);
        EXPECT_EQ(transcript.text.toUtf8(), text) << name;
        EXPECT_EQ(transcript.speakers.size(), 2U) << name << ": a page break is no part of a name";
        expectTurnsInOrder(transcript);
    }
}

TEST(OddText, findsSpeakersBehindInvisibleCharacters) {
    EXPECT_THAT(tests::drawnTurns("\u200BI: How?\n\u2060P1: So.\n\u200EI: And?\n\u200BP1: Then."),
                ElementsAre("0 I | How?", "1 P1 | So.", "0 I | And?", "1 P1 | Then."));
}

TEST(OddText, readsAWholeInterviewInOneParagraph) {
    QByteArray text;
    for (int i = 0; i < 400; ++i) text += "I: How was that then? P1: It was as it was, and long. ";
    const auto transcript = read("a.txt", text);
    EXPECT_EQ(transcript.text.toUtf8(), text);
    expectTurnsInOrder(transcript);
    EXPECT_FALSE(transcript.turns.empty());
}

TEST(OddText, readsLinesOfManyThousandCharacters) {
    const QByteArray words = QByteArray("so we went on and on ").repeated(850);
    ASSERT_GT(words.size(), 17'000);
    const auto transcript = read("a.txt", "I: How?\nP1: " + words + "\nI: And?\nP1: " + words);
    ASSERT_EQ(transcript.turns.size(), 4U);
    EXPECT_EQ(transcript.turns[1].words.length(), static_cast<std::int32_t>(words.size()));
    EXPECT_EQ(transcript.speakers.size(), 2U);
}

TEST(OddText, readsMegabytesWithoutALineEnd) {
    for (const char* piece : {"word ", "I:", "[00:00:01]", "*", "#", "\u200B", "( ", "a: b: "}) {
        const auto length = static_cast<qsizetype>(std::strlen(piece));
        const QByteArray text = QByteArray(piece).repeated(1'000'000 / length) + "x";
        expectTurnsInOrder(read("a.txt", text));
    }
}

TEST(OddText, readsTextWithNullAndControlCharactersOrSaysWhyNot) {
    const std::string refusal =
        ImportedFile(QStringLiteral("a.txt"), QByteArray("I: a\x01\x02 b\x7F\nP1: c\x1E", 17))
            .refusal();
    EXPECT_TRUE(refusal == "read" || refusal.find("“a.txt” ") == 0) << refusal;
}
