// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/text_positions.h"

#include <gtest/gtest.h>

#include "codebook/text/offset_map.h"

namespace codebook::refi {
namespace {

Selection selected(std::int32_t begin, std::int32_t end, const char* name = "") {
    Selection selection;
    selection.span = {begin, end};
    selection.name = QString::fromUtf8(name);
    return selection;
}

/// The words that the selection, as the file counts, stands on.
QString wordsAt(const CountedText& text, const Selection& selection) {
    const auto span =
        placed(selection.span, text.places(text.countingOf(std::vector<Selection>{selection})));
    return span ? OffsetMap(text.text()).slice(text.text(), *span).toString() : QString();
}

TEST(TextPositions, standardCountingIsTakenAsItIs) {
    const CountedText text("one 🙂 two\nthree");
    EXPECT_EQ(wordsAt(text, selected(6, 9, "two")), QStringLiteral("two"));
    EXPECT_EQ(text.countingOf({selected(6, 9, "two")}), Counting{});
}

TEST(TextPositions, eachOfTheEightWaysOfCountingIsRecognised) {
    const QByteArray bytes =
        "\xEF\xBB\xBF"
        "ett 🙂\r\ntvå 🙂\r\ntre fyra";
    const CountedText text(bytes);
    ASSERT_EQ(text.text(), QString::fromUtf8("ett 🙂\ntvå 🙂\ntre fyra"));
    for (int way = 0; way < 8; ++way) {
        const Counting counting{(way & 1) != 0, (way & 2) != 0, (way & 4) != 0};
        // "fyra" stands at 16 where nothing counts twice.
        const std::int32_t begin = 16 + (counting.countsMark ? 1 : 0) +
                                   (counting.countsReturns ? 2 : 0) +
                                   (counting.countsCodeUnits ? 2 : 0);
        const Selection selection = selected(begin, begin + 4, "fyra");
        EXPECT_EQ(wordsAt(text, selection), QStringLiteral("fyra")) << way;
    }
}

TEST(TextPositions, namesThatAreCutAgreeToo) {
    const CountedText text(
        "\xEF\xBB\xBF"
        "alpha beta gamma delta");
    const std::vector<Selection> selections{selected(7, 17, "beta g…"), selected(1, 6, "alp...")};
    EXPECT_TRUE(text.countingOf(selections).countsMark);
}

TEST(TextPositions, withoutNamesTheEdgesOfWordsDecide) {
    const CountedText text("a\r\nb\r\nword here\r\nand there");
    // Counted with both characters of a line end.
    EXPECT_EQ(wordsAt(text, selected(6, 10)), QStringLiteral("word"));
}

TEST(TextPositions, outsideOrEmptyHasNoPlace) {
    const CountedText text("short");
    const auto places = text.places({});
    for (const Span span : {Span{-1, 3}, Span{2, 2}, Span{3, 2}, Span{0, 6}, Span{9, 12}})
        EXPECT_FALSE(placed(span, places)) << span.begin;
    EXPECT_EQ(placed({0, 5}, places), (Span{0, 5}));
}

TEST(TextPositions, legacyEncodingsAreReadAndSaid) {
    EXPECT_EQ(CountedText("r\xE4ksm\xF6rg\xE5s p\xE5 bordet").text(),
              QString::fromUtf8("räksmörgås på bordet"));
    EXPECT_EQ(CountedText(QByteArray("\xFF\xFE\xE5\0t\0", 6)).text(), QString::fromUtf8("åt"));
}

}  // namespace
}  // namespace codebook::refi
