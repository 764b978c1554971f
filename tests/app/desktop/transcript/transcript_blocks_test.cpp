// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/transcript_blocks.h"

#include <gtest/gtest.h>

#include "tests/app/desktop/transcript/shown_transcript.h"

namespace tests {

using app::TranscriptBlock;
using app::TranscriptBlocks;

namespace {

TranscriptBlocks blocksOf(const app::TranscriptContent& content) {
    return {*content.text, *content.turns};
}

/// The text of every block with what stands for its kind: ">" a turn, "-" a line of one, "~" more
/// of a long line, "." a gap.
std::string shown(const app::TranscriptContent& content) {
    QString all;
    const TranscriptBlocks blocks = blocksOf(content);
    for (std::int32_t i = 0; i < blocks.count(); ++i) {
        const TranscriptBlock& block = blocks.at(i);
        const char16_t kind = block.isGap         ? u'.'
                              : block.startsTurn  ? u'>'
                              : !block.startsLine ? u'~'
                                                  : u'-';
        all += kind + content.text->slice(block.span) + u'|';
    }
    return all.toStdString();
}

/// Every position lies in the block that is found for it, and no letter is left out.
void expectWhole(const app::TranscriptContent& content) {
    const TranscriptBlocks blocks = blocksOf(content);
    QString together;
    for (std::int32_t i = 0; i < blocks.count(); ++i) {
        const TranscriptBlock& block = blocks.at(i);
        EXPECT_EQ(blocks.indexOf(block.span.begin), i);
        EXPECT_EQ(content.text->text.mid(block.unit, block.units).length(), block.units);
        if (!block.isGap) {
            EXPECT_EQ(content.text->slice(block.span),
                      content.text->text.mid(block.unit, block.units));
        }
        together += content.text->slice(block.span);
        if (i + 1 < blocks.count() && blocks.at(i + 1).startsLine) together += u'\n';
    }
    EXPECT_EQ(together, content.text->text);
}

}  // namespace

TEST(TranscriptBlocks, areTheLinesOfTheText) {
    const auto content =
        drawnTranscript(QStringLiteral("I: How?\nP1: So.\n and so on\n\n\nI: Ah."));
    EXPECT_EQ(shown(content), ">I: How?|>P1: So.|- and so on|.\n|>I: Ah.|");
    expectWhole(content);
}

TEST(TranscriptBlocks, ofAnEmptyTextAreOneGap) {
    EXPECT_EQ(shown(drawnTranscript(QString())), ".|");
}

TEST(TranscriptBlocks, cutLongLinesAfterSentences) {
    const auto content =
        drawnTranscript(QStringLiteral("P1: ") + QStringLiteral("Thus it went on. ").repeated(900));
    const TranscriptBlocks blocks = blocksOf(content);
    ASSERT_GT(blocks.count(), 4);
    for (std::int32_t i = 0; i + 1 < blocks.count(); ++i) {
        EXPECT_LE(blocks.at(i).units, 2400);
        EXPECT_TRUE(content.text->slice(blocks.at(i).span).endsWith(QStringLiteral("on. ")));
        EXPECT_EQ(blocks.at(i).startsTurn, i == 0);
    }
    expectWhole(content);
}

TEST(TranscriptBlocks, neverCutWhatIsOneLetterToAReader) {
    const QString family = QStringLiteral("👩‍👩‍👧");
    const auto content = drawnTranscript(family.repeated(2000));
    const TranscriptBlocks blocks = blocksOf(content);
    ASSERT_GT(blocks.count(), 2);
    for (std::int32_t i = 0; i < blocks.count(); ++i)
        EXPECT_EQ(blocks.at(i).units % family.size(), 0);
    expectWhole(content);
}

TEST(TranscriptBlocks, beginWhereATurnBeginsInsideALine) {
    app::TranscriptContent content = drawnTranscript(QStringLiteral("one two three"));
    codebook::Turn first;
    first.span = first.words = {4, 8};
    codebook::Turn second;
    second.span = second.words = {8, 13};
    content.turns = std::make_shared<codebook::Turns>(codebook::Turns{first, second});
    EXPECT_EQ(shown(content), "-one |>two |>three|");
}

TEST(TranscriptBlocks, joinManyEmptyLinesIntoOne) {
    EXPECT_EQ(blocksOf(drawnTranscript(QString(10'000, u'\n'))).count(), 1);
}

}  // namespace tests
